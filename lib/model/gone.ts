import type { IsoDate } from './dates'

/** An address at which something stood that was taken off the site for good. */
export interface Gone {
  /** Path on the site. */
  path: string
  /** Of what stood there. */
  title: string
  on: IsoDate
}
