import { fingerprint } from '@/lib/cache/fingerprint'
import type { AnyFile, Group, Page, Question } from './input'
import type { Made, Manifest, Note, Notes } from './manifest'

/** A group of which something may be stale, and what is learned of it while it is made. */
interface Open {
  group: Group
  asked: Set<Question>
  pages: string[]
  files: string[]
}

/**
 * Finds which groups are as they were: the site answers the same to all that was asked when they were made. Of these nothing
 * is read. All others are listed and judged unit by unit.
 */
export class Groups {
  private readonly open: Open[] = []
  private readonly notes = new Map<string, Note>()
  /** How many pages belong to groups that are as they were. */
  keptPages = 0

  /**
   * @param before what the last builds noted
   * @param made what they made
   * @param code fingerprint of all code
   */
  constructor(
    private readonly before: Notes,
    private readonly made: Manifest,
    private readonly code: string,
  ) {}

  /** @param keep puts all that was made of a group into the new site, or nothing; tells whether it could */
  sort(groups: readonly Group[], keep: (made: [path: string, made: Made][]) => boolean): void {
    for (const group of groups) {
      const note = this.before.get(group.path)
      if (note && this.isUnchanged(group, note) && keep(this.madeOf(note))) {
        this.notes.set(group.path, note)
        this.keptPages += note.pages.length
      } else this.open.push({ group, asked: new Set(), pages: [], files: [] })
    }
  }

  *pages(): Generator<Page> {
    for (const { group, asked, pages } of this.open)
      for (const page of group.pages(asked)) {
        pages.push(page.path)
        yield page
      }
  }

  *files(): Generator<AnyFile> {
    for (const { group, asked, files } of this.open)
      for (const file of group.files(asked)) {
        files.push(file.path)
        yield file
      }
  }

  /** What is to be known of all groups the next time, once everything was made. */
  notesOn(manifest: Manifest): Notes {
    for (const { group, asked, pages, files } of this.open) {
      const questions = [...asked].sort()
      const answers = this.answersOf(group, questions)
      const made = hashOfMade([...pages, ...files], manifest)
      this.notes.set(group.path, { asked: questions, answers, pages, files, made })
    }
    return this.notes
  }

  /** What was noted holds for what was made then, which another build may have made anew since and failed. */
  private isUnchanged(group: Group, { asked, answers, pages, files, made }: Note): boolean {
    return (
      answers === this.answersOf(group, asked) &&
      made === hashOfMade([...pages, ...files], this.made)
    )
  }

  private answersOf(group: Group, asked: readonly Question[]): string {
    return fingerprint(this.code, group.answersTo(asked))
  }

  private madeOf({ pages, files }: Note): [string, Made][] {
    return [...pages, ...files].flatMap((path): [string, Made][] => {
      const made = this.made.get(path)
      return made ? [[path, made]] : []
    })
  }
}

function hashOfMade(paths: readonly string[], manifest: Manifest): string {
  return fingerprint(paths.map((path) => [path, manifest.get(path)?.key]))
}
