import '@/app/styles/lists.css'
import { ArchivePage } from '@/components/lists/archive-page'
import { archivePath } from '@/lib/urls'
import { Framed } from '../../framed'
import { editionOf, modelAt } from '../../source'

type Props = { params: Promise<{ locale: string }> }

async function modelOf({ params }: Props) {
  const { locale } = await params
  return modelAt('archive', archivePath(locale))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <ArchivePage {...model.content} language={language} />
    </Framed>
  )
}
