import '@/app/styles/text.css'
import { VersionsPage } from '@/components/trust/versions-page'
import { versionsPath } from '@/lib/urls'
import { pageRoute } from '../../../../page-route'

const { generateMetadata, page } = pageRoute(
  'versions',
  ({ locale, slug }: { locale: string; slug: string }) => versionsPath(locale, slug),
  ({ content }, { language }) => <VersionsPage page={content} language={language} />,
)

export { generateMetadata, page as default }
