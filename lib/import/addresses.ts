import path from 'node:path'
import { percentDecoded } from '@/lib/urls/path-forms'
import type { ForeignArticle, ForeignSite } from './article'
import { isLanguage } from './names'
import type { Place } from './places'
import type { SourceTree } from './source'

/** What an address in a foreign text leads to. */
export type Resolved =
  | { kind: 'article'; place: Place; fragment: string }
  /** A file of the source, by its path there. */
  | { kind: 'file'; file: string }
  | { kind: 'outside'; address: string }
  | { kind: 'fragment' }
  /** Something of the old site that is not there; `path` is where it was. */
  | { kind: 'missing'; path: string }

/** Finds out what addresses in texts lead to. */
export class Addresses {
  private readonly byAddress = new Map<string, Place>()
  private readonly byFile = new Map<string, Place>()
  private readonly byName = new Map<string, Place>()
  private readonly filesByName = new Map<string, string>()
  /** Disks of Windows and macOS, and some hosts, take no notice of case. */
  private readonly filesByLowerCase = new Map<string, string>()

  constructor(
    private readonly tree: SourceTree,
    private readonly site: ForeignSite,
    places: Place[],
  ) {
    for (const file of tree.files) {
      this.filesByName.set(path.posix.basename(file), file)
      this.filesByLowerCase.set(file.toLowerCase(), file)
    }
    for (const place of places) {
      const { entry } = place
      for (const address of entry.addresses) {
        this.byAddress.set(`${place.locale} ${cleaned(address)}`, place)
        if (!this.byAddress.has(cleaned(address))) this.byAddress.set(cleaned(address), place)
      }
      this.byFile.set(entry.file, place)
      for (const name of [stemOf(entry.file), entry.name])
        if (!this.byName.has(name)) this.byName.set(name, place)
    }
  }

  /** The article that a template names by its file: `post_url`, `ref`. In several languages, that of the reader. */
  article(name: string, locale: string): Place | undefined {
    const [target = ''] = name.split('#')
    const stem = stemOf(target.replace(/\/(_?index(\.\w+)?)?$/, ''))
    const place = this.byName.get(stem) ?? this.byName.get(stem.replace(/^\d{4}-\d{2}-\d{2}-/, ''))
    if (!place || place.locale === locale) return place
    return this.byFile.get(place.entry.file.replace(`.${place.locale}.`, `.${locale}.`)) ?? place
  }

  /** The file, no article, that is called so in whatever folder of the source. */
  fileNamed(name: string): string | undefined {
    const file = this.tree.has(name) ? name : this.filesByName.get(path.posix.basename(name))
    return file && !this.byFile.has(file) ? file : undefined
  }

  /** What an address in an article leads to. */
  resolve(article: ForeignArticle, address: string): Resolved {
    if (address.startsWith('#')) return { kind: 'fragment' }
    const own = this.withoutHost(address)
    if (own === undefined) return { kind: 'outside', address: address.replace(/^\/\//, 'https://') }
    const [, target = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(own) ?? []
    const numbered = this.numbered(article, own, fragment)
    if (numbered) return numbered
    const written = percentDecoded(target).normalize()
    const place = this.placeAt(article, written)
    if (place) return { kind: 'article', place, fragment }
    const candidates = this.candidates(article, written)
    const file =
      candidates.find((name) => this.tree.has(name)) ??
      candidates.flatMap((name) => this.filesByLowerCase.get(name.toLowerCase()) ?? [])[0]
    return file ? { kind: 'file', file } : { kind: 'missing', path: own }
  }

  /** A path of the old site, or undefined for an address elsewhere. */
  private withoutHost(address: string): string | undefined {
    const { url } = this.site
    const host = url && new URL(url).host
    const [, other, rest = '/'] = /^(?:https?:)?\/\/([^/?#]*)([/?#].*)?$/i.exec(address) ?? []
    if (other !== undefined) return host && sameHost(other, host) ? rest : undefined
    return /^[a-z][a-z0-9+.-]*:/i.test(address) ? undefined : address
  }

  /** What WordPress leads `?p=12` to: the article or the uploaded file of that number. */
  private numbered(article: ForeignArticle, own: string, fragment: string): Resolved | undefined {
    const [, id] = /\?(?:[^#]*&)?(?:p|attachment_id)=(\d+)(?=[&#]|$)/.exec(own) ?? []
    if (!id || this.site.system !== 'wordpress') return undefined
    const place = this.byFile.get(article.file.replace(/#.*$/, `#${id}`))
    if (place) return { kind: 'article', place, fragment }
    const attachment = this.site.attachments.get(id)
    return attachment && this.resolve(article, attachment.url)
  }

  private placeAt(article: ForeignArticle, target: string): Place | undefined {
    if (target === '') return undefined
    const file = this.candidates(article, target)
      .flatMap((name) => [name, name.replace(/\.\w+$/, `.${article.locale}$&`)])
      .find((name) => this.byFile.has(name))
    const fromRoot = target.startsWith('/') ? target : undefined
    const path = fromRoot ?? relativeTo(article.addresses[0], target)
    return (
      (file && this.byFile.get(file)) ||
      (path && (this.servedAt(path, article) ?? this.servedAt(this.below(path), article))) ||
      undefined
    )
  }

  /** Versions may have shared an address; then the one in the reader’s language is meant. */
  private servedAt(path: string, { locale }: ForeignArticle): Place | undefined {
    const address = cleaned(path)
    return this.byAddress.get(`${locale} ${address}`) ?? this.byAddress.get(address)
  }

  /** The path without the folder that the old site was served below. */
  private below(target: string): string {
    const { basePath } = this.site
    return basePath && target.startsWith(`${basePath}/`) ? target.slice(basePath.length) : target
  }

  /** Where in the source a file may lie that a text names. */
  private candidates(
    { file, original, addresses, locale, pictureFolder }: ForeignArticle,
    target: string,
  ): string[] {
    const folders = [file.replace(/#.*$/, ''), ...(original ? [original] : [])].map((name) =>
      path.posix.dirname(name),
    )
    const fromRoot = target.startsWith('/') ? target : relativeTo(addresses[0], target)
    const inside = this.below(fromRoot ?? `/${target}`).slice(1)
    const withoutLocale = isLanguage(inside.split('/')[0] ?? '') && locale ? [inside.slice(3)] : []
    const beside = target.startsWith('/')
      ? []
      : folders.map((folder) => path.posix.join(folder, target))
    // Themes put a field’s path behind the root.
    const fromBase = target.startsWith('.') ? [] : [target.replace(/^\//, '')]
    const fromFolder =
      pictureFolder !== undefined && !target.startsWith('/')
        ? [path.posix.join(pictureFolder, target)]
        : []
    const alias = /^[@~]\/?(.*)$/.exec(target)?.[1]
    const names = [
      ...fromFolder,
      inside,
      ...withoutLocale,
      ...fromBase,
      ...(alias ? [`src/${alias}`, alias] : []),
    ]
    return [
      ...beside,
      ...names.flatMap((name) =>
        this.site.publicFolders.map((root) =>
          path.posix.normalize(root ? `${root}/${name}` : name),
        ),
      ),
    ].flatMap((name) => [withoutSize(name, this.site), name])
  }
}

/** WordPress links smaller copies, `photo-300x200.jpg`, of what was uploaded; this site makes its own. */
function withoutSize(name: string, { system }: ForeignSite): string {
  return system === 'wordpress' ? name.replace(/-\d+x\d+(\.\w+)$/, '$1') : name
}

function sameHost(a: string, b: string): boolean {
  return a.replace(/^www\./, '').toLowerCase() === b.replace(/^www\./, '').toLowerCase()
}

function relativeTo(address: string | undefined, target: string): string | undefined {
  if (!address) return undefined
  return URL.canParse(target, `https://old.example${address}`)
    ? percentDecoded(new URL(target, `https://old.example${address}`).pathname)
    : undefined
}

/** One form of what hosts serve as one: letter case, a last slash, `index.html`, `.html`. */
function cleaned(address: string): string {
  return percentDecoded(address)
    .normalize()
    .toLowerCase()
    .replace(/(?:\/|\/index)?(?:\.html?)?\/?$/, '')
}

function stemOf(file: string): string {
  return path.posix.basename(file).replace(/(\.[a-z]{2})?\.(md|markdown|mdx|html?)$/i, '')
}
