import '@/app/styles/lists.css'
import { TopicsPage } from '@/components/lists/topics-page'
import { tagsPath } from '@/lib/urls'
import { pageRoute } from '../../page-route'

const { generateMetadata, page } = pageRoute(
  'topics',
  ({ locale }: { locale: string }) => tagsPath(locale),
  ({ content }, { language }) => <TopicsPage {...content} language={language} />,
)

export { generateMetadata, page as default }
