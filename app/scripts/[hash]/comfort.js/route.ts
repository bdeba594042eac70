import { comfortScript } from '@/lib/comfort/bundle'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return [{ hash: comfortScript().hash }]
}

export function GET(): Response {
  return new Response(comfortScript().code, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}
