import type { LanguageChoice as LanguageChoiceModel } from '@/lib/pages/front-door'

interface Props extends LanguageChoiceModel {
  /** Of the site. */
  name: string
}

/** The front door: the site's languages, each in its own words. */
export function LanguageChoice({ name, languages }: Props) {
  return (
    <main className="mx-auto flex w-full max-w-measure flex-1 flex-col justify-center gap-8 px-gutter py-12">
      <h1 className="text-4xl">
        {name}
        <span className="text-accent" aria-hidden="true">
          .
        </span>
      </h1>
      <ul>
        {languages.map(({ locale, dir, path, name, tagline }) => (
          <li key={locale} className="relative border-t py-5" lang={locale} dir={dir}>
            <a className="font-bold text-xl stretched" href={path} hrefLang={locale}>
              {name}
            </a>
            <p>{tagline}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
