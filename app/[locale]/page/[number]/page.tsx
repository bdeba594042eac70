import '@/app/styles/lists.css'
import { IndexPage } from '@/components/lists/index-page'
import { indexPath } from '@/lib/urls'
import { pageRoute } from '../../../page-route'

const { generateMetadata, page } = pageRoute(
  'index',
  ({ locale, number }: { locale: string; number: string }) => indexPath(locale, Number(number)),
  ({ content }, { language }) => <IndexPage index={content} language={language} />,
)

export { generateMetadata, page as default }
