import { fixtureDay } from '@/e2e/fixture-day'
import { GroupedOutput } from './test/grouped-output'
import { runStep } from './test/run-step'
import { runSteps, withNeeded } from './test/run-steps'
import type { Step } from './test/step'

/*
 * npm test [-- code | unit | integration | site | fixture | browser …]
 *
 * Runs every check, or those of the parts that are named, and ends with one line that counts them. What stands on a step
 * that failed, such as a build, is not begun.
 */

const results = 'test-results'

const fixture = { KLARTEXT_ROOT: 'e2e/fixture', SOURCE_DATE_EPOCH: fixtureDay }
const preview = { ...fixture, KLARTEXT_OUT: 'out-preview', VERCEL_ENV: 'preview' }

const build: Pick<Step, 'command' | 'writes'> = {
  command: ['node', 'scripts/build.mjs'],
  writes: 'compiled code',
}

/**
 * By their parts, which begin in this order as far as they can: what the longest step needs comes first, and last two steps that
 * take as long as each other, so that both processors have something to do until the end.
 */
const parts: Record<string, Step[]> = {
  code: [
    {
      name: 'types',
      command: ['npm', 'run', '--silent', 'types'],
      writes: 'compiled code',
    },
    { name: 'format and lint', command: ['npm', 'run', '--silent', 'lint'] },
  ],
  site: [
    { name: 'content check', command: ['npm', 'run', '--silent', 'check'] },
    { name: 'build', ...build, needs: ['content check'] },
    vitest('publisher', 'what holds for any site', 'build'),
  ],
  browser: [
    {
      name: 'a browser',
      command: ['tsx', 'scripts/install-chromium.ts'],
      writes: 'packages of the system',
      isPreparation: true,
    },
    { name: 'fixture site', ...build, env: fixture },
    {
      name: 'readers in a browser',
      command: ['playwright', 'test'],
      report: `${results}/stories.json`,
      needs: ['a browser', 'fixture site'],
    },
  ],
  unit: [vitest('unit', 'unit tests')],
  fixture: [
    { name: 'preview of the fixture site', ...build, env: preview, needs: ['fixture site'] },
    vitest(
      'fixture',
      'finished files of the fixture site',
      'preview of the fixture site',
      'programs that tests start',
    ),
    {
      ...vitest('publisher', 'what holds for any site, of the fixture', 'fixture site'),
      env: { SITE: 'e2e/fixture/out' },
    },
  ],
  integration: [
    {
      name: 'programs that tests start',
      command: ['tsx', 'scripts/install-programs.ts'],
      writes: 'packages of the system',
      isPreparation: true,
    },
    vitest(
      'integration',
      'with disks, other programs, servers and whole builds',
      'programs that tests start',
    ),
    vitest('property', 'on inputs by the hundred'),
  ],
}

function vitest(project: string, name: string, ...needs: string[]): Step {
  const report = `${results}/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`]
  return { name, command: ['vitest', 'run', '--project', project, ...reporters], report, needs }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`npm test has no part ${unknown.join(', ')}, only ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
const chosen = Object.entries(parts)
  .filter(([part]) => wanted.length === 0 || wanted.includes(part))
  .flatMap(([, steps]) => steps.map(({ name }) => name))
const steps = withNeeded(Object.values(parts).flat(), chosen)
const output = new GroupedOutput((text) => process.stdout.write(text))
const counts = await runSteps(steps, async (step) => {
  output.begin(step.name)
  const count = await runStep(step, (text) => output.add(step.name, text))
  output.end(step.name)
  return count
})
const notBegun = steps.filter(({ name }) => !counts.has(name)).map(({ name }) => name)
if (notBegun.length > 0) console.log(`\nnot begun: ${notBegun.join(', ')}`)
const sum = (of: 'passed' | 'failed') =>
  [...counts.values()].reduce((total, count) => total + count[of], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
