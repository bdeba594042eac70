/**
 * The form in which two addresses of one page are equal: http and https, the host's case, a slash at
 * the end, the fragment and `utm_…` parameters make no difference; `www.` does.
 *
 * @returns a key for comparing, not for linking; `undefined` where `url` is not an http or https address
 */
export function sourceKey(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname, searchParams } = new URL(url)
  if (!['http:', 'https:'].includes(protocol)) return undefined
  const kept = [...searchParams].filter(([name]) => !/^utm_/i.test(name))
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
  return `${host}${pathname.replace(/\/+$/, '')}${query}`
}
