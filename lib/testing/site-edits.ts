import fc from 'fast-check'
import { type ArticleState, newArticle, type SiteState } from './site-files'

/** An edit: what it is called, and what it does to a site. */
export interface SiteEdit {
  name: string
  apply: (site: SiteState) => void
}

const ids = fc.constantFrom('a', 'b', 'c')
const words = fc.constantFrom('one', 'two')

function articleEdit<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  change: (article: ArticleState, value: Value) => void,
): fc.Arbitrary<SiteEdit> {
  return fc.tuple(ids, values).map(([id, value]) => ({
    name: `${name} ${id} ${String(value)}`,
    apply: ({ articles }) => {
      const article = articles[id]
      if (article) change(article, value)
    },
  }))
}

function siteEdit<Field extends Exclude<keyof SiteState, 'articles'>>(
  field: Field,
  ...values: SiteState[Field][]
): fc.Arbitrary<SiteEdit> {
  return fc.constantFrom(...values).map((value) => ({
    name: `${field} ${value}`,
    apply: (site) => {
      site[field] = value
    },
  }))
}

/** All that happens to a site, one edit at a time. */
export const anyEdit: fc.Arbitrary<SiteEdit> = fc.oneof(
  ids.map((id) => ({
    name: `add ${id}`,
    apply: ({ articles }: SiteState) => {
      articles[id] ??= newArticle()
    },
  })),
  ids.map((id) => ({
    name: `delete ${id}`,
    apply: ({ articles }: SiteState) => {
      delete articles[id]
    },
  })),
  articleEdit('change', words, (article, word) => {
    article.body = `Text ${word}.\n\n## Part ${word}\n\nMore.`
  }),
  articleEdit('rename', words, (article, word) => {
    article.alias = article.slug && `/en/posts/${article.slug}`
    article.slug = `${word}-${article.day}`
  }),
  articleEdit('retag', fc.constantFrom('ai', 'web', undefined), (article, tag) => {
    article.tag = tag
  }),
  articleEdit('translate', fc.boolean(), (article, isTranslated) => {
    article.isTranslated = isTranslated
  }),
  articleEdit('correct', fc.constantFrom('A figure.', undefined), (article, correction) => {
    article.correction = correction
  }),
  articleEdit('sign', fc.boolean(), (article, isSigned) => {
    article.isSigned = isSigned
  }),
  articleEdit('draft', fc.boolean(), (article, draft) => {
    article.draft = draft
  }),
  articleEdit(
    'move to another day',
    fc.constantFrom('2026-01-05', '2026-02-10'),
    (article, day) => {
      article.day = day
    },
  ),
  articleEdit('picture', fc.constantFrom('red', 'blue', undefined), (article, picture) => {
    article.picture = picture
  }),
  articleEdit('describe', words, (article, word) => {
    article.description = `About ${word}.`
  }),
  articleEdit('make a part', fc.constantFrom(1, 2, undefined), (article, part) => {
    article.part = part
  }),
  articleEdit('cover', fc.constantFrom('red', 'blue', undefined), (article, cover) => {
    article.cover = cover
  }),
  articleEdit('source', fc.constantFrom('Source', 'Other', undefined), (article, source) => {
    article.source = source
  }),
  articleEdit('retitle the translation of', words, (article, word) => {
    article.germanTitle = `Artikel ${word}`
  }),
  siteEdit('about', 'about', 'us'),
  siteEdit('link', 'reachable', 'gone'),
  siteEdit('day', '2026-02-04', '2026-02-11'),
  siteEdit('person', 'Erika Beispiel', 'Erika Muster'),
  siteEdit('title', 'Archive', 'All articles'),
  siteEdit('name', 'Example', 'Another example'),
  siteEdit('tagline', 'An example', 'One more'),
  siteEdit('code', 'code', 'other code'),
)
