import type { Locale } from './locales'

/** An old address and where it leads now. */
export interface Redirect {
  /** As its author wrote it. */
  from: string
  to: string
  locale: Locale
  /** Of what stands there. */
  title: string
}
