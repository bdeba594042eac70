import { getSite } from '@/lib/content/posts'
import { provenanceSchema } from '@/lib/files/provenance-format'
import { productionUrl } from '@/lib/hosting/environment'
import { absolute, provenanceSchemaPath } from '@/lib/hosting/urls'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const { url } = await getSite()
  return Response.json(provenanceSchema(absolute(productionUrl(url), provenanceSchemaPath)))
}
