import { getSite } from '@/lib/content/posts'
import { disclosureExtensionSchema } from '@/lib/files/feed/disclosure-format'
import { productionUrl } from '@/lib/hosting/environment'
import { absolute, feedDisclosureSchemaPath } from '@/lib/hosting/urls'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const { url } = await getSite()
  const id = absolute(productionUrl(url), feedDisclosureSchemaPath)
  return Response.json(disclosureExtensionSchema(id))
}
