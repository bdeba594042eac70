import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { Article } from '@/components/article'
import { Shell } from '@/components/shell'
import { orPlaceholder } from '@/lib/build/export'
import { getPost, getPosts } from '@/lib/content/posts'
import { isLocale } from '@/lib/model/locales'
import { postAlternates, postMetadata } from '@/lib/pages/metadata'

type Props = PageProps<'/[locale]/posts/[slug]'>

export async function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  const posts = isLocale(locale) ? await getPosts(locale) : []
  return orPlaceholder(posts.map(({ slug }) => slug)).map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props) {
  return postMetadata(await requirePost(params))
}

export default async function Page({ params }: Props) {
  const post = await requirePost(params)
  return (
    <Shell locale={post.locale} alternates={await postAlternates(post)}>
      <Article post={post} />
    </Shell>
  )
}

async function requirePost(params: Props['params']) {
  return (await getPost(await getLocale(), (await params).slug)) ?? notFound()
}
