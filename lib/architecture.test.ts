import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Source files without their tests, with the modules of the project that each imports, as paths. */
const modules = ['app', 'components', 'lib', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .map(({ file, text }) => ({ file, text, imports: importsOf(file, text) }))

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*['"`]([^'"`]+)['"`]/g)].map(([, name = '']) =>
    name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), name)
        : name,
  )
}

function importersOf(wanted: string): string[] {
  return modules.filter(({ imports }) => imports.includes(wanted)).map(({ file }) => file)
}

/** The files of some modules and of all that they import. */
function builtFrom(isEntry: (module: (typeof modules)[number]) => boolean): Set<string> {
  const found = new Set(modules.filter(isEntry))
  for (const { imports } of found)
    for (const module of modules)
      if (imports.includes(module.file.replace(/\.tsx?$/, ''))) found.add(module)
  return new Set([...found].map(({ file }) => file))
}

it('imports from app to components to lib and never back', () => {
  const rank: Record<string, number> = { lib: 0, components: 1, app: 2 }
  const backwards = modules.flatMap(({ file, imports }) =>
    imports
      .filter(
        (name) => (rank[name.split('/')[0] ?? ''] ?? -1) > (rank[file.split('/')[0] ?? ''] ?? 0),
      )
      .map((name) => `${file} → ${name}`),
  )
  expect(modules.length).toBeGreaterThan(50)
  expect(backwards).toEqual([])
})

it('reads content and messages in one place each', () => {
  const joins = modules.filter(({ text }) => /path\.join\([^)]*'content'/.test(text))
  const messages = modules.filter(({ text }) => /content\/messages\//.test(text))
  expect(joins.map(({ file }) => file)).toEqual(['lib/content/load.ts'])
  expect(messages.map(({ file }) => file)).toEqual(['lib/i18n/messages.ts'])
})

it('lets only the queries and the check load the content', () => {
  const allowed = /^(lib\/(content|review)|scripts)\//
  const others = importersOf('lib/content/load').filter((file) => !allowed.test(file))
  expect(others.sort()).toEqual([])
})

it('asks the network in nothing that a build runs', () => {
  const network = /\bfetch\(|from 'node:(?:https?|net|dns)/
  const asking = modules.filter(({ text }) => network.test(text)).map(({ file }) => file)
  const run = builtFrom(({ file }) => /^(?:app\/|scripts\/(?:check|finish)\.ts)/.test(file))
  expect(asking).toContain('lib/sources/links/request.ts')
  expect(run).toContain('lib/sources/links/health.ts')
  expect(asking.filter((file) => run.has(file))).toEqual([])
})

it('imports the Markdown renderer in one module', () => {
  expect(importersOf('next-mdx-remote/rsc')).toEqual(['lib/markdown/render.ts'])
})

it('spells routes in one module', () => {
  const spelled = modules.filter(
    ({ file, text }) =>
      file !== 'lib/hosting/urls.ts' &&
      /["'`]\/(\$\{[^}]*\}\/)?(posts|tags|search|archive|transparency|images|feed)\b/.test(text),
  )
  expect(spelled.map(({ file }) => file)).toEqual([])
})

it('keeps the tokens of disclosure in one module that imports nothing of ours', () => {
  const tokens = /ai-autonomous|ai-assisted|human-only|[tT]rainedAlgorithmicMedia/
  expect(modules.filter(({ text }) => tokens.test(text)).map(({ file }) => file)).toEqual([
    'lib/model/disclosure.ts',
  ])
  expect(modules.find(({ file }) => file === 'lib/model/disclosure.ts')?.imports).toEqual([])
})

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
