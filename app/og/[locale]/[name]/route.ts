import { allPreviews, previewPng } from '@/lib/files/link-preview/previews'

export const dynamic = 'force-static'

type Params = { params: Promise<{ locale: string; name: string }> }

export async function generateStaticParams() {
  return (await allPreviews()).map(({ path }) => {
    const [name = '', locale = ''] = path.split('/').reverse()
    return { locale, name }
  })
}

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, name } = await params
  const preview = (await allPreviews()).find(({ path }) => path.endsWith(`/${locale}/${name}`))
  if (!preview) return new Response(null, { status: 404 })
  const png = new Uint8Array(await previewPng(preview))
  return new Response(png, { headers: { 'Content-Type': 'image/png' } })
}
