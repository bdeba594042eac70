import type { LinkHealth, Source } from '@/lib/model/source'
import type { Problem } from '@/lib/problems/problem'
import { linkHealthSchema } from '@/lib/sources/links/health'
import { hashOfQuote } from '@/lib/sources/quote'
import type { ContentFile } from '../files/files'
import { validate } from '../schemas/validate'
import { readYamlFile } from './read-configuration'

/** What `npm run links` found, by address; nothing where it was never run. JSON is read as the YAML that it also is. */
export function readLinkHealth(files: readonly ContentFile[]): {
  value: ReadonlyMap<string, LinkHealth>
  problems: Problem[]
} {
  const file = files.find(({ path }) => path === 'content/link-health.json')
  if (!file) return { value: new Map(), problems: [] }
  const { located, problems } = readYamlFile(file)
  if (!located) return { value: new Map(), problems }
  const { value, problems: mistakes } = validate(linkHealthSchema, located)
  const links = value?.links ?? []
  return {
    value: new Map(links.map((link) => [link.address, link])),
    problems: [...problems, ...mistakes],
  }
}

/** Gives a source what was found at its address, and of its own quote. */
export function withHealth(source: Source, health: ReadonlyMap<string, LinkHealth>): Source {
  const found = source.url && health.get(source.url)
  if (!found) return source
  const { quotes = [], ...link } = found
  const sha256 = source.quote && hashOfQuote(source.quote)
  const look = quotes.find((quote) => quote.sha256 === sha256)
  const quoteLook = look && { state: look.state, checked: look.checked }
  return { ...source, health: link, ...(quoteLook && { quoteLook }) }
}
