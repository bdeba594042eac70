import type { TransparencyPage } from '@/lib/pages/transparency-page'
import { hostile } from '../hostile'

/** A link to an Arabic article. */
export const postLink = {
  name: hostile('post'),
  path: '/ar/articles/a',
  locale: 'ar',
  dir: 'rtl',
} as const

/** What a site of four versions says of itself, with all that it can say. */
export const transparency: TransparencyPage = {
  total: 4,
  reviewed: 1,
  matrix: {
    states: ['substantive', 'none'],
    rows: [{ involvement: 'generated', label: hostile('row'), counts: [1, 3], total: 4 }],
  },
  levels: {
    used: [
      {
        level: 'generated-substantive',
        involvement: 'generated',
        reviewState: 'substantive',
        label: { use: hostile('use'), review: hostile('review'), text: '' },
        explanation: hostile('explanation'),
      },
    ],
    others: [
      {
        level: 'none',
        involvement: 'none',
        reviewState: 'none',
        label: { use: 'Ohne', text: 'Ohne' },
        explanation: 'Satz.',
      },
    ],
  },
  corrections: [{ date: '2026-01-03', text: hostile('correction'), post: postLink }],
  outdated: [{ post: postLink, original: '2026-01-05', translation: '2026-01-04' }],
  publisher: hostile('publisher'),
  verify: '/de/verify',
  record: { path: '/history.json', sha256: '0123456789abcdef' },
  report: { by: 'form', path: 'https://www.example.org/report?a=1&b=2' },
  data: { json: '/t.json', csv: '/t.csv', schema: '/schema.json' },
}
