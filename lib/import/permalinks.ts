/** What a pattern of addresses can be filled with. */
export interface PermalinkValues {
  /** `YYYY-MM-DD`; without it no pattern that names a date can be filled. */
  day?: string
  /** Of the file. */
  name: string
  slug: string
  title: string
  categories: string[]
  section?: string
}

/** Jekyll’s built-in styles (https://jekyllrb.com/docs/permalinks/#built-in-formats). */
const jekyllStyles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

/** The pattern behind the name of one of Jekyll’s styles, else the pattern itself. */
export function jekyllPattern(permalink: string): string {
  return jekyllStyles[permalink] ?? permalink
}

/**
 * Fills a pattern of Jekyll (`:year`, `:i_month`, `:title` …) or Hugo (`:slug`, `:contentbasename`, `:section` …,
 * https://gohugo.io/configuration/permalinks/); undefined where it names what is not known.
 */
export function fillPermalink(pattern: string, values: PermalinkValues): string | undefined {
  const known = tokens(values)
  let complete = true
  const path = pattern.replace(/:([a-z_]+)/g, (_, token: string) => {
    const name = Object.keys(known).find((key) => key === token)
    const value = name ? known[name] : undefined
    if (value === undefined) complete = false
    return value ?? ''
  })
  return complete ? `/${path}`.replace(/\/{2,}/g, '/') : undefined
}

function tokens(values: PermalinkValues): Record<string, string | undefined> {
  const { day, name, slug, title, categories, section } = values
  const [year, month, date] = day?.split('-') ?? []
  return {
    year,
    short_year: year?.slice(2),
    month,
    i_month: month && String(Number(month)),
    day: date,
    i_day: date && String(Number(date)),
    y_day: day && dayOfYear(day),
    yearday: day && String(Number(dayOfYear(day))),
    title,
    slug,
    name,
    filename: name,
    contentbasename: name,
    slugorfilename: slug,
    slugorcontentbasename: slug,
    categories: categories.map((category) => category.toLowerCase()).join('/'),
    section: section ?? '',
    sections: section ?? '',
    output_ext: '.html',
  }
}

function dayOfYear(day: string): string {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 1)
  const days = (Date.parse(`${day}T00:00:00Z`) - start) / 86_400_000 + 1
  return String(days).padStart(3, '0')
}

/** Makes a path of it whatever an author wrote: `old/`, `/old` or `https://old.example/x` on the site’s own address. */
export function asPath(address: string, url?: string): string | undefined {
  const own = url && address.startsWith(`${url}/`) ? address.slice(url.length) : address
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(own)) return undefined
  return own.startsWith('/') ? own : `/${own}`
}
