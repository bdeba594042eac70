import '@/app/styles/article.css'
import { Article } from '@/components/article/article'
import { postPath } from '@/lib/urls'
import { pageRoute } from '../../../page-route'

const { generateMetadata, page } = pageRoute(
  'article',
  ({ locale, slug }: { locale: string; slug: string }) => postPath(locale, slug),
  ({ content }, { language, scripts }) => (
    <Article article={content} embedScript={scripts.embed} language={language} />
  ),
)

export { generateMetadata, page as default }
