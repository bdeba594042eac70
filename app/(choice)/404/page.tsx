import '@/app/styles/lists.css'
import { NotFound } from '@/components/front-door/not-found'
import { notFoundPath } from '@/lib/urls'
import { modelAt } from '../../source'

export async function generateMetadata() {
  return (await modelAt('missing', notFoundPath())).metadata
}

/** For addresses without a language: says it in each. */
export default async function Page() {
  const { content } = await modelAt('missing', notFoundPath())
  return (
    <main className="px-5">
      <NotFound texts={content.texts} />
    </main>
  )
}
