import { type PostFields, postSchema } from '@/lib/content/schemas/schema'
import type { Site } from '@/lib/content/site'
import { languageName } from '@/lib/i18n/format'
import { uses } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'

/** A field of the editor (https://sveltiacms.app/en/docs/fields). */
interface EditorField {
  name: string
  label: string
  widget: string
  hint?: string
  required?: boolean
  [option: string]: unknown
}

/**
 * The configuration of Sveltia CMS for a site. It cannot keep one language a file of an article’s folder where it makes
 * articles, so that each language has a collection of its own, in which articles are begun and edited; those that exist
 * are in one more, where their languages stand side by side.
 */
export function editorConfig(site: Site) {
  const { editor } = site.configuration
  const { locales, defaultLocale } = site
  return {
    backend: { name: 'github', repo: editor?.repository, branch: editor?.branch },
    publish_mode: 'editorial_workflow',
    media_folder: 'public',
    public_folder: '/',
    site_url: site.url,
    slug: { encoding: 'ascii', clean_accents: true },
    i18n: {
      structure: 'multiple_files',
      locales,
      default_locale: defaultLocale,
      initial_locales: 'all',
    },
    collections: [...locales.map((locale) => languageCollection(site, locale)), sideBySide(site)],
  }
}

/** Articles in one language: `content/posts/<day>-<slug>/<locale>.md`. */
function languageCollection(site: Site, locale: Locale) {
  return {
    name: `posts_${locale}`,
    label: languageName(locale, locale),
    folder: 'content/posts',
    path: `{{year}}-{{month}}-{{day}}-{{slug}}/${locale}`,
    slug: '{{title}}',
    create: true,
    extension: 'md',
    format: 'yaml-frontmatter',
    // Pictures lie beside the text.
    media_folder: '',
    public_folder: '',
    i18n: false,
    fields: fieldsOf(site, locale, () => ({})),
  }
}

/** Existing articles with all of their languages. */
function sideBySide(site: Site) {
  const byFolder = new Map(site.posts.map((post) => [folderOf(post), post]))
  return {
    name: 'translations',
    label: site.locales.map((locale) => languageName(locale, locale)).join(' + '),
    i18n: true,
    files: [...byFolder].map(([folder, { title }]) => ({
      name: folder,
      label: title,
      file: `content/posts/${folder}/{{locale}}.md`,
      media_folder: '',
      public_folder: '',
      i18n: true,
      fields: fieldsOf(site, site.defaultLocale, (name) => ({
        i18n: shared.has(name) ? 'duplicate' : true,
      })),
    })),
  }
}

function folderOf({ file }: Post): string {
  return file.split('/')[2] ?? ''
}

/** What is the same in every language of an article. */
const shared = new Set<string>(['date', 'tags', 'authors', 'cover', 'series'])

/** Fields of the schema that the editor leaves to those who know files. */
export const filesOnly = [
  'layout',
  'language',
  'aigenerated',
  'undescribed',
  'series',
] as const satisfies readonly (keyof PostFields)[]

type Option = (name: string) => object

function fieldsOf(site: Site, locale: Locale, option: Option): EditorField[] {
  const { tags } = site.configuration
  const topics = Object.entries(tags).map(([id, words]) => ({
    value: id,
    label: words[locale]?.name ?? id,
  }))
  const people = [...site.authors.values()].map(({ id, name }) => ({ value: id, label: name }))
  const text = (name: keyof PostFields, widget = 'string', required = false) =>
    field(name, { widget, required }, option)
  return [
    text('title', 'string', true),
    field('ai', { widget: 'object', required: true, fields: aiFields(site) }, option),
    field('draft', { widget: 'boolean', default: true }, option),
    field('date', day, option),
    field('updated', day, option),
    text('description', 'text'),
    ...chosen('tags', topics, option),
    ...chosen('authors', people, option),
    field(
      'cover',
      {
        widget: 'object',
        fields: [plain('src', 'image'), plain('alt'), plain('caption', 'string', false)],
      },
      option,
    ),
    field('sources', { widget: 'list', fields: sourceFields }, option),
    field(
      'corrections',
      { widget: 'list', fields: [plain('date', 'datetime'), plain('text', 'text')] },
      option,
    ),
    text('slug'),
    field('aliases', { widget: 'list' }, option),
    text('discussion'),
    { name: 'body', label: 'text', widget: 'markdown', ...option('body') },
  ]
}

/** A choice of several; the editor refuses one of nothing. */
function chosen(
  name: keyof PostFields,
  options: { value: string; label: string }[],
  option: Option,
): EditorField[] {
  if (options.length === 0) return []
  return [field(name, { widget: 'select', multiple: true, options }, option)]
}

const day = {
  widget: 'datetime',
  type: 'date',
  format: 'YYYY-MM-DD',
  picker_utc: true,
  default: '',
}

function field(
  name: keyof PostFields,
  options: { widget: string; [option: string]: unknown },
  option: Option,
): EditorField {
  return {
    name,
    label: name,
    hint: postSchema.shape[name].description,
    required: false,
    ...options,
    ...option(name),
  }
}

function plain(name: string, widget = 'string', required = true): EditorField {
  return { name, label: name, widget, required }
}

function aiFields({ locales }: Site): EditorField[] {
  return [
    { ...plain('use', 'select'), options: uses },
    {
      ...plain('translation', 'object', false),
      fields: [{ ...plain('from', 'select'), options: locales }],
    },
    {
      ...plain('tools', 'list', false),
      fields: [
        plain('name'),
        plain('provider', 'string', false),
        plain('version', 'string', false),
      ],
    },
  ]
}

const sourceFields = ['id', 'title', 'url', 'publisher', 'author', 'published', 'quote'].map(
  (name) => plain(name, name === 'quote' ? 'text' : 'string', false),
)
