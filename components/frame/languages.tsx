import { languageName } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { LanguageLink } from '@/lib/pages/frame'

interface Props {
  languages: LanguageLink[]
  language: Language
}

/** The site's languages, the page's own marked; one that lacks the page says so. */
export function Languages({ languages, language }: Props) {
  return (
    <nav aria-label={language.t('site.languages')}>
      <ul className="flex">
        {languages.map((link) => (
          <li key={link.locale} lang={link.locale} dir={link.dir}>
            <LanguageChoice link={link} language={language} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LanguageChoice({ link, language }: { link: LanguageLink; language: Language }) {
  const { locale, name, path, isCurrent, exists } = link
  const code = locale.toUpperCase()
  if (isCurrent)
    return (
      <b className="flex min-h-11 items-center" aria-current="true">
        <abbr className="rounded-full bg-ink px-1.5 text-ground no-underline" title={name}>
          {code}
        </abbr>
      </b>
    )
  const missing = exists ? undefined : missingText(link, language)
  return (
    <a
      className="flex min-h-11 min-w-11 items-center justify-center text-soft no-underline hover:underline"
      href={path}
      hrefLang={locale}
      aria-label={`${code}: ${missing ?? name}`}
      title={missing ?? name}
    >
      <span className={exists ? '' : 'line-through'}>{code}</span>
    </a>
  )
}

function missingText({ locale }: LanguageLink, { t, locale: own }: Language): string {
  return t('site.otherLanguage', { language: languageName(locale, own) })
}
