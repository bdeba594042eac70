import type { LanguageChoice as LanguageChoiceModel } from '@/lib/pages/front-door'

/** The front door: the site's languages, each in its own words. */
export function LanguageChoice({
  name,
  languages,
}: LanguageChoiceModel & {
  /** Of the site. */
  name: string
}) {
  return (
    <main className="page choice">
      <h1 className="wordmark">
        {name}
        <span aria-hidden="true">.</span>
      </h1>
      <ul>
        {languages.map(({ locale, dir, path, name, tagline }) => (
          <li key={locale} lang={locale} dir={dir}>
            <a href={path} hrefLang={locale}>
              {name}
            </a>
            <p>{tagline}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
