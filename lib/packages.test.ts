import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('locks the packages of every platform and names no registry', () => {
  const text = readFileSync('package-lock.json', 'utf8')
  const { packages }: { packages: Record<string, { optionalDependencies?: object }> } =
    JSON.parse(text)
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`)))
  expect(Object.keys(packages).length).toBeGreaterThan(300)
  expect(missing).toEqual([])
  expect(text).not.toContain('"resolved"')
})
