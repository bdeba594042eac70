import '@/app/styles/text.css'
import { FixedPage } from '@/components/pages/fixed-page'
import { toElements } from '@/lib/markdown/elements'
import { pagePath } from '@/lib/urls'
import { Framed } from '../../framed'
import { editionOf, modelAt } from '../../source'

type Props = { params: Promise<{ locale: string; page: string }> }

async function modelOf({ params }: Props) {
  const { locale, page } = await params
  return modelAt('page', pagePath(locale, page))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <FixedPage page={model.content} language={language}>
        {await toElements(model.content.html)}
      </FixedPage>
    </Framed>
  )
}
