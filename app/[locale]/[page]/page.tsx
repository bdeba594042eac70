import '@/app/styles/text.css'
import { FixedPage } from '@/components/pages/fixed-page'
import { toElements } from '@/lib/markdown/projections/elements'
import { pagePath } from '@/lib/urls'
import { pageRoute } from '../../page-route'

const { generateMetadata, page } = pageRoute(
  'page',
  ({ locale, page }: { locale: string; page: string }) => pagePath(locale, page),
  async ({ content }, { language, scripts }) => (
    <FixedPage page={content} embedScript={scripts.embed} language={language}>
      {await toElements(content.html)}
    </FixedPage>
  ),
)

export { generateMetadata, page as default }
