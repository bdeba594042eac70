import type { Picture } from '@/lib/media/picture'
import type { Card, Entry, ShortLabel } from '@/lib/pages/cards'
import { hostile } from '../hostile'

/** A picture in one format beside its fallback. */
export const picture: Picture = {
  sources: [{ type: 'image/avif', srcSet: '/pictures/a.avif 600w' }],
  src: '/pictures/a.jpg',
  srcSet: '/pictures/a-300.jpg 300w, /pictures/a.jpg 600w',
  width: 600,
  height: 400,
}

/** A label with its review. */
export const label: ShortLabel = {
  level: 'generated-none',
  involvement: 'generated',
  what: hostile('what'),
  review: hostile('review'),
}

/** An article on a German list that is in Arabic only, with all that an entry can have. */
export const entry: Entry = {
  id: 'a',
  path: '/ar/articles/a',
  title: hostile('entry'),
  date: '2026-01-02',
  label,
  foreign: { locale: 'ar', dir: 'rtl', language: 'Arabisch', isOnly: true },
}

/** The same with its excerpt and its face. */
export const card: Card = {
  ...entry,
  excerpt: hostile('excerpt'),
  minutes: 3,
  sourceCount: 2,
  rosette: '<svg data-drawing=""></svg>',
}
