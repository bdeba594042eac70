import '@/app/styles/lists.css'
import { TopicPage } from '@/components/lists/topic-page'
import { tagPath } from '@/lib/urls'
import { pageRoute } from '../../../../../page-route'

const { generateMetadata, page } = pageRoute(
  'topic',
  ({ locale, tag, number }: { locale: string; tag: string; number: string }) =>
    tagPath(locale, tag, Number(number)),
  ({ content }, { language }) => <TopicPage topic={content} language={language} />,
)

export { generateMetadata, page as default }
