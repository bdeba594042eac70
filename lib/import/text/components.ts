import { linkTo } from './draft'
import { code, embeds, isAlertType, picture } from './embeds'
import { argument, type Parameters, readParameters } from './parameters'

/** A tag of a component of MDX. */
export interface ComponentTag {
  name: string
  isClosing: boolean
  isAlone: boolean
  props: string
}

const pictures = new Set(['Image', 'Picture', 'img', 'Img', 'Figure', 'ThemedImage', 'BlogImage'])

/** Components that change nothing of the text within. */
const frames = new Set([
  ...['Fragment', 'Steps', 'CardGrid', 'CardGroup', 'Grid', 'Columns', 'Column', 'Row', 'Col'],
  ...['Container', 'Center', 'Prose', 'Accordion', 'AccordionGroup', 'FileTree'],
])

const links = new Set(['Link', 'LinkButton', 'Button', 'ButtonLink', 'Anchor', 'A', 'ExternalLink'])

/** Makes of the components of one text what the site has; it knows what was opened before. */
export class Components {
  private readonly addresses: string[] = []

  /** @param imported files by the names that the text imports them under */
  constructor(private readonly imported: ReadonlyMap<string, string>) {}

  /** What stands for a tag; undefined where only the text within it can be kept. */
  replace(tag: ComponentTag): string | undefined {
    const { name, isClosing, props } = tag
    if (frames.has(name)) return ''
    if (isBox(name)) return tag.isAlone ? undefined : this.box(tag)
    if (links.has(name)) return isClosing ? this.linkEnd() : this.link(tag)
    if (isClosing) return ''
    if (name === 'Badge') return this.parameters(props).named.text
    if (name === 'Code') return codeOf(this.parameters(props))
    if (pictures.has(name)) return this.picture(props)
    const given = this.parameters(props)
    if (name === 'TabItem' || name === 'Tab')
      return titled(argument(given, ['label', 'title', 'value']))
    if (name === 'LinkCard') return linkCard(given)
    if (name === 'Card' || name === 'AccordionItem') return titled(given.named.title)
    const embed = nameOfEmbed(name)
    return embed && embeds[embed]?.(given)
  }

  /** A picture by what its tag says; undefined where that names no file. */
  picture(props: string): string | undefined {
    const given = this.parameters(props)
    const { src } = given.named
    const known = src && (this.imported.get(src.replace(/\.src$/, '')) ?? src)
    return known ? picture({ ...given, named: { ...given.named, src: known } }) : undefined
  }

  /** Values that a program would only pass on: `{cat}`, `{require('./cat.png').default}`, `{useBaseUrl('/cat.png')}`. */
  private parameters(props: string): Parameters {
    const written = props.replace(
      /\{\s*(?:\w+\(\s*)?(?:(["'`])([^{}"'`]+)\1\s*(?:\)(?:\.default)?\s*)?|([^\s{}"'`][^{}"'`]*))\}/g,
      '"$2$3"',
    )
    return readParameters(written)
  }

  /** As directives write it; those are read next. */
  private box({ name, isClosing, props }: ComponentTag): string {
    if (isClosing) return '\n\n:::\n\n'
    const { type, variant, title } = this.parameters(props).named
    const kind = [type, variant, name].find((word) => word && isAlertType(word)) ?? 'note'
    return `\n\n:::${kind.toLowerCase()}${title ? `[${title}]` : ''}\n\n`
  }

  private link({ isAlone, props }: ComponentTag): string {
    const given = this.parameters(props)
    const address = argument(given, ['href', 'to', 'link']) ?? ''
    if (isAlone) return linkTo(given.named.label ?? given.named.title ?? address, address)
    this.addresses.push(address)
    return address && '['
  }

  private linkEnd(): string {
    const address = this.addresses.pop()
    return address ? `](${address})` : ''
  }
}

function isBox(name: string): boolean {
  return /^(?:Aside|Callout|Admonition|Alert)$/.test(name) || isAlertType(name)
}

function titled(title: string | undefined): string {
  return title ? `\n\n**${title}**\n\n` : '\n\n'
}

/** Starlight’s `<Code code="…" lang="js" />`; code that a program would compute has no word of it here. */
function codeOf({ named }: Parameters): string | undefined {
  const { code: lines, lang, title } = named
  if (!lines || /^[\w.]+$/.test(lines)) return undefined
  return `\n\n${code(lines, lang, title && `title="${title}"`)}\n\n`
}

function linkCard({ named }: Parameters): string | undefined {
  const { href, title, description } = named
  if (!href) return undefined
  return `\n\n${linkTo(title ?? href, href)}${description ? `: ${description}` : ''}\n\n`
}

/** `<YouTube>`, `<LiteYouTubeEmbed>`, `<Tweet>`. */
function nameOfEmbed(component: string): string | undefined {
  const plain = component.toLowerCase().replace(/^lite|embed$/g, '')
  return Object.hasOwn(embeds, plain) ? plain : undefined
}
