import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { AuthorPage as AuthorModel } from '@/lib/pages/author'
import { Entry } from '../entry'
import { Portrait } from '../portrait'

interface Props {
  author: AuthorModel
  language: Language
}

/** A person's page: who it is, what they wrote, what they reviewed and when, and their keys. */
export function AuthorPage({ author, language }: Props) {
  const { t, locale } = language
  const { name, role, bio, links, written, reviewed } = author
  return (
    <article className="mx-auto max-w-measure">
      <header className="flex flex-wrap items-center gap-5 pt-8 pb-4 md:pt-12">
        <Portrait face={author} size="large" />
        <div>
          <h1 className="text-3xl">{name}</h1>
          {role && <p className="mt-1.5 font-sans text-sm text-soft">{role}</p>}
        </div>
      </header>
      {bio && <p>{bio}</p>}
      {links.length > 0 && (
        <ul
          className="mt-2 flex flex-wrap gap-x-5 font-sans text-sm"
          aria-label={t('author.links')}
        >
          {links.map((link) => (
            <li key={link.url}>
              <a className="inline-flex min-h-11 items-center" rel="me" href={link.url}>
                {link.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {written.length > 0 && (
        <section className="mt-8 border-t pt-3">
          <h2 className="text-lg">{t('author.written')}</h2>
          {written.map((entry) => (
            <Entry key={entry.path} entry={entry} language={language} />
          ))}
        </section>
      )}
      {reviewed.length > 0 && (
        <section className="mt-8 border-t pt-3">
          <h2 className="text-lg">{t('author.reviewed')}</h2>
          {reviewed.map((entry) => (
            <Entry
              key={entry.path}
              entry={entry}
              language={language}
              note={
                entry.reviewedOn &&
                t('author.reviewedOn', { date: formatDate(entry.reviewedOn, locale) })
              }
            />
          ))}
        </section>
      )}
      <Keys author={author} language={language} />
    </article>
  )
}

function Keys({ author: { keys }, language: { t, locale } }: Props) {
  if (keys.length === 0) return null
  return (
    <section className="mt-8 border-t pt-3">
      <h2 className="text-lg">{t('author.keys')}</h2>
      {keys.map(({ key, from, until }) => (
        <p key={key} className="mt-2 text-sm">
          <code className="block break-all font-mono text-xs">{key}</code>
          <span className="font-sans text-soft text-xs">
            {until
              ? t('author.keyFromTo', {
                  from: formatDate(from, locale),
                  until: formatDate(until, locale),
                })
              : t('author.keySince', { from: formatDate(from, locale) })}
          </span>
        </p>
      ))}
    </section>
  )
}
