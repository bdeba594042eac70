import '@/app/styles/lists.css'
import { NotFound } from '@/components/front-door/not-found'
import { notFoundPath } from '@/lib/urls'
import { pageRoute } from '../../page-route'

const { generateMetadata, page } = pageRoute(
  'missing',
  ({ locale }: { locale: string }) => notFoundPath(locale),
  ({ content }) => <NotFound texts={content.texts} />,
)

export { generateMetadata, page as default }
