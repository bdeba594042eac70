import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesAt, fingerprint, hashOf } from '@/lib/cache/fingerprint'
import type { Site } from '@/lib/content/site'
import { commonFiles, versionFiles } from '@/lib/files/files'
import { KeptIndex } from '@/lib/files/kept-index'
import type { FileOptions, SiteFile } from '@/lib/files/registry'
import { searchIndexesOf } from '@/lib/files/search-index'
import { headerRules } from '@/lib/hosting/headers'
import { headersFile } from '@/lib/hosting/hosts'
import { type Host, redirectsFile } from '@/lib/hosting/redirects-file'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { commonPages, versionPages } from '@/lib/pages/pages'
import { searchIndexPrefix } from '@/lib/urls'
import type { File, FileSet, Group, Input, Page } from './input'
import { SiteRecorder } from './site-recorder'

/** What a site is built from besides itself. */
export interface Surroundings extends FileOptions {
  /** Folder of the site, in which `public/` may lie. */
  root: string
  host: Host
  /** What all pages have in common. */
  shared: unknown
  /** Made by the compiler. */
  compiled: FileSet
  /** Fingerprint of the code, behind which parts of files are kept. */
  code: string
}

/** All that is made of a site. */
export function inputOf(
  site: Site,
  { root, host, shared, compiled, code, ...options }: Surroundings,
): Input {
  const kept = (locale: Locale) => new KeptIndex(path.join(options.cache, 'index', locale), code)
  const sharedJson = JSON.stringify(shared)
  const common = commonOf(site, sharedJson)
  const recorder = new SiteRecorder(site)
  return {
    pages: commonPages(site).map(([address, model]) => pageOf(address, model, common)),
    groups: site.posts.map((post) => versionGroup(post, recorder, options, common)),
    files: [
      ...commonFiles(site, options).map((file) => fileFor(file, common)),
      ...publicFiles(root),
      ...searchIndexes(site, kept, common),
      compiled,
    ],
    shared: sharedJson,
    naming: (styles) => [
      textFile('/_headers', headersFile(headerRules(site.locales, styles, site.configuration))),
      textFile('/_redirects', redirectsFile(site.locales, site.redirects, host)),
    ],
  }
}

/** What any page or file may say without naming it as an input of its own: the words and settings of the site. */
function commonOf({ configuration, locales, mode, url }: Site, shared: string): string {
  return fingerprint(shared, configuration, locales, mode, url)
}

/** All that is made of a version. It is given a site that notes what it is asked, and nothing else. */
function versionGroup(
  post: Post,
  recorder: SiteRecorder,
  options: FileOptions,
  common: string,
): Group {
  const { site } = recorder
  return {
    path: post.file,
    answersTo: (asked) => fingerprint(common, recorder.hashOf(post), recorder.answersTo(asked)),
    pages: (asked) =>
      recorder
        .record(asked, () => versionPages(site, post))
        .map(([address, model]) => pageOf(address, () => recorder.record(asked, model), common)),
    files: (asked) =>
      recorder
        .record(asked, () => versionFiles(site, post, options))
        .map(({ read, ...file }) =>
          fileFor({ ...file, read: () => recorder.record(asked, read) }, common),
        ),
  }
}

function pageOf(path: string, makeModel: () => unknown, common: string): Page {
  return {
    path,
    read() {
      const model = JSON.stringify(makeModel())
      return { fingerprint: fingerprint(common, hashOf(model)), model }
    },
  }
}

function fileFor({ path, read }: SiteFile, common: string): File {
  return {
    path,
    read() {
      const { inputs, bytes } = read()
      return { fingerprint: fingerprint(common, inputs), bytes: async () => bytes() }
    },
  }
}

/** What a publisher puts into `public/` is served as it is. */
function publicFiles(root: string): File[] {
  const folder = path.join(root, 'public')
  return filesAt(folder, '.').map((name) => {
    const file = path.join(folder, name)
    return {
      path: `/${encodeURI(name.normalize('NFC'))}`,
      read() {
        const bytes = readFileSync(file)
        return { fingerprint: hashOf(bytes), bytes: async () => bytes }
      },
    }
  })
}

function searchIndexes(site: Site, kept: (locale: Locale) => KeptIndex, common: string): FileSet[] {
  return searchIndexesOf(site, kept).map(({ locale, inputs, files }) => ({
    path: searchIndexPrefix + locale,
    read: () => ({ fingerprint: fingerprint(common, inputs()), files: async () => files() }),
  }))
}

function textFile(address: string, text: string): File {
  return { path: address, read: () => ({ fingerprint: hashOf(text), bytes: async () => text }) }
}
