import { lookup } from 'mrmime'
import { placeholder } from '@/lib/build/export'
import { servedBytes, servedFiles } from '@/lib/media/served'

export const dynamic = 'force-static'

type Params = { params: Promise<{ hash: string; name: string }> }

export async function generateStaticParams() {
  const files = [...(await servedFiles()).values()]
  return [
    { hash: placeholder, name: placeholder },
    ...files.map(({ file: { hash, name } }) => ({ hash, name })),
  ]
}

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { hash, name } = await params
  const bytes = await servedBytes(hash, name)
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': lookup(name) ?? 'application/octet-stream' },
  })
}
