import type { Language } from '@/lib/i18n/messages'
import type { Frame, LanguageLink } from '@/lib/pages/frame'
import { Languages } from './languages'
import { Notice } from './notice'
import { Wordmark } from './wordmark'

interface Props {
  frame: Frame
  languages: LanguageLink[]
  language: Language
}

const menuId = 'menu'

/** Name, ways through the site, languages; on phones the ways stand in a menu. It wraps only where many languages meet a narrow window. */
export function Header({ frame, languages, language }: Props) {
  const { t } = language
  const rule = frame.notice ? '' : 'border-b'
  return (
    <header className="site-header font-sans text-sm">
      <div className="mx-auto max-w-page px-gutter">
        <div
          className={`flex flex-wrap items-center justify-end gap-x-2 py-1 md:flex-nowrap md:gap-x-5 ${rule}`}
        >
          <Wordmark frame={frame} language={language} />
          <Navigation frame={frame} language={language} />
          <div className="flex flex-wrap items-center justify-end">
            {languages.length > 1 && <Languages languages={languages} language={language} />}
            {/* The page's script puts the choice of colours and sizes here; nothing moves then. */}
            <span className="no-print flex size-11 justify-end" data-slot="appearance" />
            <button
              type="button"
              className="min-h-11 min-w-11 text-end text-soft md:hidden"
              popoverTarget={menuId}
            >
              {t('site.menu')}
            </button>
          </div>
        </div>
      </div>
      <Notice notice={frame.notice} language={language} />
    </header>
  )
}

/** One list of links: beside the name where there is room, else over the page (https://html.spec.whatwg.org/multipage/popover.html). */
function Navigation({ frame: { navigation }, language: { t } }: Omit<Props, 'languages'>) {
  return (
    <nav
      id={menuId}
      popover="auto"
      className="top-13 w-full border-b bg-ground px-gutter py-2 text-ink md:static md:block md:w-auto md:overflow-visible md:border-0 md:p-0"
      aria-label={t('site.mainNavigation')}
    >
      <ul className="md:flex md:gap-x-5">
        {navigation.map(({ name, path, rel }) => (
          <li key={path}>
            <a
              className="flex min-h-11 items-center no-underline hover:underline md:text-soft"
              href={path}
              rel={rel}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
