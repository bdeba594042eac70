import '@/app/styles/search.css'
import { SearchPage } from '@/components/search/search-page'
import { searchPath } from '@/lib/urls'
import { Framed } from '../../framed'
import { editionOf, modelAt } from '../../source'

type Props = { params: Promise<{ locale: string }> }

async function modelOf({ params }: Props) {
  const { locale } = await params
  return modelAt('search', searchPath(locale))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  const { language, scripts } = await editionOf(model.locale)
  return (
    <Framed model={model}>
      <SearchPage search={model.content} script={scripts.search} language={language} />
    </Framed>
  )
}
