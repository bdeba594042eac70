import { llmsOfSite } from '@/lib/files/llms'

export const dynamic = 'force-static'

/** Where each language's overview for programs is. */
export async function GET(): Promise<Response> {
  return new Response(await llmsOfSite(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
