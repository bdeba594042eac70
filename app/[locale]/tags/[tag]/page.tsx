import '@/app/styles/lists.css'
import { TopicPage } from '@/components/lists/topic-page'
import { tagPath } from '@/lib/urls'
import { pageRoute } from '../../../page-route'

const { generateMetadata, page } = pageRoute(
  'topic',
  ({ locale, tag }: { locale: string; tag: string }) => tagPath(locale, tag),
  ({ content }, { language }) => <TopicPage topic={content} language={language} />,
)

export { generateMetadata, page as default }
