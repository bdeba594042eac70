import type { FinishedSite } from './finished-site'

/** The paths of the articles of a finished site that a reviewer signed. */
export function signedArticles({ files }: FinishedSite): string[] {
  return [...files]
    .flatMap((file) => /^(.*)\/review\.json\.sig$/.exec(file)?.[1] ?? [])
    .map((path) => `/${path}`)
    .sort()
}

/** What an attacker does to a file of a signed article. */
export interface Tampering {
  name: string
  /** Of the site’s folder. */
  file: string
  change: (bytes: Buffer) => Buffer
}

const replaced = (from: string | RegExp, to: string) => (bytes: Buffer) =>
  Buffer.from(bytes.toString('utf8').replace(from, to))

/** Ways to change a signed article, each of which a verifier has to see. */
export function tamperings({ textOf }: FinishedSite, article: string): Tampering[] {
  const page = `${article}.html`.slice(1)
  const statement = `${article}/review.json`.slice(1)
  const text = textOf(page).split('data-part="text"').slice(1).join()
  const addressIn = (pattern: RegExp) => (pattern.exec(text)?.[1] ?? '').slice(1)
  const changes: Tampering[] = [
    {
      name: 'a word',
      file: page,
      change: replaced(/(data-part="title"[^>]*>)[^<]+/, '$1Anders'),
    },
    {
      name: 'a line break in code',
      file: page,
      change: replaced('</span>\n<span class="line', '</span><span class="line'),
    },
    {
      name: 'a field of the statement',
      file: statement,
      change: replaced(/"status":"\w+"/, '"status":"changed"'),
    },
    { name: 'a byte of a picture', file: addressIn(/<img[^>]* src="([^"]+)"/), change: lastByte },
    {
      name: 'a byte of its original',
      file: addressIn(/<img[^>]* data-original="([^"]+)"/),
      change: lastByte,
    },
    {
      name: 'a byte of a file beside it',
      file: addressIn(/<a[^>]* data-original="(\/files\/[^"]+)"/),
      change: lastByte,
    },
    {
      name: 'a byte of a file in public/',
      file: addressIn(/<a[^>]* data-original="(\/[^"/]+)"/),
      change: lastByte,
    },
    {
      name: 'the reading text',
      file: `${article}/reading.txt`.slice(1),
      change: replaced(/⟨\/pre⟩/, 'x$&'),
    },
  ]
  // Not each links to a file.
  return changes.filter(({ file }) => file !== '')
}

function lastByte(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeUInt8(255 - changed.readUInt8(changed.length - 1), changed.length - 1)
  return changed
}
