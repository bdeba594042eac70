import { listOf, recordOf, textOf } from './values'

/** What an article says of the series that it is a part of. */
export interface SeriesMark {
  name: string
  /** What the series is called, where that is said beside its name. */
  title?: string
  /** Its place in the series, where the article says one. */
  order?: number
}

/** Fields that say which part of a series an article is. */
export const orderNames = ['series_order', 'series_weight', 'series_part', 'series_index']

/** All series that front matter names; an article here is a part of one, the first. */
export function seriesNames({ series }: Record<string, unknown>): string[] {
  const { name, title, id } = recordOf(series)
  const one = textOf(series) ?? textOf(title) ?? textOf(name) ?? textOf(id)
  return one ? [one] : listOf(Array.isArray(series) ? series : undefined)
}

/** The series that the fields name, with the article’s place in it where they give one; undefined without a name. */
export function readSeries(fields: Record<string, unknown>): SeriesMark | undefined {
  const [name] = seriesNames(fields)
  const { order, part } = recordOf(fields.series)
  const said = [order, part, ...orderNames.map((field) => fields[field])].map(Number)
  return name
    ? {
        name,
        title: textOf(fields.series_title),
        order: said.find((value) => Number.isInteger(value) && value > 0),
      }
    : undefined
}
