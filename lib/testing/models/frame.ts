import type { Frame, LanguageLink } from '@/lib/pages/frame'
import { hostile } from '../hostile'

/** A frame with all that it can have. */
export const frame: Frame = {
  siteName: hostile('site'),
  logo: '/logo.svg',
  accent: ['#123456', '#abcdef'],
  home: '/de',
  navigation: [
    { name: hostile('topics'), path: '/de/tags' },
    { name: hostile('search'), path: '/de/search', rel: 'search' },
  ],
  footer: [{ name: hostile('about'), path: '/de/about' }],
  record: { sha256: '0123456789abcdef0123456789abcdef', path: '/de/transparency#record' },
  notice: 'demo',
}

/** A frame with nothing that it can do without. */
export const bareFrame: Frame = { siteName: 'Beispiel', home: '/de', navigation: [], footer: [] }

/** The languages of a German page that is in Arabic, too. */
export const languages: LanguageLink[] = [
  {
    locale: 'de',
    dir: 'ltr',
    name: 'Deutsch',
    path: '/de/articles/a',
    isCurrent: true,
    exists: true,
  },
  {
    locale: 'ar',
    dir: 'rtl',
    name: 'العربية',
    path: '/ar/articles/a',
    isCurrent: false,
    exists: true,
  },
]
