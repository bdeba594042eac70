import { expect, it } from 'vitest'
import { memorySearch, searchable } from '@/lib/testing/search'

it('puts the article first that says most on the rare word of a query', async () => {
  const search = memorySearch(
    ['de'],
    [
      searchable({ id: 'gemeint', title: 'Turbine', prose: ['Wasser.'], date: '2026-01-01' }),
      searchable({ id: 'nebenbei', title: 'Wasser', prose: ['Turbine.'], date: '2026-01-02' }),
      searchable({ id: 'quelle', prose: ['Wasser.'] }),
      searchable({ id: 'regen', prose: ['Wasser.'] }),
    ],
  )
  expect(await search.find('Wasser Turbine')).toEqual(['/de/posts/gemeint', '/de/posts/nebenbei'])
})
