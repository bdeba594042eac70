import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const site = `name: Beispiel # bleibt
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
tags:
  ai: { de: KI, en: AI }
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`

/** For tests: a publication in a temporary folder. */
export class TestPublication {
  readonly root = mkdtempSync(path.join(tmpdir(), 'klartext-'))

  constructor(files: Record<string, string> = {}) {
    this.write({ 'content/site.yaml': site, ...files })
  }

  write(files: Record<string, string>): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(this.root, path.dirname(file)), { recursive: true })
      writeFileSync(path.join(this.root, file), text)
    }
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8')
  }

  /** All files below a folder, sorted. */
  files(folder = 'content'): string[] {
    return readdirSync(path.join(this.root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)))
      .sort()
  }

  remove(): void {
    rmSync(this.root, { recursive: true })
  }
}
