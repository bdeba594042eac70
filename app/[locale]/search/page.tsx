import '@/app/styles/search.css'
import { SearchPage } from '@/components/search/search-page'
import { searchPath } from '@/lib/urls'
import { pageRoute } from '../../page-route'

const { generateMetadata, page } = pageRoute(
  'search',
  ({ locale }: { locale: string }) => searchPath(locale),
  ({ content }, { language, scripts }) => (
    <SearchPage search={content} script={scripts.search} language={language} />
  ),
)

export { generateMetadata, page as default }
