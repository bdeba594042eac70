import type { IsoDate } from '@/lib/model/dates'
import type { Source } from '@/lib/model/source'

export interface RobustLinkAttributes {
  'data-originalurl'?: string
  'data-versionurl'?: string
  'data-versiondate'?: IsoDate
}

/**
 * The attributes that let programs reach the archived copy of a linked source
 * (https://robustlinks.mementoweb.org/spec/); none where there is no copy.
 *
 * The date is `archived`, else the one that an archive writes into its addresses as 14 digits, else
 * left out.
 */
export function robustLinkAttributes({ url, archive, archived }: Source): RobustLinkAttributes {
  if (!archive) return {}
  const date = archived ?? dateInAddress(archive)
  return {
    'data-originalurl': url,
    'data-versionurl': archive,
    ...(date && { 'data-versiondate': date }),
  }
}

function dateInAddress(archive: string): IsoDate | undefined {
  const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})\d{6}[a-z_]*\//.exec(archive) ?? []
  return year && `${year}-${month}-${day}`
}
