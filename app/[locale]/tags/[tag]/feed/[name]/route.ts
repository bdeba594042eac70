import { orPlaceholder } from '@/lib/build/export'
import {
  feedPageNames,
  feedResponse,
  parseFeedName,
  topicFeedParams,
} from '@/lib/files/feed/respond'

export const dynamic = 'force-static'

/** The further pages of a topic's feed. */
export async function generateStaticParams() {
  const lists = (await topicFeedParams()).map(async ({ locale, tag }) =>
    orPlaceholder(await feedPageNames(locale, tag)).map((name) => ({ locale, tag, name })),
  )
  return (await Promise.all(lists)).flat()
}

type Params = { params: Promise<{ locale: string; tag: string; name: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, tag, name } = await params
  const { page, format } = parseFeedName(name)
  return feedResponse({ locale, tag, page }, format)
}
