import { lookup } from 'mrmime'
import { placeholder } from '@/lib/export'
import { allImages } from '@/lib/images'

export const dynamic = 'force-static'

type Params = { params: Promise<{ hash: string; name: string }> }

export async function generateStaticParams() {
  const images = await allImages()
  return [
    { hash: placeholder, name: placeholder },
    ...images.map(({ hash, name }) => ({ hash, name })),
  ]
}

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { hash, name } = await params
  const image = (await allImages()).find(
    (candidate) => candidate.hash === hash && candidate.name === name,
  )
  if (!image) return new Response(null, { status: 404 })
  return new Response(image.bytes, {
    headers: { 'Content-Type': lookup(name) ?? 'application/octet-stream' },
  })
}
