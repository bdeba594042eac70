import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** The packages that a module and all that it imports at its start need; what is imported later is not followed. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?'([^']+)'/gm,
  )
  return [...imports].flatMap(([, name = '']) => {
    const own = moduleAt(name, file)
    if (own) return packagesOf(own, seen)
    return /^(node:|@\/|\.)/.test(name)
      ? []
      : [
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        ]
  })
}

function moduleAt(name: string, from: string): string | undefined {
  const base = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(from), name)
  if (!/^(@\/|\.)/.test(name)) return undefined
  return [`${base}.ts`, `${base}.tsx`].find(existsSync)
}

it.each(['klartext', 'build'])(
  'runs %s where only the site is built, without the tests’ packages',
  (name) => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    )
    const needed = [...new Set(packagesOf(`scripts/${name}.ts`))]
    expect(needed).toContain('yaml')
    expect(needed.filter((found) => !Object.hasOwn(dependencies, found))).toEqual([])
  },
)
