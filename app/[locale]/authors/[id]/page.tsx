import '@/app/styles/lists.css'
import { AuthorPage } from '@/components/people/author-page'
import { authorPath } from '@/lib/urls'
import { Framed } from '../../../framed'
import { editionOf, modelAt } from '../../../source'

type Props = { params: Promise<{ locale: string; id: string }> }

async function modelOf({ params }: Props) {
  const { locale, id } = await params
  return modelAt('author', authorPath(locale, id))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <AuthorPage author={model.content} language={language} />
    </Framed>
  )
}
