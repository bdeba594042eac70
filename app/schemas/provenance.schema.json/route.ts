import { getSite } from '@/lib/content/posts'
import { productionUrl } from '@/lib/environment'
import { provenanceSchema } from '@/lib/provenance-format'
import { absolute, provenanceSchemaPath } from '@/lib/urls'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const { url } = await getSite()
  return Response.json(provenanceSchema(absolute(productionUrl(url), provenanceSchemaPath)))
}
