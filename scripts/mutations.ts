import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { type Fault, readFaults, withFault } from './faults'

/*
 * npx tsx scripts/mutations.ts [part of a file's name]
 *
 * Makes each fault of `scripts/mutations.yaml` in a copy of the project and runs the tests beside the code that have to
 * do with it: one that makes no test fail survives. Without a name it writes what came of all to `docs/mutations.md`.
 */

/** Which kind of tests notices a fault; undefined for one that survives. */
type Noticed = 'unit' | 'property' | 'integration' | undefined

/** The tests that are asked, the cheap ones first: those of a file, those beside it, then all that stand on it. */
function testsOf(file: string): [kind: NonNullable<Noticed>, words: string[]][] {
  return [
    ['unit', ['run', `${file.replace(/\.ts$/, '')}.`]],
    ['unit', ['run', `${path.dirname(file)}/`]],
    ['unit', ['related', '--run', file]],
    ['property', ['related', '--run', file]],
    ['integration', ['related', '--run', file]],
  ]
}

/** A copy of what git knows of the project, with its packages. */
function copyProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutations-'))
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  for (const file of stdout.split('\0').filter(Boolean)) cpSync(file, path.join(copy, file))
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  return copy
}

async function notice(fault: Fault, copy: string): Promise<Noticed> {
  const file = path.join(copy, fault.file)
  const sound = readFileSync(file, 'utf8')
  writeFileSync(file, withFault(sound, fault))
  try {
    for (const [kind, words] of testsOf(fault.file))
      if (!(await pass(kind, words, copy))) return kind
  } finally {
    writeFileSync(file, sound)
  }
}

/** Runs tests of a kind until one fails. */
async function pass(kind: string, words: readonly string[], copy: string): Promise<boolean> {
  const given = [...words, '--bail', '1', '--project', kind, '--passWithNoTests']
  const program = path.join('node_modules', '.bin', 'vitest')
  const child = spawn(program, given, { cwd: copy, stdio: 'ignore' })
  const [code] = await once(child, 'exit')
  return code === 0
}

interface Result extends Fault {
  noticed: Noticed
}

/** Tries faults in as many copies as there are processors; the results are in the order of the faults. */
async function tryAll(faults: readonly Fault[]): Promise<Result[]> {
  const results: Result[] = []
  const queue = [...faults.entries()]
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const copy = copyProject()
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [at, fault] = next
        const noticed = await notice(fault, copy)
        results[at] = { ...fault, noticed }
        console.log(`${noticed ?? 'SURVIVES'}  ${fault.file}  ${fault.harm}`)
      }
      rmSync(copy, { recursive: true })
    }),
  )
  return results
}

function table(results: readonly Result[]): string {
  const rows = results.map(
    ({ file, harm, noticed }) => `| \`${file}\` | ${harm} | ${noticed ?? '**survives**'} |`,
  )
  return [
    '# Mutation testing',
    '',
    `${summaryOf(results)} \`npx tsx scripts/mutations.ts\` makes each fault of \`scripts/mutations.yaml\` in a copy and writes`,
    'this table.',
    '',
    '| file | what goes wrong for whom | noticed by |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function summaryOf(results: readonly Result[]): string {
  const noticed = results.filter((result) => result.noticed)
  const byUnit = results.filter((result) => result.noticed === 'unit')
  return `Of ${results.length} faults, tests beside the code notice ${noticed.length}, the unit tests alone ${byUnit.length}.`
}

const [part = ''] = process.argv.slice(2)
const faults = readFaults()
for (const fault of faults) withFault(readFileSync(fault.file, 'utf8'), fault)
const results = await tryAll(faults.filter(({ file }) => file.includes(part)))
if (!part) writeFileSync('docs/mutations.md', table(results))
console.log(`\n${summaryOf(results)}`)
