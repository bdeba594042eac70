import '@/app/styles/lists.css'
import { IndexPage } from '@/components/lists/index-page'
import { indexPath } from '@/lib/urls'
import { Framed } from '../../../framed'
import { editionOf, modelAt } from '../../../source'

type Props = { params: Promise<{ locale: string; number: string }> }

async function modelOf({ params }: Props) {
  const { locale, number } = await params
  return modelAt('index', indexPath(locale, Number(number)))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <IndexPage index={model.content} language={language} />
    </Framed>
  )
}
