import { disclose } from '@/lib/model/disclosure'
import type { Source } from '@/lib/model/source'
import type { Article } from '@/lib/pages/article'
import type { Cover } from '@/lib/pages/cover'
import type { Series } from '@/lib/pages/series'
import { hostile } from '../hostile'
import { makeReview } from '../posts'
import { entry, picture } from './cards'

/** A source with all that it can have; its page is gone. */
export const source: Source = {
  id: '1',
  title: hostile('source'),
  url: 'https://www.example.org/a?b=1&c="2"',
  language: 'ar',
  publisher: hostile('publisher of the source'),
  author: hostile('author of the source'),
  published: '2025-12',
  accessed: '2026-01-01',
  archive: 'https://archive.example.org/web/20260101000000/https://www.example.org/a',
  quote: hostile('quote'),
  quoteLook: { state: 'found', checked: '2026-01-03' },
  note: hostile('note'),
  claims: 2,
  health: {
    address: 'https://www.example.org/a?b=1&c="2"',
    state: 'gone',
    goneSince: '2026-01-04',
    checked: '2026-01-05',
  },
}

/** An article with nothing that it can do without. */
export const bareArticle: Article = {
  id: 'a',
  path: '/de/articles/a',
  title: 'Titel',
  date: '2026-01-02',
  minutes: 3,
  disclosure: disclose({
    use: 'unknown',
    tools: [],
    review: null,
    translatedFrom: null,
    original: null,
  }),
  label: { use: 'Keine Angabe', text: 'Keine Angabe' },
  explanation: 'Satz.',
  report: { by: 'imprint' },
  provenance: '/de/articles/a/provenance.json',
  contents: [],
  html: '<p>Text.</p>',
  hasEmbeds: false,
  rosette: '<svg data-drawing=""></svg>',
  authors: [],
  publisher: { name: 'Verlag', initials: 'V' },
  responsible: { name: 'Verlag' },
  elsewhere: [],
  corrections: [],
  sources: [],
  notes: 0,
  sourceFiles: { json: '/a.json', bib: '/a.bib', name: 'a.bib' },
  tags: [],
  related: [],
  subscribe: '/de/feeds',
}

/** A picture that AI made, with Content Credentials of its own. */
export const cover: Cover = {
  picture: { ...picture, use: 'generated', credentials: '/pictures/original.jpg' },
  alt: hostile('alt'),
  caption: hostile('caption'),
}

/** A series of three parts, of which the second is read. */
export const series: Series = {
  title: hostile('series'),
  parts: [1, 2, 3].map((part) => ({
    part,
    name: hostile(`part ${part}`),
    path: `/de/articles/part-${part}`,
    isCurrent: part === 2,
  })),
}

/** An article with all that it can have. */
export const article: Article = {
  ...bareArticle,
  title: hostile('title'),
  updated: '2026-01-06',
  unpublished: 'scheduled',
  disclosure: disclose({
    use: 'generated',
    tools: [{ name: hostile('tool'), version: '2', provider: 'Beispiel' }],
    review: makeReview(),
    translatedFrom: null,
    original: null,
  }),
  label: { use: hostile('use'), review: hostile('review'), text: '' },
  explanation: hostile('explanation'),
  original: {
    path: '/ar/articles/a',
    locale: 'ar',
    language: 'Arabisch',
    disclosure: { involvement: 'edited', level: 'edited-none' },
    label: { use: hostile('original'), review: hostile('its review'), text: '' },
    newerSince: { day: '2026-01-07' },
  },
  report: { by: 'mail', path: 'mailto:errors@example.org?subject=a&body=b' },
  verify: '/de/verify?article=/de/articles/a',
  versions: '/de/articles/a/versions',
  contents: [
    { depth: 2, id: 'one', text: hostile('one'), parts: [{ depth: 3, id: 'in', text: 'In' }] },
    { depth: 2, id: 'two', text: 'Zwei', parts: [] },
  ],
  html: '<h2 id="one">Eins</h2><h3 id="in">In</h3><h2 id="two">Zwei</h2>',
  hasEmbeds: true,
  cover,
  series,
  authors: [
    { name: hostile('author'), initials: 'A', path: '/de/authors/a' },
    { name: 'B', initials: 'B' },
  ],
  responsible: { name: hostile('responsible'), path: '/de/imprint' },
  reviewer: { name: 'Erika Beispiel', initials: 'EB', portrait: picture },
  elsewhere: [
    {
      locale: 'he',
      dir: 'rtl',
      note: hostile('elsewhere'),
      topic: { name: hostile('topic there'), path: '/he/tags/a' },
    },
  ],
  corrections: [
    { date: '2026-01-03', text: hostile('first correction') },
    { date: '2026-01-04', text: 'Zweite.' },
  ],
  sources: [source, { id: '2', title: 'Buch' }],
  tags: [
    { name: hostile('topic'), path: '/de/tags/a' },
    { name: 'B', path: '/de/tags/b' },
  ],
  related: [{ ...entry, id: 'related', path: '/ar/articles/related' }],
  older: { name: hostile('older'), path: '/de/articles/older' },
  newer: { name: hostile('newer'), path: '/de/articles/newer' },
  newsletter: 'https://mail.example.org/?a=1&b=2',
  discussion: { by: 'page', path: 'https://talk.example.org/1' },
}
