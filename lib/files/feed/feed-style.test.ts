import { expect, it } from 'vitest'
import { colors } from '@/lib/model/colors'
import { readableAccent } from '@/lib/model/theme'
import { makeSite } from '@/lib/testing/site'
import { feedStyleFiles } from './feed-style'

const options = { scripts: [], cache: '', project: '' }

it.each([
  ['', colors.accent],
  ['#00aa66', readableAccent('#00aa66')],
])('shows feeds in the colours of the site, with the accent %j', async (accent, pair) => {
  const [file] = feedStyleFiles(await makeSite({ configuration: { accent } }), options)
  const css = String(await file?.read().bytes())
  const used = [...css.matchAll(/light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, ...found]) => found)
  const { ground, ink, rule, soft } = colors
  expect(used).toEqual([ground, ink, rule, soft, pair])
})
