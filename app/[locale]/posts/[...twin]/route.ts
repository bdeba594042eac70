import { placeholder } from '@/lib/build/export'
import { getPost, getPosts, getSite } from '@/lib/content/posts'
import { twinOf } from '@/lib/files/markdown-version'
import { productionUrl } from '@/lib/hosting/environment'
import { twinEnding } from '@/lib/hosting/urls'
import { defaultLocale, isLocale } from '@/lib/model/locales'

export const dynamic = 'force-static'

type Params = { params: Promise<{ locale: string; twin: string[] }> }

/** One segment each; a dynamic segment of its own name cannot stand beside that of the page. */
export async function generateStaticParams() {
  const posts = await getPosts()
  return [
    { locale: defaultLocale, twin: [`${placeholder}${twinEnding}`] },
    ...posts.map(({ locale, slug }) => ({ locale, twin: [`${slug}${twinEnding}`] })),
  ]
}

/** An article as Markdown. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, twin } = await params
  const [name = ''] = twin
  const post = isLocale(locale)
    ? await getPost(locale, name.slice(0, -twinEnding.length))
    : undefined
  if (!post) return new Response(null, { status: 404 })
  const text = await twinOf(post, productionUrl((await getSite()).url))
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
