import { mediaTypes, sourcesOf, sourcesParams } from '@/lib/files/source-downloads'
import { toCslJson } from '@/lib/sources/csl'

type Context = RouteContext<'/[locale]/posts/[slug]/sources.json'>

export const dynamic = 'force-static'

export function generateStaticParams() {
  return sourcesParams()
}

/** An article's sources as CSL-JSON. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const text = JSON.stringify(toCslJson(await sourcesOf(params)), null, 2)
  return new Response(`${text}\n`, { headers: { 'Content-Type': mediaTypes.json } })
}
