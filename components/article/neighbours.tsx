import type { Language } from '@/lib/i18n/messages'
import type { Article } from '@/lib/pages/article'
import type { Link } from '@/lib/pages/frame'
import { Title } from '../title'

/** The articles before and after. */
export function Neighbours({
  article: { older, newer },
  language: { t },
}: {
  article: Article
  language: Language
}) {
  if (!older && !newer) return null
  return (
    <nav
      className="neighbours mt-12 flex flex-wrap gap-6 border-t pt-5"
      aria-label={t('article.neighbours')}
    >
      {older && <Neighbour link={older} rel="prev" name={t('article.previous')} />}
      {newer && <Neighbour link={newer} rel="next" name={t('article.next')} />}
    </nav>
  )
}

function Neighbour({ link, rel, name }: { link: Link; rel: 'prev' | 'next'; name: string }) {
  return (
    <a
      className={`grow basis-56 font-bold text-md no-underline ${rel === 'next' ? 'sm:text-end' : ''}`}
      href={link.path}
      rel={rel}
    >
      <span className="block font-normal font-sans text-soft text-sm">{name}</span>{' '}
      <Title text={link.name} />
    </a>
  )
}
