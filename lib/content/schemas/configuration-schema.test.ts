import { expect, it } from 'vitest'
import { configurationSchema } from './configuration-schema'

const topics = configurationSchema.shape.tags

it('makes the addresses of topics by the rules of each language', () => {
  const read = topics.safeParse({
    health: { de: 'Gefäße', sv: 'Hälsa', da: 'Ål', ja: { name: '健康', slug: 'kenko' } },
  })
  expect(read.data).toEqual({
    health: {
      de: { name: 'Gefäße', slug: 'gefaesse' },
      sv: { name: 'Hälsa', slug: 'halsa' },
      da: { name: 'Ål', slug: 'aal' },
      ja: { name: '健康', slug: 'kenko' },
    },
  })
})

it('asks for an address where a word leaves none', () => {
  const { error } = topics.safeParse({ what: { de: '???' } })
  expect(error?.issues.map(({ path }) => path.join('.'))).toContain('what.de.slug')
})
