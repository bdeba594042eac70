import { expect, test } from 'vitest'
import type { Answer } from './request'
import { createRobots } from './robots'

const page = new URL('https://example.org/a')

function robots(answers: Record<string, Partial<Answer>>) {
  const send = async (url: URL): Promise<Answer> => {
    const answer = answers[url.href]
    if (!answer) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    return { status: 200, contentType: 'text/plain', body: '', isWhole: true, ...answer }
  }
  return createRobots(send, 'ExampleCheck/1.0 (+https://example.org)', 100)
}

const address = 'https://example.org/robots.txt'

test.each([
  ['its own name', { body: 'User-agent: examplecheck\nDisallow: /' }, false],
  ['everyone', { body: 'User-agent: *\nDisallow: /a' }, false],
  ['another agent', { body: 'User-agent: Other\nDisallow: /' }, true],
  [
    'everyone but itself',
    { body: 'User-agent: *\nDisallow: /\n\nUser-agent: ExampleCheck\nAllow: /' },
    true,
  ],
  ['nobody, for want of a file', { status: 404 }, true],
  ['nobody, behind a password', { status: 403, body: 'User-agent: *\nDisallow: /' }, true],
  ['nobody, in a redirect without end', { status: 301, location: '/robots.txt' }, true],
  ['nobody, in a redirect out of the web', { status: 301, location: 'ftp://example.org/' }, true],
])('obeys a file that excludes %s', async (_, answer, allowed) => {
  expect(await robots({ [address]: answer })(page)).toBe(allowed)
})

test('follows a redirect of the file', async () => {
  const other = 'https://www.example.org/robots.txt'
  const isAllowed = robots({
    [address]: { status: 301, location: other },
    [other]: { body: 'User-agent: *\nDisallow: /a' },
  })
  expect(await isAllowed(page)).toBe(false)
  expect(await isAllowed(new URL('https://example.org/b'))).toBe(true)
})

test.each([500, 503, 429])('fetches nothing while the file answers %i', async (status) => {
  await expect(robots({ [address]: { status } })(page)).rejects.toThrow(
    `robots.txt answers ${status}`,
  )
})

test('tells a missing host from a file that leads to one', async () => {
  await expect(robots({})(page)).rejects.toMatchObject({ code: 'ENOTFOUND' })
  const lost = robots({ [address]: { status: 301, location: 'https://lost.example/robots.txt' } })
  await expect(lost(page)).rejects.not.toHaveProperty('code')
})
