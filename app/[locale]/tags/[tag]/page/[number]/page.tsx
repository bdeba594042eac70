import '@/app/styles/lists.css'
import { TopicPage } from '@/components/lists/topic-page'
import { tagPath } from '@/lib/urls'
import { Framed } from '../../../../../framed'
import { editionOf, modelAt } from '../../../../../source'

type Props = { params: Promise<{ locale: string; tag: string; number: string }> }

async function modelOf({ params }: Props) {
  const { locale, tag, number } = await params
  return modelAt('topic', tagPath(locale, tag, Number(number)))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <TopicPage topic={model.content} language={language} />
    </Framed>
  )
}
