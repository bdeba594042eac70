import '@/app/styles/lists.css'
import { LanguageChoice } from '@/components/front-door/language-choice'
import { JsonLd } from '@/components/json-ld'
import { rootPath } from '@/lib/urls'
import { editionOf, modelAt } from '../source'

export async function generateMetadata() {
  return (await modelAt('choice', rootPath)).metadata
}

export default async function Page() {
  const { locale, content, structuredData } = await modelAt('choice', rootPath)
  const { frame } = await editionOf(locale)
  return (
    <>
      <LanguageChoice name={frame.siteName} languages={content.languages} />
      {structuredData.map((data, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: always the same, in the same order
        <JsonLd key={index} data={data} />
      ))}
    </>
  )
}
