import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import type { Count, Step } from './step'

/**
 * Runs a step and counts its tests; a runner that failed without a failed test, or ran none, counts as one failure.
 * @param say is told what it prints
 */
export async function runStep(step: Step, say: (text: string) => void): Promise<Count> {
  const { report, isPreparation } = step
  if (report) rmSync(report, { force: true })
  const ok = await succeeds(step, say)
  if (isPreparation) return { passed: 0, failed: ok ? 0 : 1 }
  const count = report ? readReport(report) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const silentFailure = (!ok && count.failed === 0) || count.passed + count.failed === 0
  return silentFailure ? { ...count, failed: count.failed + 1 } : count
}

function succeeds({ command, env }: Step, say: (text: string) => void): Promise<boolean> {
  const [program = '', ...words] = command
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colour, ...env },
  })
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`${error}\n`)
      resolve(false)
    })
    child.on('close', (status) => resolve(status === 0))
  })
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
