import { getSite } from '@/lib/content/posts'
import { productionUrl } from '@/lib/environment'
import { disclosureExtensionSchema } from '@/lib/feed/disclosure-format'
import { absolute, feedDisclosureSchemaPath } from '@/lib/urls'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const { url } = await getSite()
  const id = absolute(productionUrl(url), feedDisclosureSchemaPath)
  return Response.json(disclosureExtensionSchema(id))
}
