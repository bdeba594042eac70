import '@/app/styles/article.css'
import { Article } from '@/components/article/article'
import { postPath } from '@/lib/urls'
import { Framed } from '../../../framed'
import { editionOf, modelAt } from '../../../source'

type Props = { params: Promise<{ locale: string; slug: string }> }

async function modelOf({ params }: Props) {
  const { locale, slug } = await params
  return modelAt('article', postPath(locale, slug))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language, scripts } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <Article article={model.content} embedScript={scripts.embed} language={language} />
    </Framed>
  )
}
