import type { LinkHealth, Source } from '@/lib/model/source'
import { linkHealthSchema } from '@/lib/sources/links/health'
import type { ContentFile } from './files'
import { validate } from './front-matter'
import type { Problem } from './problems'
import { readYaml } from './read-configuration'

/** What `npm run links` found, by address; nothing where it was never run. JSON is read as the YAML that it also is. */
export function readLinkHealth(files: readonly ContentFile[]): {
  value: ReadonlyMap<string, LinkHealth>
  problems: Problem[]
} {
  const file = files.find(({ path }) => path === 'content/link-health.json')
  const located = file && readYaml(file)
  if (!located || Array.isArray(located)) return { value: new Map(), problems: located ?? [] }
  const { value, problems } = validate(linkHealthSchema, located)
  return { value: new Map(value?.links.map((link) => [link.address, link])), problems }
}

/** Gives a source what was found at its address. */
export function withHealth(source: Source, health: ReadonlyMap<string, LinkHealth>): Source {
  const found = source.url && health.get(source.url)
  return found ? { ...source, health: found } : source
}
