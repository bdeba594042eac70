import { getTranslations } from 'next-intl/server'
import { getRelated } from '@/lib/content/related'
import type { Post } from '@/lib/model/post'
import { Entry } from './entry'

/** Where to read on about the same things. */
export async function Related({ post }: { post: Post }) {
  const related = await getRelated(post)
  if (related.length === 0) return null
  const t = await getTranslations({ locale: post.locale })
  return (
    <aside className="related" aria-labelledby="related">
      <h2 id="related">{t('article.related')}</h2>
      {related.map((other) => (
        <Entry key={other.id} post={other} locale={post.locale} />
      ))}
    </aside>
  )
}
