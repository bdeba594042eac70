import '@/app/styles/text.css'
import { VersionsPage } from '@/components/trust/versions-page'
import { versionsPath } from '@/lib/urls'
import { Framed } from '../../../../framed'
import { editionOf, modelAt } from '../../../../source'

type Props = { params: Promise<{ locale: string; slug: string }> }

async function modelOf({ params }: Props) {
  const { locale, slug } = await params
  return modelAt('versions', versionsPath(locale, slug))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <VersionsPage page={model.content} language={language} />
    </Framed>
  )
}
