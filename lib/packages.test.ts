import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

const { dependencies, devDependencies }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))

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

it('names one version of each package', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies })
  expect(versions.length).toBeGreaterThan(50)
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

/** Tests, and what only they use. */
const ofTests = /\.(?:test|spec|examples)\.tsx?$|^(?:e2e|lib\/testing)\/|test-|\/bench\//

/** The package that an import names; undefined for modules of the project, of Node and of CSS. */
function packageIn(imported: string): string | undefined {
  const [scope = '', name] = imported.split('/')
  if (/^[@.]?$|^\.\.?$|^node:/.test(scope) || builtinModules.includes(scope)) return undefined
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

/** Types of these are in a package of their own. */
const typesAlone = new Set(['hast', 'mdast', 'unist', 'xast'])

/** The packages that a file imports. */
function packagesIn(text: string): string[] {
  const imports =
    /^(?:import|export)\s+(?:[\w\s{},*$]+?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm
  return [...text.matchAll(imports)]
    .flatMap(([, imported = '', later = imported]) => packageIn(later) ?? [])
    .map((name) => (typesAlone.has(name) ? `@types/${name}` : name))
}

const files = ['app', 'components', 'lib', 'scripts', 'e2e']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name),
    ),
  )
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file))

/** What some files import and a manifest does not name, as `file → package`. */
function unnamed(of: readonly string[], named: object): string[] {
  return of.flatMap((file) =>
    packagesIn(readFileSync(file, 'utf8'))
      .filter((name) => !Object.hasOwn(named, name))
      .map((name) => `${file} → ${name}`),
  )
}

describe('package.json', () => {
  it('names each package that the code imports, which another may not bring for ever', () => {
    expect(files.length).toBeGreaterThan(800)
    expect(unnamed(files, { ...dependencies, ...devDependencies })).toEqual([])
  })

  it('names no package that nothing mentions', () => {
    const texts = [...files, ...readdirSync('.').filter((file) => /\.(?:json|mjs|ts)$/.test(file))]
      .filter((file) => !file.startsWith('package'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const names = Object.keys({ ...dependencies, ...devDependencies })
    const programs = names.filter((name) => !name.startsWith('@types/'))
    expect(programs.filter((name) => !texts.includes(path.basename(name)))).toEqual([])
  })

  it('names what a build runs apart from what tests need', () => {
    const built = files.filter(
      (file) => /^(?:app|components|lib)\//.test(file) && !ofTests.test(file),
    )
    expect(built.length).toBeGreaterThan(500)
    const missing = unnamed(built, dependencies).filter((found) => !found.includes(' @types/'))
    expect(missing).toEqual([])
  })

  it.each([
    ["import { x } from '@scope/a/b'", '@scope/a'],
    ["import 'plain/c.css'", 'plain'],
    ["export { x } from 'again'", 'again'],
    ["import {\n  a,\n  type b,\n} from 'lines'", 'lines'],
    ["const x = await import('yaml')", 'yaml'],
    ["import type { Node } from 'unist'", '@types/unist'],
  ])('would be seen to miss what %j imports', (text, name) => {
    expect(packagesIn(text)).toEqual([name])
  })
})
