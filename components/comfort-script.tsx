import { siteScript } from '@/lib/files/site-script'
import { loadMessages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/model/locales'

/**
 * The script of every page, with its words as data. It runs when the page is parsed (`defer`) and before it is first
 * painted (`blocking`), so that the colours that a reader chose cannot flash.
 */
export async function ComfortScript({ locale }: { locale: Locale }) {
  const { comfort } = await loadMessages(locale)
  const words = Object.entries(comfort).map(([name, text]) => [`data-${name}`, text])
  return (
    <script
      defer
      blocking="render"
      data-site=""
      src={siteScript('comfort').path}
      {...Object.fromEntries(words)}
    />
  )
}
