import { expect, it } from 'vitest'
import { importBody } from '@/lib/testing/import-texts'

const fence = (info: string, ...lines: string[]) => [`\`\`\`${info}`, ...lines, '```'].join('\n')

it.each([
  [
    fence('js', 'a // [!code highlight]', 'b', 'c # [!code focus]'),
    fence('js {1,3}', 'a', 'b', 'c'),
  ],
  [fence('js', 'a // [!code hl:2]', 'b', 'c'), fence('js {1,2}', 'a', 'b', 'c')],
  [
    fence('js title="x.js"', 'a // [!code --]', 'b // [!code ++]', 'c'),
    fence('diff js title="x.js"', '-a', '+b', ' c'),
  ],
  [
    fence('ts {3} ins={1-2} del={4}', 'a', 'b', 'c', 'd'),
    fence('diff ts {3}', '+a', '+b', ' c', '-d'),
  ],
  [fence('js', 'a // [!code hl:99999999999999999999]', 'b'), fence('js {1,2}', 'a', 'b')],
  [fence('js', 'a', 'b // [!code ++:99999999999]'), fence('diff js', ' a', '+b')],
  [fence('js', 'a // no [!code] at all', 'b'), fence('js', 'a // no [!code] at all', 'b')],
])('reads what %j says of its lines', async (code, expected) => {
  const { body } = await importBody(`Anfang.\n\n<!--more-->\n\n${code}`)
  expect(body).toBe(`Anfang.\n\n<!--more-->\n\n${expected}`)
})
