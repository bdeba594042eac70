import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale } from '@/lib/model/locales'
import { loadMessages } from './messages'

/** next-intl's configuration: the language comes from the address, never from a cookie or header. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const requested = explicit ?? (await rootLocale())
  const locale = requested && isLocale(requested) ? requested : defaultLocale
  return { locale, messages: await loadMessages(locale) }
})
