import type { Translator } from '@/lib/i18n/messages'

/**
 * A `mailto:` address (https://www.rfc-editor.org/rfc/rfc6068) that opens a report of an error, with the page's
 * title and address filled in.
 */
export function reportAddress(
  email: string,
  page: { title: string; url: string },
  t: Translator,
): string {
  const subject = encodeURIComponent(t('report.subject', { title: page.title }))
  const body = encodeURIComponent(t('report.body', page).replaceAll('\n', '\r\n'))
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${subject}&body=${body}`
}
