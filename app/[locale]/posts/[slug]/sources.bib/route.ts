import { mediaTypes, sourcesOf, sourcesParams } from '@/lib/files/source-downloads'
import { toBibtex } from '@/lib/sources/bibtex'

type Context = RouteContext<'/[locale]/posts/[slug]/sources.bib'>

export const dynamic = 'force-static'

export function generateStaticParams() {
  return sourcesParams()
}

/** An article's sources as BibLaTeX. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const text = toBibtex(await sourcesOf(params))
  return new Response(text, { headers: { 'Content-Type': mediaTypes.bib } })
}
