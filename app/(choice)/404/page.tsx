import '@/app/styles/lists.css'
import { NotFound } from '@/components/front-door/not-found'
import { notFoundPath } from '@/lib/urls'
import { modelAt } from '../../source'

/**
 * For addresses without a language: says it in each. The framework gives the page at this address no metadata of its
 * own but `noindex`, so that the title stands here.
 */
export default async function Page() {
  const { content } = await modelAt('missing', notFoundPath())
  return (
    <>
      <title>{content.texts.map(({ title }) => title).join(' · ')}</title>
      <main className="px-5">
        <NotFound texts={content.texts} />
      </main>
    </>
  )
}
