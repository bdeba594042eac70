import type { IsoDate } from '@/lib/model/dates'
import type { Person } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { TagTable } from '@/lib/model/tags'

/** What a post is read with besides its own text. */
export interface PostContext {
  /** From the folder's name `YYYY-MM-DD-<id>`. */
  id: string
  folderDate: IsoDate
  locale: Locale
  authors: ReadonlyMap<string, Person>
  /** Ids of people whose file has mistakes that are told there. */
  unreadablePeople: ReadonlySet<string>
  today: IsoDate
  strictReviews: boolean
  /** The files that an article may show. */
  imagePaths: ReadonlySet<string>
  /** Titles of series by their id; absent where the site's configuration cannot be read. */
  series?: Readonly<Record<string, object>>
  /** Absent where the site's configuration cannot be read, so that no tag can be judged. */
  tags?: TagTable
}
