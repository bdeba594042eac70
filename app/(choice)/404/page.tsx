import '@/app/styles/lists.css'
import { Body } from '@/components/frame/body'
import { NotFound } from '@/components/front-door/not-found'
import { ShellWithoutLanguage } from '@/components/front-door/shell-without-language'
import { notFoundPath } from '@/lib/urls'
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
    <ShellWithoutLanguage frame={frame} language={language}>
      <NotFound texts={content.texts} />
    </ShellWithoutLanguage>,
  )
  return (
    <>
      <title>{content.texts.map(({ title }) => title).join(' · ')}</title>
      <Body html={html} />
    </>
  )
}
