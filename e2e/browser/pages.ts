import { pages } from '@/e2e/build/out'

/** Addresses of the finished pages, 404 pages among them; of the lists of topics, which are alike, one a language. */
export function everyKindOfPage(): string[] {
  const paths = pages.map((file) => `/${file.replace(/^index\.html$|\.html$/, '')}`).sort()
  const kinds = paths.map((path) => path.replace(/(?<=\/tags\/).+/, '*'))
  return paths.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index)
}
