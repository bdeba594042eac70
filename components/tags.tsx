import { getTranslations } from 'next-intl/server'
import { tagsOf } from '@/lib/content/topics'
import { tagPath } from '@/lib/hosting/urls'
import type { Post } from '@/lib/model/post'

/** What an article is about, as links to all that is. */
export async function Tags({ post }: { post: Post }) {
  const t = await getTranslations({ locale: post.locale })
  const tags = await tagsOf(post)
  if (tags.length === 0) return null
  return (
    <nav className="tags" aria-label={t('tags.ofArticle')}>
      <ul>
        {tags.map(({ name, slug }) => (
          <li key={slug}>
            <a rel="tag" href={tagPath(post.locale, slug)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
