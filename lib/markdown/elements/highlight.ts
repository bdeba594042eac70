import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { type BundledLanguage, bundledLanguages, bundledLanguagesInfo } from 'shiki/langs'

/** Names each token by a variable, `var(--token-keyword)`, which becomes its class. */
const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--', fontStyle: false })

let highlighter: Promise<HighlighterCore> | undefined

/** A language as readers know it, such as “TypeScript” for `ts`. */
export function languageName(language: BundledLanguage): string {
  const info = bundledLanguagesInfo.find(({ id, aliases }) =>
    [id, ...(aliases ?? [])].includes(language),
  )
  return info?.name ?? language
}

/**
 * Cuts code into lines of text and `<span class="tok-…">`; without a language into plain lines. Only the grammars
 * that are asked for are loaded. A line of more than 2,000 characters is not coloured.
 */
export async function highlight(
  code: string,
  language?: BundledLanguage,
): Promise<ElementContent[][]> {
  if (!language) return code.split('\n').map((value) => [{ type: 'text', value }])
  highlighter ??= createHighlighterCore({
    themes: [theme],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  })
  const shiki = await highlighter
  await shiki.loadLanguage(bundledLanguages[language])
  const options = {
    lang: language,
    theme: 'classes',
    tokenizeMaxLineLength: 2000,
    tokenizeTimeLimit: 0,
  }
  return shiki.codeToTokensBase(code, options).map(toNodes)
}

function toNodes(tokens: { content: string; color?: string }[]): ElementContent[] {
  const parts: { className: string | undefined; value: string }[] = []
  for (const { content, color } of tokens) {
    const className = classOf(color)
    const last = parts.at(-1)
    if (last && last.className === className) last.value += content
    else parts.push({ className, value: content })
  }
  return parts.map(toNode)
}

function classOf(color = ''): string | undefined {
  const [, token] = /^var\(--token-([a-z]+)/.exec(color) ?? []
  return token && `tok-${token}`
}

function toNode({
  className,
  value,
}: {
  className: string | undefined
  value: string
}): ElementContent {
  return className ? h('span', { className }, value) : { type: 'text', value }
}
