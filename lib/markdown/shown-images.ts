import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { elementsIn } from './html'

/** An image as a text shows it. */
export interface ShownImage {
  url: string
  /** Absent where the text gives none; empty only where HTML says so on purpose. */
  alt?: string
  title?: string
  /** Where Markdown names the address elsewhere: `![alt][name]`. */
  definition?: Definition
  position?: { start: { line: number; column: number } }
}

/** The images that a text shows in Markdown or HTML. */
export function imagesOf(tree: Root): ShownImage[] {
  const images: ShownImage[] = []
  const definitions = definitionsOf(tree)
  visit(tree, (node) => {
    const { position } = node
    if (node.type === 'image') images.push({ ...withoutEmpty(node), url: node.url, position })
    if (node.type === 'imageReference') {
      const definition = definitions.get(node.identifier)
      if (definition) images.push({ ...fromDefinition(node.alt, definition), position })
    }
    if (node.type === 'html')
      for (const { properties, position: place } of elementsIn(node, 'img'))
        images.push({
          url: String(properties.src ?? ''),
          alt: textOr(properties.alt),
          title: textOr(properties.title),
          position: place,
        })
  })
  return images
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}

function fromDefinition(alt: string | null | undefined, definition: Definition): ShownImage {
  const { url, title } = definition
  return { ...withoutEmpty({ alt, title }), url, definition }
}

/** In Markdown an empty description cannot be told from a forgotten one. */
function withoutEmpty({ alt, title }: { alt?: string | null; title?: string | null }) {
  return { alt: alt?.trim() ? alt : undefined, title: title ?? undefined }
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
