import { expect, it } from 'vitest'
import { refusedHeaders, refusedRedirects } from '@/lib/testing/host-rules'
import { textOf } from './out'

it('tells hosts nothing for which Cloudflare would refuse the site', () => {
  expect(refusedRedirects(textOf('_redirects'))).toEqual([])
  expect(refusedHeaders(textOf('_headers'))).toEqual([])
})
