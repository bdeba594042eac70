import '@/app/styles/lists.css'
import { TopicsPage } from '@/components/lists/topics-page'
import { tagsPath } from '@/lib/urls'
import { Framed } from '../../framed'
import { editionOf, modelAt } from '../../source'

type Props = { params: Promise<{ locale: string }> }

async function modelOf({ params }: Props) {
  const { locale } = await params
  return modelAt('topics', tagsPath(locale))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <TopicsPage {...model.content} language={language} />
    </Framed>
  )
}
