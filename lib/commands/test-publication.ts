import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Content, readContent } from '@/lib/content/read-content'
import { type Project, projectOf } from './project'
import { type Answer, PlayedTerminal } from './test-terminal'

const site = `name: Beispiel # bleibt
locales: [de, en]
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

  write(files: Record<string, string | Uint8Array>): void {
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

  /** As commands get it, on a day. */
  async project(day = '2026-11-26'): Promise<Project> {
    return projectOf(this.root, day, await this.content(day))
  }

  /** What a command is started with, by a user who will answer so. */
  async start(...answers: Answer[]): Promise<{ project: Project; terminal: PlayedTerminal }> {
    return { project: await this.project(), terminal: new PlayedTerminal(answers) }
  }

  /** What the check says, as `severity file code`. */
  async problems(): Promise<string[]> {
    const { problems } = await this.content()
    return problems.map(({ severity, file, code }) => `${severity} ${file} ${code}`)
  }

  private content(day = '2026-11-26'): Promise<Content> {
    return readContent(this.root, {
      day,
      strictReviews: true,
      isProduction: true,
      url: 'https://www.example.org',
      cache: `${this.root}/.cache`,
    })
  }

  remove(): void {
    rmSync(this.root, { recursive: true })
  }
}
