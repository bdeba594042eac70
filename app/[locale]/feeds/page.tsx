import '@/app/styles/lists.css'
import { SubscribePage } from '@/components/lists/subscribe-page'
import { feedsPath } from '@/lib/urls'
import { pageRoute } from '../../page-route'

const { generateMetadata, page } = pageRoute(
  'subscribe',
  ({ locale }: { locale: string }) => feedsPath(locale),
  ({ content }, { language }) => <SubscribePage subscribe={content} language={language} />,
)

export { generateMetadata, page as default }
