import type { Language } from '@/lib/i18n/messages'
import type { Link } from '@/lib/pages/frame'
import { Chip } from '../chip'

/** What an article is about, as links to all that is. */
export function Tags({ tags, language: { t } }: { tags: Link[]; language: Language }) {
  if (tags.length === 0) return null
  return (
    <nav
      className="tags mt-8 flex flex-wrap items-center gap-x-3 font-sans text-sm text-soft"
      aria-label={t('tags.ofArticle')}
    >
      {t('tags.title')}
      <ul className="flex flex-wrap gap-x-2">
        {tags.map(({ name, path }) => (
          <li key={path}>
            <Chip name={name} path={path} rel="tag" />
          </li>
        ))}
      </ul>
    </nav>
  )
}
