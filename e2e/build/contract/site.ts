import { parseHTML } from 'linkedom'

/** One thing that a place says otherwise than the record. */
export interface Finding {
  place: string
  file: string
  expected: string
  found: string
}

/** The finished files of a site in memory, so that a test can break a copy of them. */
export class Site {
  constructor(
    readonly files: ReadonlyMap<string, string>,
    private readonly parsed = new Map<string, Document>(),
  ) {}

  text(file: string): string | undefined {
    return this.files.get(file)
  }

  /** A page as a document; an empty one where there is no such file. */
  document(file: string): Document {
    const html = this.files.get(file) ?? '<!DOCTYPE html><html><head></head><body></body></html>'
    const known = this.parsed.get(html)
    if (known) return known
    const { document } = parseHTML(html)
    this.parsed.set(html, document)
    return document
  }

  json(file: string): unknown {
    const text = this.files.get(file)
    return text === undefined ? undefined : JSON.parse(text)
  }

  /** All pages, but for those that lead on from an old address. */
  pages(): string[] {
    const html = [...this.files].filter(([file]) => file.endsWith('.html'))
    return html.filter(([, text]) => !text.includes('http-equiv="refresh"')).map(([file]) => file)
  }

  /**
   * The same site with one file changed, or taken out where the change returns nothing.
   * @throws {Error} where the change changes nothing, since a test would then prove nothing
   */
  broken(file: string, change: (text: string) => string | undefined): Site {
    const before = this.files.get(file)
    if (before === undefined) throw new Error(`no ${file}`)
    const after = change(before)
    if (after === before) throw new Error(`${file}: nothing was changed`)
    const files = new Map(this.files)
    if (after === undefined) files.delete(file)
    else files.set(file, after)
    return new Site(files, this.parsed)
  }
}

/** The words of an element, white space collapsed. */
export function wordsIn(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim()
}

/** The language that an element is in, by its nearest `lang`. */
export function languageOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? undefined
}

/** Why a reader or a screen reader does not get an element; undefined where both do. */
export function whyHidden(element: Element): string | undefined {
  const hiding = element.closest(
    'details:not([open]), [hidden], [inert], [aria-hidden=true], template, noscript, .sr-only, ' +
      '.visually-hidden, .hidden, .invisible, [role=presentation], [role=none]',
  )
  return hiding ? `hidden by ${openingTag(hiding)}` : undefined
}

function openingTag(element: Element): string {
  return /^<[^>]*>/.exec(element.outerHTML)?.[0] ?? element.tagName
}
