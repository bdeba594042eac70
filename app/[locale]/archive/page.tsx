import '@/app/styles/lists.css'
import { ArchivePage } from '@/components/lists/archive-page'
import { archivePath } from '@/lib/urls'
import { pageRoute } from '../../page-route'

const { generateMetadata, page } = pageRoute(
  'archive',
  ({ locale }: { locale: string }) => archivePath(locale),
  ({ content }, { language }) => <ArchivePage {...content} language={language} />,
)

export { generateMetadata, page as default }
