import '@/app/styles/lists.css'
import { Body } from '@/components/frame/body'
import { Notice } from '@/components/frame/notice'
import { Wordmark } from '@/components/frame/wordmark'
import { NotFound } from '@/components/front-door/not-found'
import { notFoundPath, rootPath } from '@/lib/urls'
import { markupOf } from '../../markup'
import { editionOf, modelAt } from '../../source'

/**
 * For addresses without a language: says it in each. The framework gives the page at this address no metadata of its
 * own but `noindex`, so that the title stands here.
 */
export default async function Page() {
  const { locale, content } = await modelAt('missing', notFoundPath())
  const { frame, language } = await editionOf(locale)
  const html = await markupOf(
    <>
      <header>
        <Notice notice={frame.notice} language={language} />
        <div className="px-[min(1.25rem,6.25vw)] pt-4">
          <div className="mx-auto max-w-measure">
            <Wordmark frame={{ ...frame, home: rootPath }} language={language} />
          </div>
        </div>
      </header>
      <main className="px-[min(1.25rem,6.25vw)]">
        <NotFound texts={content.texts} />
      </main>
    </>,
  )
  return (
    <>
      <title>{content.texts.map(({ title }) => title).join(' · ')}</title>
      <Body html={html} />
    </>
  )
}
