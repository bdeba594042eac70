import { siteScripts } from '@/lib/files/site-script'

export const dynamic = 'force-static'

type Params = { params: Promise<{ hash: string; name: string }> }

export function generateStaticParams() {
  return siteScripts().map(({ hash, name }) => ({ hash, name }))
}

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { name } = await params
  const script = siteScripts().find((candidate) => candidate.name === name)
  if (!script) return new Response(null, { status: 404 })
  return new Response(script.code, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}
