import type { Node, PhrasingContent, Root } from 'mdast'
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { SKIP, visit } from '@/lib/trees/visit'

/** The marker of a claim: what it names stands as it was written, without its `@`. */
interface Claim extends Node {
  type: 'claim'
  names: string[]
  data: {
    hName: 'sup'
    hProperties: { className: ['claim'] }
    hChildren: [{ type: 'text'; value: string }]
  }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    claim: Claim
  }
  interface RootContentMap {
    claim: Claim
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    claim: 'claim'
  }
}

/**
 * remark plugin: reads `[@id]`, `[@1]` and `[@a; @b]` as markers of claims. Code, HTML and the texts of links know
 * none, and neither does what is escaped (`\[@id]`) or itself a link (`[@name](https://example.org)`, `[@name][ref]`).
 */
export function remarkClaimSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown]
}

const codes = { open: 91, close: 93, at: 64, caret: 94, parenthesis: 40 }

const syntax: Extension = { text: { [codes.open]: { name: 'claim', tokenize } } }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('claim')
    effects.consume(code)
    return at
  }

  function at(code: Code): State | undefined {
    if (code !== codes.at) return nok(code)
    effects.consume(code)
    return name
  }

  function name(code: Code): State | undefined {
    // Line endings and virtual spaces are negative.
    if (code === null || code < 0 || code === codes.open) return nok(code)
    effects.consume(code)
    if (code !== codes.close) return name
    effects.exit('claim')
    return end
  }

  function end(code: Code): State | undefined {
    if (code === codes.open) return effects.check({ tokenize: nextMarker }, ok, nok)(code)
    return code === codes.parenthesis ? nok(code) : ok(code)
  }
}

/** Another marker or a footnote may stand right behind one; any other bracket makes it the words of a link. */
function nextMarker(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('claim')
    effects.consume(code)
    effects.exit('claim')
    return (next) => (next === codes.at || next === codes.caret ? ok(next) : nok(next))
  }
}

const fromMarkdown: FromMarkdownExtension = {
  enter: {
    claim(token) {
      this.enter(toClaim(this.sliceSerialize(token)), token)
    },
  },
  exit: {
    claim(token) {
      this.exit(token)
    },
  },
  transforms: [placeClaims],
}

function toClaim(marker: string): Claim {
  const names = marker
    .slice(1, -1)
    .split(';')
    .map((part) => part.trim().replace(/^@/, ''))
  return {
    type: 'claim',
    names,
    data: {
      hName: 'sup',
      hProperties: { className: ['claim'] },
      hChildren: [{ type: 'text', value: names.join(';') }],
    },
  }
}

/** A marker stands close to the word before it; within a link it would be a link in a link, so it is text. */
function placeClaims(tree: Root): undefined {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') {
      node.children = node.children.map(asText)
      return SKIP
    }
    if (node.type !== 'claim' || !parent || !index) return
    const before = parent.children[index - 1]
    if (before?.type === 'text') before.value = before.value.trimEnd()
  })
}

function asText(node: PhrasingContent): PhrasingContent {
  if (node.type === 'claim')
    return {
      type: 'text',
      value: `[${node.names.map((name) => `@${name}`).join('; ')}]`,
      position: node.position,
    }
  return 'children' in node ? { ...node, children: node.children.map(asText) } : node
}
