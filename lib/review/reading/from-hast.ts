import type { Element, Nodes, Properties } from 'hast'
import { find, html, svg } from 'property-information'
import type { ReadingNode } from './node'

type Schema = typeof html

/** Reads a hast tree; comments and the doctype are no part of a document that readers get. */
export function fromHast(node: Nodes, schema: Schema = html): ReadingNode[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'root') return node.children.flatMap((child) => fromHast(child, schema))
  return node.type === 'element' ? [elementFrom(node, node.tagName === 'svg' ? svg : schema)] : []
}

function elementFrom({ tagName, properties, children }: Element, schema: Schema): ReadingNode {
  return {
    name: tagName,
    attributes: attributesFrom(properties, schema),
    children: children.flatMap((child) => fromHast(child, schema)),
  }
}

function attributesFrom(properties: Properties, schema: Schema): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => {
      if (value === undefined || value === null || value === false) return []
      const { attribute, commaSeparated } = find(schema, key)
      return [[attribute, textFrom(value, commaSeparated ? ', ' : ' ')]]
    }),
  )
}

function textFrom(value: true | string | number | (string | number)[], between: string): string {
  if (value === true) return ''
  return Array.isArray(value) ? value.join(between) : String(value)
}
