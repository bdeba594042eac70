import '@/app/styles/lists.css'
import { Body } from '@/components/frame/body'
import { Notice } from '@/components/frame/notice'
import { LanguageChoice } from '@/components/front-door/language-choice'
import { JsonLd } from '@/components/json-ld'
import { rootPath } from '@/lib/urls'
import { markupOf } from '../markup'
import { editionOf, modelAt } from '../source'

export async function generateMetadata() {
  return (await modelAt('choice', rootPath)).metadata
}

export default async function Page() {
  const { locale, content, structuredData } = await modelAt('choice', rootPath)
  const { frame, language } = await editionOf(locale)
  const html = await markupOf(
    <>
      <Notice notice={frame.notice} language={language} />
      <LanguageChoice name={frame.siteName} languages={content.languages} />
      <JsonLd blocks={structuredData} />
    </>,
  )
  return <Body html={html} />
}
