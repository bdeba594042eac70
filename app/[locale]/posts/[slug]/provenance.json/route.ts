import { placeholder } from '@/lib/build/export'
import { getPost, getPosts } from '@/lib/content/posts'
import { provenanceOf } from '@/lib/files/provenance'
import { defaultLocale, isLocale } from '@/lib/model/locales'
import { factsOf } from '@/lib/pages/version-facts'

export const dynamic = 'force-static'

type Params = { params: Promise<{ locale: string; slug: string }> }

export async function generateStaticParams() {
  const posts = await getPosts()
  return [
    { locale: defaultLocale, slug: placeholder },
    ...posts.map(({ locale, slug }) => ({ locale, slug })),
  ]
}

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, slug } = await params
  const post = isLocale(locale) ? await getPost(locale, slug) : undefined
  if (!post) return new Response(null, { status: 404 })
  return Response.json(provenanceOf(await factsOf(post)))
}
