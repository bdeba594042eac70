import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { examine, type Surroundings, showFindings } from './site/doctor'
import { makeIcons } from './site/icons'
import { TestPublication } from './test-publication'
import { PlayedTerminal } from './test-terminal'
import { wordsOf } from './words'

const words = wordsOf('en')
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    'package.json': '{ "engines": { "node": ">=20.19" } }',
    'node_modules/.package-lock.json': '{ "packages": { "node_modules/a": {} } }',
    'sign.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><circle cx="5" cy="5" r="5"/></svg>',
    'wide.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>',
    'text.txt': 'no drawing',
  })
})

afterEach(() => publication.remove())

describe('icons', () => {
  it('makes all sizes of one drawing', async () => {
    await makeIcons(publication.root, `${publication.root}/sign.svg`, new PlayedTerminal(), words)
    const apple = await sharp(`${publication.root}/public/apple-icon.png`).metadata()
    expect([apple.width, apple.height]).toEqual([180, 180])
    expect(publication.read('public/icon.svg')).toBe(publication.read('sign.svg'))
    expect(Buffer.from(publication.read('public/favicon.ico').slice(0, 6), 'latin1')).toEqual(
      Buffer.from([0, 0, 1, 0, 3, 0]),
    )
  })

  it.each([
    ['none.svg', 'does not exist'],
    ['text.txt', 'not an SVG'],
    ['wide.svg', '20 × 10'],
  ])('refuses %s', async (file, message) => {
    await expect(
      makeIcons(publication.root, `${publication.root}/${file}`, new PlayedTerminal(), words),
    ).rejects.toThrow(message)
    expect(publication.files('.')).not.toContain('public/icon.svg')
  })
})

describe('doctor', () => {
  const well: Surroundings = {
    node: 'v24.1.0',
    programs: { git: 'git 2', sshKeygen: 'yes', browser: '/usr/bin/chromium' },
    site: { url: 'https://n.example', empty: [], reviewers: 1, keys: 1, hostFiles: [] },
    errors: 0,
  }

  it('finds nothing where all is well', () => {
    const findings = examine(publication.root, well, words)
    expect(findings.filter(({ state }) => state !== 'fine')).toEqual([])
    expect(showFindings(findings, new PlayedTerminal()).exitCode).toBe(0)
  })

  it.each<[Partial<Surroundings>, string, number]>([
    [{ node: 'v18.0.0' }, '20.19', 1],
    [{ node: 'v20.9.0' }, '20.19', 1],
    [{ errors: 2 }, '2 errors', 1],
    [{ programs: {} }, 'openssh-client', 0],
    [
      {
        site: {
          url: '',
          empty: ['publisher.name'],
          reviewers: 2,
          keys: 0,
          hostFiles: ['vercel.json'],
        },
      },
      'vercel.json is out of date',
      0,
    ],
    [
      { site: { url: '', empty: [], reviewers: 0, keys: 0, hostFiles: [], buttons: 'README.md' } },
      'klartext buttons',
      0,
    ],
  ])('tells of %j', (given, message, exitCode) => {
    const terminal = new PlayedTerminal()
    expect(
      showFindings(examine(publication.root, { ...well, ...given }, words), terminal).exitCode,
    ).toBe(exitCode)
    expect(terminal.said.join('\n')).toContain(message)
  })
})
