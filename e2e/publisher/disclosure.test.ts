import { expect, it } from 'vitest'
import { contradictionsIn } from '@/e2e/contract/check'
import { disclosingFiles, finishedSite } from '@/e2e/finished-site'

it('finds every place in agreement with the labels on the articles’ pages', () => {
  const site = finishedSite(process.env.SITE ?? 'out')
  expect(contradictionsIn(disclosingFiles(site))).toEqual([])
})
