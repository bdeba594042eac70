import '@/app/styles/lists.css'
import { AuthorPage } from '@/components/people/author-page'
import { authorPath } from '@/lib/urls'
import { pageRoute } from '../../../page-route'

const { generateMetadata, page } = pageRoute(
  'author',
  ({ locale, id }: { locale: string; id: string }) => authorPath(locale, id),
  ({ content }, { language }) => <AuthorPage author={content} language={language} />,
)

export { generateMetadata, page as default }
