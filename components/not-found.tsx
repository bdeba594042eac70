import type { Missing } from '@/lib/pages/front-door'

/** What a missing page says, in each of some languages. */
export function NotFound({ texts }: Missing) {
  return texts.map(({ locale, dir, title, text, index }) => (
    <section key={locale} lang={locale} dir={dir}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={index.path}>{index.name}</a>
      </p>
    </section>
  ))
}
