import '@/app/styles/text.css'
import { VerifyPage } from '@/components/trust/verify-page'
import { verifyPath } from '@/lib/urls'
import { Framed } from '../../framed'
import { editionOf, modelAt } from '../../source'

type Props = { params: Promise<{ locale: string }> }

async function modelOf({ params }: Props) {
  const { locale } = await params
  return modelAt('verify', verifyPath(locale))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language, scripts } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <VerifyPage page={model.content} script={scripts.verify} language={language} />
    </Framed>
  )
}
