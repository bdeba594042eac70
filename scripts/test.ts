import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { installChromium } from './chromium'

/*
 * npm test [-- code | unit | integration | site | fixture | browser …]
 *
 * Runs every check, or those of the parts that are named, and ends with one line that counts them. A part whose ground is missing,
 * such as a build, is not begun.
 */

const results = 'test-results'

/** A day on which nothing of the fixture site is about to change. */
const fixture = { KLARTEXT_ROOT: 'e2e/fixture', SOURCE_DATE_EPOCH: '1795690800' }
const preview = { ...fixture, KLARTEXT_OUT: 'out-preview', VERCEL_ENV: 'preview' }

interface Step {
  name: string
  command: string[]
  env?: Record<string, string>
  /** JSON report of a test runner; a step without one counts as one check. */
  report?: string
  /** Whether the steps after it in its part stand on it. */
  isGround?: boolean
}

const fixtureSite: Step = {
  name: 'fixture site',
  command: ['node', 'scripts/build.mjs'],
  env: fixture,
  isGround: true,
}

const parts: Record<string, () => Step[]> = {
  code: () => [
    { name: 'format and lint', command: ['npm', 'run', '--silent', 'lint'] },
    { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  ],
  unit: () => [vitest('unit', 'unit tests')],
  integration: () => [
    vitest('integration', 'with disks, other programs, servers and whole builds'),
    vitest('property', 'on inputs by the hundred'),
  ],
  site: () => [
    { name: 'content check', command: ['npm', 'run', '--silent', 'check'], isGround: true },
    { name: 'build', command: ['node', 'scripts/build.mjs'], isGround: true },
    vitest('publisher', 'what holds for any site'),
  ],
  fixture: () => [
    fixtureSite,
    {
      name: 'its preview',
      command: ['node', 'scripts/build.mjs'],
      env: preview,
      isGround: true,
    },
    vitest('fixture', 'finished files of the fixture site'),
    {
      ...vitest('publisher', 'what holds for any site, of the fixture'),
      env: { SITE: 'e2e/fixture/out' },
    },
  ],
  browser: () => {
    installChromium()
    const report = `${results}/stories.json`
    return [fixtureSite, { name: 'readers in a browser', command: ['playwright', 'test'], report }]
  },
}

function vitest(project: string, name: string): Step {
  const report = `${results}/${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`]
  return { name, command: ['vitest', 'run', '--project', project, ...reporters], report }
}

interface Count {
  passed: number
  failed: number
}

/** Counts a step's tests; a runner that failed without a failed test, or ran none, counts as one failure. */
function runStep({ name, command, env, report }: Step): Count {
  console.log(`\n── ${name}`)
  const [program = '', ...words] = command
  if (report) rmSync(report, { force: true })
  const options = { stdio: 'inherit', env: { ...process.env, ...env } } as const
  const ok = spawnSync(program, words, options).status === 0
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

/** Runs the steps of a part until one fails on which the others stand. */
function runPart(steps: Step[]): Count {
  const total = { passed: 0, failed: 0 }
  for (const step of steps) {
    const { passed, failed } = runStep(step)
    total.passed += passed
    total.failed += failed
    if (failed > 0 && step.isGround) break
  }
  return total
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`npm test has no part ${unknown.join(', ')}, only ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
const chosen = Object.entries(parts).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
)
const counts = chosen.map(([, steps]) => runPart(steps()))
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
