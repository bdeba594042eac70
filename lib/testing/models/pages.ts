import type { AuthorPage } from '@/lib/pages/author'
import type { Publisher } from '@/lib/pages/fixed-page'
import type { LanguageChoice, Missing } from '@/lib/pages/front-door'
import type { Search } from '@/lib/pages/search-page'
import type { VerifyPage } from '@/lib/pages/verify-page'
import type { VersionsPage } from '@/lib/pages/versions-page'
import { hostile } from '../hostile'
import { entry, picture } from './cards'

/** Who publishes, with all that an imprint can say. */
export const publisher: Publisher = {
  name: hostile('publisher'),
  address: ['Beispielstraße 1', '12345 Beispielstadt'],
  email: 'errors@example.org',
  phone: hostile('phone'),
  responsible: hostile('responsible'),
}

/** A person with all that their page can say. */
export const author: AuthorPage = {
  name: hostile('name'),
  initials: 'EB',
  portrait: picture,
  role: hostile('role'),
  bio: hostile('bio'),
  links: [{ name: hostile('link'), url: 'https://www.example.org/?a=1&b=2' }],
  written: [entry],
  reviewed: [{ ...entry, path: '/ar/articles/b', reviewedOn: '2026-01-05' }],
  keys: [
    { key: hostile('key'), from: '2025-01-01', until: '2025-12-31' },
    { key: 'ssh-ed25519 AAAA', from: '2026-01-01' },
  ],
}

/** A site in German and Arabic. */
export const choice: LanguageChoice = {
  languages: [
    { locale: 'de', dir: 'ltr', path: '/de', name: hostile('German'), tagline: 'Satz' },
    { locale: 'ar', dir: 'rtl', path: '/ar', name: 'العربية', tagline: hostile('tagline') },
  ],
}

/** What a missing page says in Arabic. */
export const missing: Missing = {
  texts: [
    {
      locale: 'ar',
      dir: 'rtl',
      title: hostile('title'),
      text: hostile('text'),
      index: { name: hostile('index'), path: '/ar' },
      search: { action: '/ar/search', field: hostile('field'), submit: hostile('submit') },
      newest: { heading: hostile('newest'), entries: [entry] },
    },
  ],
}

/** What a German site with articles in Arabic can be searched by. */
export const search: Search = {
  action: '/de/search',
  archive: '/de/archive',
  allTopics: '/de/tags',
  tags: [{ id: 'a"b', name: hostile('topic') }],
  years: ['2026', '2025'],
  levels: [
    { level: 'unknown', involvement: 'unknown', label: 'Keine Angabe' },
    { level: 'generated-none', involvement: 'generated', label: hostile('level') },
  ],
  otherLanguages: [{ locale: 'ar', name: hostile('Arabic') }],
  found: { one: hostile('found') },
  foundAll: { other: '# "Artikel"' },
}

/** The page to verify of a site where somebody has a key. */
export const verify: VerifyPage = {
  action: '/de/verify',
  commands: hostile('command'),
  keys: '/allowed_signers',
}

/** Two versions, of which the second corrects the first. */
export const versions: VersionsPage = {
  title: hostile('title'),
  article: '/de/articles/a',
  data: '/de/articles/a/history.json',
  versions: [
    {
      hash: 'b',
      day: '2026-01-03',
      kind: 'correction',
      note: hostile('note'),
      label: hostile('label'),
      differences: [
        {
          part: 'text',
          pieces: [
            { text: 'Es sind ', change: 'same' },
            { text: hostile('old'), change: 'removed' },
            { text: hostile('new'), change: 'added' },
          ],
        },
      ],
    },
    { hash: 'a', day: '2026-01-02', kind: 'first', differences: [] },
  ],
}
