import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { SizeResult } from './table'

const series = [
  { name: 'from nothing', color: '#9a3412', value: ({ steps }: SizeResult) => steps.cold.cpu },
  { name: 'bare Next.js', color: '#9aa0a6', value: ({ bare }: SizeResult) => bare.cpu },
  { name: 'Next.js blog', color: '#6b7280', value: ({ blog }: SizeResult) => blog.cpu },
  {
    name: 'one article changed',
    color: '#2b6330',
    value: ({ steps }: SizeResult) => steps.article.cpu,
  },
]

/** Draws CPU seconds by size as bars, each size in its own scale. */
export function chartOf(results: readonly SizeResult[]): string {
  const height = 40 + results.length * 148
  const groups = results.map((result, at) => groupOf(result, 30 + at * 148))
  const font = { fontFamily: 'system-ui, sans-serif', fontSize: 14 }
  return toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 720 ${height}`, ...font }, [
      s('title', 'CPU seconds of a build by size of the site'),
      s('rect', { width: 720, height, fill: '#fdfcf9' }),
      ...groups.flat(),
    ]),
    { space: 'svg' },
  )
}

function groupOf(result: SizeResult, top: number) {
  const most = Math.max(...series.map(({ value }) => value(result)))
  return [
    s('text', { x: 20, y: top, fontWeight: 600, fill: '#1f2328' }, `${result.articles} × 2`),
    ...series.flatMap(({ name, color, value }, at) => {
      const [y, width] = [top + 12 + at * 28, (430 * value(result)) / most]
      return [
        s('rect', { x: 170, y, width: width.toFixed(1), height: 20, fill: color }),
        s('text', { x: 20, y: y + 15, fill: '#5c6169' }, name),
        s(
          'text',
          { x: (178 + width).toFixed(1), y: y + 15, fill: '#1f2328' },
          `${value(result).toFixed(1)} s`,
        ),
      ]
    }),
  ]
}
