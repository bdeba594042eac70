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

it('forms no circle of rooms', () => {
  const roomOf = (file: string) => file.replace(/\.ts$/, '').split('/').slice(0, 2).join('/')
  const steps = modules
    .flatMap(({ file, imports }) => imports.map((name) => ({ file, name })))
    .filter(({ file, name }) => file.startsWith('lib/') && name.startsWith('lib/'))
    .map(({ file, name }) => ({ from: roomOf(file), to: roomOf(name), as: `${file} → ${name}` }))
    .filter(({ from, to }) => from !== to)
  const leadsTo = (start: string, end: string) => {
    const reached = new Set([start])
    for (const room of reached) for (const { from, to } of steps) if (from === room) reached.add(to)
    return reached.has(end)
  }
  expect(leadsTo('lib/pages', 'lib/urls')).toBe(true)
  expect(steps.filter(({ from, to }) => leadsTo(to, from)).map(({ as }) => as)).toEqual([])
})

it('opens files of content/ in one room, but for commands that write them', () => {
  const paths = modules.filter(({ text }) => /path\.join\([^)]*'content'|\/content`/.test(text))
  const rooms = paths.map(({ file }) => file.split('/').slice(0, 2).join('/'))
  expect(rooms).toContain('lib/content')
  expect(
    rooms.filter(
      (room) =>
        !['lib/content', 'lib/build', 'lib/commands', 'lib/testing', 'scripts/bench'].includes(
          room,
        ),
    ),
  ).toEqual([])
})

it('reads clock, environment and working directory in one module', () => {
  const reading = modules.filter(({ text }) =>
    /process\.(?:env|cwd)|new Date\(\)|Date\.now\b/.test(text),
  )
  const files = reading.map(({ file }) => file).filter((file) => !file.startsWith('scripts/'))
  expect(files.sort()).toEqual([
    // A bundler needs to see in the module itself whether it is made for development.
    'app/source.ts',
    'lib/build/settings.ts',
  ])
})

it('gives components what they show', () => {
  const queries = /^(?:lib\/(?:content|build|files|hosting|review)\/|node:|next)/
  const asking = modules
    .filter(({ file }) => file.startsWith('components/'))
    .flatMap(({ file, imports }) =>
      imports.filter((name) => queries.test(name)).map((name) => `${file} → ${name}`),
    )
  expect(asking).toEqual([])
})

it('keeps types and their rules apart from all that works with them', () => {
  const outside = modules
    .filter(({ file }) => file.startsWith('lib/model/'))
    .flatMap(({ imports }) => imports.filter((name) => /^(?:lib|app|components)\//.test(name)))
  expect(outside.filter((name) => !name.startsWith('lib/model/'))).toEqual([])
})

it('asks the network in nothing that a build runs', () => {
  const network = /\bfetch\(|from 'node:(?:https?|net|dns)/
  const asking = modules.filter(({ text }) => network.test(text)).map(({ file }) => file)
  const run = builtFrom(({ file }) => /^(?:app\/|scripts\/(?:check|build)\.ts)/.test(file))
  expect(asking).toContain('lib/sources/links/request.ts')
  expect(run).toContain('lib/sources/links/health.ts')
  // Asks the compiled pages in memory, in the form of a request.
  expect(asking.filter((file) => run.has(file))).toEqual(['lib/build/request.ts'])
})

it('spells routes in one module', () => {
  const spelled = modules.filter(
    ({ file, text }) =>
      file !== 'lib/urls.ts' &&
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
