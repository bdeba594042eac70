import '@/app/styles/transparency.css'
import { TransparencyPage } from '@/components/transparency/transparency-page'
import { transparencyPath } from '@/lib/urls'
import { pageRoute } from '../../page-route'

const { generateMetadata, page } = pageRoute(
  'transparency',
  ({ locale }: { locale: string }) => transparencyPath(locale),
  ({ content }, { language }) => <TransparencyPage page={content} language={language} />,
)

export { generateMetadata, page as default }
