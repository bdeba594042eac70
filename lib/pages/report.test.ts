import { expect, it } from 'vitest'
import { translatorFor } from '@/lib/testing/site'
import { reportAddress } from './report'

it('writes a mail that holds the title and address', async () => {
  const page = { title: 'Was & wer?', url: 'https://www.example.org/de/posts/x' }
  const address = new URL(reportAddress('errors@example.org', page, translatorFor('de')))
  expect(address.pathname).toBe('errors@example.org')
  expect(address.searchParams.get('subject')).toBe('Fehler in „Was & wer?“')
  expect(address.searchParams.get('body')).toMatch(
    /^Artikel: Was & wer\?\r\nAdresse: https:\/\/www\.example\.org\/de\/posts\/x\r\n/,
  )
})

it('lets no address add fields to the mail', async () => {
  const page = { title: 'x', url: 'https://www.example.org' }
  const address = reportAddress('a@example.org?bcc=b@example.org', page, translatorFor('en'))
  expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body'])
})
