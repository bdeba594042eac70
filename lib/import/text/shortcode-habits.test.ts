import { expect, it } from 'vitest'
import { importBody } from '@/lib/testing/import-texts'

const around = { 'hugo.toml': 'languageCode = "de"', 'static/a.png': 'x' }
const convert = (body: string) =>
  importBody(`Anfang.\n\n<!--more-->\n\n${body}`, around, 'content/posts/2025-06-15-x.md')

it.each([
  [
    'a box and the text right behind it',
    '{{< admonition tip "Rat" >}}\nText.\n{{< /admonition>}}\nWeiter.',
    '> [!TIP]\n> **Rat**\n>\n> Text.\n\nWeiter.',
  ],
  [
    'shortcodes within one of the same name',
    '{{< tab "Eins" >}}\na\n{{< tab "Zwei" >}}\nb\n{{< /tab >}}\n{{< /tab >}}',
    '**Eins**\n\na\n\n**Zwei**\n\nb',
  ],
  ['one that closes itself', '{{< figure src="/a.png" alt="A" />}}', '![A](a.png)'],
  ['columns', '{{< columns >}}\nLinks\n<--->\nRechts\n{{< /columns >}}', 'Links\n\nRechts'],
  [
    'an opening mark in code within code',
    '{{< highlight md >}}\n{{< tip >}}\n```\n{{< /highlight >}}\n\n{{< tip >}}A{{< /tip >}}',
    '````md\n{{< tip >}}\n```\n````\n\n> [!TIP]\n> A',
  ],
  [
    'the example of a shortcode within one',
    '{{< tip >}}\n`{{</* x */>}}`\n{{< /tip >}}',
    '> [!TIP]\n> `{{< x >}}`',
  ],
  [
    'a box that a drawing names',
    '{{< alert icon="danger" >}}\nText.\n{{< /alert >}}',
    '> [!CAUTION]\n> Text.',
  ],
  ['a box of one tag', '{{< alert icon="💡" text="Text." />}}', '> [!NOTE]\n> Text.'],
  [
    'a remark that holds a shortcode',
    '<!-- {{< weg >}} und {{% tip %}}nichts{{% /tip %}} -->\n\nText.',
    '<!-- {{< weg >}} und {{% tip %}}nichts{{% /tip %}} -->\n\nText.',
  ],
  [
    'a box with title and sign',
    '> [!WARNING]+ Heiß\n> Text.',
    '> [!WARNING]\n> **Heiß**\n>\n> Text.',
  ],
])('carries over %s', async (_, body, expected) => {
  const { body: text, losses } = await convert(body)
  expect([text.replace(/^Anfang\.\n\n<!--more-->\n\n/, ''), losses]).toEqual([expected, []])
})

it('tells one that nothing closes alone, and keeps what follows', async () => {
  const { body, losses } = await convert('{{< chart >}}\n\nText.\n\n{{< tip >}}A{{< /tip >}}')
  expect(body).toContain('<!-- {{< chart >}} -->\n\nText.\n\n> [!TIP]\n> A')
  expect(losses).toEqual(['template content/posts/2025-06-15-x.md:9 {{< chart >}}'])
})
