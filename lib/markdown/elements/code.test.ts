import { describe, expect, it } from 'vitest'
import { problemsOf, publish } from '@/lib/testing/text'

async function htmlOf(markdown: string): Promise<string> {
  return (await publish(markdown)).html
}

describe('setCode', () => {
  it('colours code with classes', async () => {
    expect(await htmlOf('```ts\nconst a = 1 // x\n```')).toBe(
      '<figure class="code"><pre role="region" aria-label="Code 1: TypeScript" tabindex="0" data-language="ts"><code>' +
        '<span class="line"><span class="tok-keyword">const</span> <span class="tok-constant">a</span> ' +
        '<span class="tok-keyword">=</span> <span class="tok-constant">1</span> <span class="tok-comment">// x</span></span>\n' +
        '</code></pre></figure>',
    )
  })

  it('shows title, line numbers and highlighted lines', async () => {
    const html = await htmlOf('```txt title="a&b.txt" lineNumbers {2}\na\nb\n```')
    expect(html).toBe(
      '<figure class="code"><figcaption>a&#x26;b.txt</figcaption>' +
        '<pre role="region" aria-label="Code 1: a&#x26;b.txt" tabindex="0" data-language="txt" class="numbered"><code>' +
        '<span class="line">a</span>\n<span class="line highlighted">b</span>\n</code></pre></figure>',
    )
  })

  it('marks the lines of a diff and colours their language', async () => {
    const html = await htmlOf('```diff ts\n const a = 1\n-let b\n+let c\n\n```')
    expect(html).toContain('<span class="line"> <span class="tok-keyword">const</span>')
    expect(html).toContain('<span class="line deleted">-<span class="tok-keyword">let</span>')
    expect(html).toContain('<span class="line inserted">+<span class="tok-keyword">let</span>')
    expect(html).toContain('<span class="line"></span>\n</code>')
    expect(html).toContain('data-language="ts"')
  })

  it('marks the lines of a diff without a language', async () => {
    expect(await htmlOf('```diff\n+a\n-b\n```')).toContain(
      '<span class="line inserted">+a</span>\n<span class="line deleted">-b</span>\n',
    )
  })

  it.each([
    'tsx',
    'js',
    'python',
    'bash',
    'json',
    'yaml',
    'html',
    'css',
    'md',
    'rust',
    'sql',
    'c++',
  ])('knows %s and keeps every character', async (language) => {
    const code = 'a: "b" # <c> {\n\td = 1 // e\n}'
    const markdown = `\`\`\`${language}\n${code}\n\`\`\``
    const html = await htmlOf(markdown)
    const text = html.replace(/<[^>]+>/g, '').replaceAll('&#x3C;', '<')
    expect(text).toBe(`${code}\n`)
    expect(html).not.toContain(' style=')
    expect(await problemsOf(markdown)).toEqual([])
  })

  it.each(['brainfcuk', '__proto__', 'constructor'])(
    'warns of the unknown language %s',
    async (language) => {
      const markdown = `Text\n\n\`\`\`${language}\n<a>\n\`\`\``
      expect(await htmlOf(markdown)).toContain('<span class="line">&#x3C;a></span>')
      expect(await problemsOf(markdown)).toEqual([`language 3:1 "${language}"`])
    },
  )

  it('takes code without a language as it is', async () => {
    const html = await htmlOf('```\na "b"\n```\n\n    c\n')
    expect(html).toContain(
      'aria-label="Code 1: " tabindex="0"><code><span class="line">a "b"</span>\n</code>',
    )
    expect(html).toContain(
      'aria-label="Code 2: " tabindex="0"><code><span class="line">c</span>\n</code>',
    )
    expect(await problemsOf('```\na "b"\n```\n\n    c\n')).toEqual([])
  })

  it('keeps blank lines and shows none where there is nothing', async () => {
    expect(await htmlOf('```\na\n\n\n```')).toContain(
      '<span class="line">a</span>\n<span class="line"></span>\n<span class="line"></span>\n</code>',
    )
    expect(await htmlOf('```\n```')).toContain('<code></code>')
  })

  it('leaves code in a line alone', async () => {
    expect(await htmlOf('`const a`')).toBe('<p class="lead"><code>const a</code></p>')
  })
})
