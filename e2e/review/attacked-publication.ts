import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { english, german, SignedPublication, signingDay } from '@/lib/testing/signed-publication'

const changed = ['content', 'public']

/** A signed publication that is changed and put back, again and again. */
export class AttackedPublication extends SignedPublication {
  /** What stands there before each change. */
  async signBoth(): Promise<void> {
    await this.sign(german)
    await this.sign(english)
    for (const folder of changed) this.copyFolder(folder, `kept/${folder}`)
  }

  restore(): void {
    for (const folder of changed) {
      rmSync(path.join(this.root, folder), { recursive: true, force: true })
      this.copyFolder(`kept/${folder}`, folder)
    }
  }

  /** What the check says after a change, which is taken back. */
  async errorsAfter(change: Change): Promise<string[]> {
    try {
      change(this)
      return await this.errors(signingDay)
    } finally {
      this.restore()
    }
  }

  private copyFolder(from: string, to: string): void {
    cpSync(path.join(this.root, from), path.join(this.root, to), { recursive: true })
  }
}

/** What somebody does to the files of a publication. */
export type Change = (publication: AttackedPublication) => void

/** Of which part of a signed publication, and the error that names it. */
export type Mutation = [title: string, change: Change, error: string]

export const replace =
  (file: string, from: string | RegExp, to: string): Change =>
  (publication) => {
    const before = publication.read(file)
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    publication.write({ [file]: after })
  }

export const write =
  (files: Record<string, string>): Change =>
  (publication) =>
    publication.write(files)

export const remove =
  (file: string): Change =>
  ({ root }) =>
    rmSync(path.join(root, file))

export const copy =
  (from: string, to: string): Change =>
  ({ root }) =>
    cpSync(path.join(root, from), path.join(root, to))

export const all =
  (...changes: Change[]): Change =>
  (publication) => {
    for (const change of changes) change(publication)
  }

export const folder = path.posix.dirname(german)
export const statement = german.replace('.md', '.review.json')
export const signature = `${statement}.sig`
export const translated = english.replace('.md', '.review.json')
