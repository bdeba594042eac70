/** Articles on one page of a list. */
const articlesPerPage = 10

/** Cuts a list into pages of as many items; an empty one has one empty page. */
export function paginate<Item>(
  items: readonly Item[],
  perPage = articlesPerPage,
): (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / perPage))
  return Array.from({ length: count }, (_, page) =>
    items.slice(page * perPage, (page + 1) * perPage),
  )
}

/** The way to the other pages of a list. Pages are counted from 1. */
export interface Pagination {
  page: number
  newer?: string
  older?: string
  /** The first, the last and those around; `follows` where none is left out before it. */
  pages: { number: number; path: string; follows: boolean }[]
}

/** The way from one page of a list to the others; undefined where there is only one. */
export function paginationOf(
  page: number,
  count: number,
  pathOf: (page: number) => string,
): Pagination | undefined {
  if (count < 2) return undefined
  const numbers = [1, page - 1, page, page + 1, count].filter(
    (number, at, all) => number >= 1 && number <= count && all.indexOf(number) === at,
  )
  return {
    page,
    newer: page > 1 ? pathOf(page - 1) : undefined,
    older: page < count ? pathOf(page + 1) : undefined,
    pages: numbers.map((number, at) => ({
      number,
      path: pathOf(number),
      follows: number === (numbers[at - 1] ?? 0) + 1,
    })),
  }
}
