import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const files = ['app', 'components', 'lib', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
)
const unitTests = files.filter((file) => /(?<!\.integration|\.property)\.test\.tsx?$/.test(file))

/** What writes to a disk or starts a program, and the helpers of tests that do. */
const costly =
  /\b(?:mkdtemp|mkdir|writeFile|spawn|execFile|TestPublication|CheckedArticle|newFolders)(?:Sync)?\(/

it('write no file and start no program', () => {
  expect(unitTests.length).toBeGreaterThan(150)
  expect(unitTests.filter((file) => costly.test(readFileSync(file, 'utf8')))).toEqual([])
})

it.each(['mkdtempSync', 'writeFileSync', 'spawn', 'new CheckedArticle'])(
  'would be seen to call %s',
  (name) => {
    expect(`${name}(`).toMatch(costly)
  },
)
