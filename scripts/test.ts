import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { installChromium } from './chromium'

/** `npm test`: runs every check and ends with one line that counts them. */
interface Step {
  name: string
  command: string[]
  /** JSON report of a test runner; a step without one counts as one check. */
  report?: string
}

const results = 'test-results'

const steps: Step[] = [
  { name: 'format and lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  {
    name: 'unit tests',
    command: vitest('unit'),
    report: `${results}/unit.json`,
  },
  { name: 'content check and build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'builds of planted copies', command: ['npx', 'tsx', 'e2e/build/build-copies.ts'] },
  {
    name: 'finished files',
    command: vitest('finished'),
    report: `${results}/finished.json`,
  },
  {
    name: 'readers’ stories',
    command: ['npx', 'playwright', 'test'],
    report: `${results}/stories.json`,
  },
]

function vitest(project: string): string[] {
  const file = `${results}/${project}.json`
  return [
    'npx',
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]
}

interface Count {
  passed: number
  failed: number
}

/** Counts a step's tests; a runner that failed without a failed test, or ran none, counts as one failure. */
function runStep({ name, command, report }: Step): Count {
  console.log(`\n── ${name}`)
  const [program = '', ...words] = command
  const ok = spawnSync(program, words, { stdio: 'inherit' }).status === 0
  const count = report ? readReport(report) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const silentFailure = (!ok && count.failed === 0) || count.passed + count.failed === 0
  return silentFailure ? { ...count, failed: count.failed + 1 } : count
}

function readReport(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const stats = isRecord(report) && isRecord(report.stats) ? report.stats : report
  return {
    passed:
      numberAt(stats, 'numPassedTests') + numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'numFailedTests') + numberAt(stats, 'unexpected'),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function numberAt(value: unknown, key: string): number {
  const found = isRecord(value) ? value[key] : 0
  return typeof found === 'number' ? found : 0
}

rmSync(results, { recursive: true, force: true })
installChromium()
const counts = steps.map(runStep)
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
