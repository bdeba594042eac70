import type { Missing } from '@/lib/pages/front-door'
import { Question } from '../forms/question'
import { ShortLabel } from '../short-label'

type Text = Missing['texts'][number]

/** What a missing page says, in each of some languages: a search, and the newest articles. */
export function NotFound({ texts }: Missing) {
  return texts.map((text) => (
    <section
      key={text.locale}
      className="mx-auto max-w-measure pt-8 md:pt-12"
      lang={text.locale}
      dir={text.dir}
    >
      <h1 className="text-4xl">{text.title}</h1>
      <p className="mt-3">{text.text}</p>
      <Search text={text} />
      {text.newest.entries.length > 0 && <Newest text={text} />}
      <p className="mt-4 font-sans text-sm">
        <a className="inline-flex min-h-11 items-center" href={text.index.path}>
          {text.index.name}
        </a>
      </p>
    </section>
  ))
}

function Search({ text: { locale, search } }: { text: Text }) {
  return (
    <search>
      <form className="no-print mt-5 font-sans text-sm" action={search.action}>
        <Question
          label={search.field}
          submit={search.submit}
          input={{ id: `query-${locale}`, type: 'search', name: 'q' }}
        />
      </form>
    </search>
  )
}

function Newest({ text: { newest } }: { text: Text }) {
  return (
    <>
      <h2 className="mt-8 text-lg">{newest.heading}</h2>
      {newest.entries.map(({ path, title, label }) => (
        <article key={path} className="entry relative border-b py-2.5">
          <h3 className="text-md">
            <a className="no-underline stretched hover:underline" href={path}>
              {title}
            </a>
          </h3>
          <p className="facts pointer-events-none font-sans text-soft text-xs">
            <ShortLabel label={label} isQuiet />
          </p>
        </article>
      ))}
    </>
  )
}
