import type { Language } from '@/lib/i18n/messages'
import type { Link } from '@/lib/pages/frame'

/** What an article is about, as links to all that is. */
export function Tags({ tags, language: { t } }: { tags: Link[]; language: Language }) {
  if (tags.length === 0) return null
  return (
    <nav className="tags" aria-label={t('tags.ofArticle')}>
      <ul>
        {tags.map(({ name, path }) => (
          <li key={path}>
            <a rel="tag" href={path}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
