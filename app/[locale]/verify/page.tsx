import '@/app/styles/text.css'
import { VerifyPage } from '@/components/trust/verify-page'
import { verifyPath } from '@/lib/urls'
import { pageRoute } from '../../page-route'

const { generateMetadata, page } = pageRoute(
  'verify',
  ({ locale }: { locale: string }) => verifyPath(locale),
  ({ content }, { language, scripts }) => (
    <VerifyPage page={content} script={scripts.verify} language={language} />
  ),
)

export { generateMetadata, page as default }
