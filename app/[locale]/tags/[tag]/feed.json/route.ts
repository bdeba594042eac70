import { feedResponse, topicFeedParams } from '@/lib/files/feed/respond'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return topicFeedParams()
}

type Params = { params: Promise<{ locale: string; tag: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  return feedResponse(await params, 'json')
}
