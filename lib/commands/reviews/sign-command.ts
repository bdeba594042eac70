import type { ReviewContext } from '@/lib/content/reviews/context'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import type { Project } from '../project'
import type { Terminal } from '../terminal'
import type { Words } from '../words'
import type { Answers } from './ask-statement'

/** Which version is to be signed, with what, and what the reviewer has said of it. */
export interface Signing extends Answers {
  /** Folder, id or slug; asked for where it is not given. */
  article?: string
  /** Asked for where it is not given and the article has several that can be signed. */
  locale?: Locale
  /** A file of `ssh-keygen`; else one that the agent offers. */
  key?: string
  /** Where the reviewer’s other keys lie. */
  keyFolder: string
  /** Takes the review out. */
  withdraw?: boolean
  /** Shows the article’s page; absent where there is none to show. */
  showPage?: (post: Post) => Promise<void>
  /** Brings up to date what is made of who is on record, where somebody was added. */
  afterAdding?: () => Promise<void>
}

/** What the command works with. */
export interface SignCommand {
  project: Project
  context: ReviewContext
  given: Signing
  terminal: Terminal
  words: Words
}
