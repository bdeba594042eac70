import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hashReadingText, sha256 } from '@/lib/review/hash'
import { allowedSigners } from '@/lib/review/keys'
import { parseReadingText } from '@/lib/review/reading/parse'
import { canonical, type Statement } from '@/lib/review/statement'
import { makeTestKey, type TestKey } from '@/lib/testing/signing'

const reviewer = { id: 'erika-beispiel', name: 'Erika Beispiel' }

/** A copy of finished files in which an article and its translation are reviewed and signed, for tests of verifiers. */
export class SignedCopy {
  readonly out = mkdtempSync(path.join(tmpdir(), 'signed-copy-'))
  readonly key: TestKey = makeTestKey()

  /** @param content the folder with the originals of the pictures */
  constructor(finished: string, content: string, articles: readonly string[]) {
    for (const folder of ['de', 'en', 'images', '_next', 'scripts'])
      cpSync(path.join(finished, folder), path.join(this.out, folder), { recursive: true })
    const keys = [{ key: this.key.publicLine, from: '2026-01-01' }]
    this.write('allowed_signers', allowedSigners([{ id: reviewer.id, keys }]))
    for (const article of articles) this.publishOriginals(article, content)
    for (const article of articles) this.sign(article, articles[0])
  }

  read(file: string): string {
    return readFileSync(path.join(this.out, file), 'utf8')
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(path.join(this.out, file)), { recursive: true })
    writeFileSync(path.join(this.out, file), content)
  }

  /** Signs an article as its reviewer would. @param original of which the others are translations */
  sign(article: string, original = article, given: Partial<Statement> = {}): void {
    const provenance = JSON.parse(this.read(`${article}/provenance.json`))
    const translation = article !== original && {
      from: original.split('/')[1] ?? '',
      readingText: sha256(this.read(`${original}/reading.txt`)),
    }
    const statement = canonical({
      format: 'klartext-review-1',
      article: provenance.article,
      language: provenance.language,
      readingText: hashReadingText(
        parseReadingText(this.read(`${article}/reading.txt`).trimEnd().split('\n')),
      ),
      files: provenance.pictures.map((picture: { original: string }) => picture.original).sort(),
      status: 'substantive',
      covers: ['title', 'summary', 'text', 'sources'],
      use: provenance.generation.use,
      tools: [],
      ...(translation && { translation }),
      responsible: 'Erika Beispiel',
      reviewer,
      day: '2026-11-26',
      ...given,
    })
    this.write(`${article}/review.json`, statement)
    this.write(`${article}/review.json.sig`, this.key.sign(statement))
  }

  private publishOriginals(article: string, content: string): void {
    const byHash = new Map(
      readdirSync(content, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:svg|png|jpe?g|webp|gif|avif)$/.test(entry.name))
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
        .map((bytes) => [sha256(bytes), bytes] as const),
    )
    const page = this.read(`${article}.html`)
    for (const [, address = ''] of page.matchAll(/data-original(?:-dark)?="([^"]+)"/g)) {
      const bytes = byHash.get(address.split('/')[2] ?? '')
      if (bytes) this.write(address, bytes)
    }
  }
}
