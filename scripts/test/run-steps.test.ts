import { describe, expect, it } from 'vitest'
import { runSteps, withNeeded } from './run-steps'
import type { Step } from './step'

const step = (name: string, more: Partial<Step> = {}): Step => ({ name, command: [], ...more })

/** Runs steps that end when all that can run does, the first begun first; which ran at the same time as which. */
async function together(steps: Step[], ...failing: string[]): Promise<string[]> {
  const seen: string[] = []
  const running = new Set<string>()
  await runSteps(steps, async ({ name }) => {
    running.add(name)
    await new Promise(setImmediate)
    seen.push([...running].join(' '))
    running.delete(name)
    return failing.includes(name) ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 }
  })
  return seen
}

describe('steps', () => {
  it('run three at a time, the first ones first', async () => {
    expect(await together(['a', 'b', 'c', 'd'].map((name) => step(name)))).toEqual([
      'a b c',
      'b c d',
      'c d',
      'd',
    ])
  })

  it('wait for what they need, while later ones go on', async () => {
    const steps = [step('site', { needs: ['check'] }), step('check'), step('lint')]
    expect(await together(steps)).toEqual(['check lint', 'lint site', 'site'])
  })

  it('are not begun where what they need has failed, or was not begun', async () => {
    const steps = [step('a'), step('b', { needs: ['a'] }), step('c', { needs: ['b'] }), step('d')]
    expect(await together(steps, 'a')).toEqual(['a d', 'd'])
  })

  it('that write the same never run at the same time', async () => {
    const steps = ['a', 'b'].map((name) => step(name, { writes: 'compiled code' }))
    expect(await together([...steps, step('c')])).toEqual(['a c', 'c b', 'b'])
  })

  it('that only get something take nobody’s place', async () => {
    const steps = [
      step('browser', { isPreparation: true }),
      ...['a', 'b', 'c', 'd'].map((name) => step(name)),
    ]
    expect(await together(steps)).toEqual(['browser a b c', 'a b c', 'b c d', 'c d', 'd'])
  })

  it('are counted by their names', async () => {
    const counts = await runSteps([step('a')], async () => ({ passed: 2, failed: 1 }))
    expect([...counts]).toEqual([['a', { passed: 2, failed: 1 }]])
  })

  it('bring what they need, and what that needs, in the order of all', () => {
    const all = [step('a'), step('b', { needs: ['a'] }), step('c', { needs: ['b'] }), step('d')]
    expect(withNeeded(all, ['c']).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })
})
