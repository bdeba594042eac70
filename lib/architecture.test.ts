import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** A source file with the modules of the project, as paths, and the packages that it imports. */
interface Module {
  file: string
  text: string
  imports: string[]
}

/** All but tests. */
const modules: Module[] = ['app', 'components', 'lib', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => moduleOf(file, readFileSync(file, 'utf8')))

function moduleOf(file: string, text: string): Module {
  const imports = [...text.matchAll(/(?:from|import\(|import)\s*['"`]([^'"`]+)['"`]/g)].map(
    ([, name = '']) => {
      if (name.startsWith('@/')) return name.slice(2)
      return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
    },
  )
  return { file, text, imports }
}

/** What breaks a rule, by file; and modules that somebody could write, each of which breaks it. */
interface Rule {
  name: string
  broken: (all: readonly Module[]) => string[]
  planted: [file: string, text: string][]
}

const roomOf = (file: string) =>
  file
    .replace(/\.tsx?$/, '')
    .split('/')
    .slice(0, 2)
    .join('/')

/** Imports that a rule forbids, as `file → module`. */
function importsWhere(
  all: readonly Module[],
  isForbidden: (file: string, name: string) => boolean,
): string[] {
  return all.flatMap(({ file, imports }) =>
    imports.filter((name) => isForbidden(file, name)).map((name) => `${file} → ${name}`),
  )
}

/** Files with a text that is reserved to some. */
function filesWith(all: readonly Module[], text: RegExp, isAllowed: (file: string) => boolean) {
  return all
    .filter((module) => text.test(module.text) && !isAllowed(module.file))
    .map(({ file }) => file)
}

/** Steps from room to room that are part of a circle; a step that imports only a type is one as well. */
function circularSteps(all: readonly Module[]): string[] {
  const steps = all
    .flatMap(({ file, imports }) => imports.map((name) => ({ file, name })))
    .filter(({ file, name }) => file.startsWith('lib/') && name.startsWith('lib/'))
    .map(({ file, name }) => ({ from: roomOf(file), to: roomOf(name), as: `${file} → ${name}` }))
    .filter(({ from, to }) => from !== to)
  const leadsTo = (start: string, end: string) => {
    const reached = new Set([start])
    for (const room of reached) for (const { from, to } of steps) if (from === room) reached.add(to)
    return reached.has(end)
  }
  return steps.filter(({ from, to }) => leadsTo(to, from)).map(({ as }) => as)
}

/** Files that import each other in a circle, a type included, and what lies between two such circles. */
function filesInCircles(all: readonly Module[]): string[] {
  let left = new Map(all.map(({ file, imports }) => [file.replace(/\.tsx?$/, ''), imports]))
  for (;;) {
    const imported = new Set([...left.values()].flat())
    const inner = [...left].filter(
      ([name, imports]) => imported.has(name) && imports.some((other) => left.has(other)),
    )
    if (inner.length === left.size) return [...left.keys()]
    left = new Map(inner)
  }
}

/** The files of some modules and of all that they import. */
function builtFrom(all: readonly Module[], isEntry: (file: string) => boolean): Set<string> {
  const found = new Set(all.filter(({ file }) => isEntry(file)))
  for (const { imports } of found)
    for (const module of all)
      if (imports.includes(module.file.replace(/\.tsx?$/, ''))) found.add(module)
  return new Set([...found].map(({ file }) => file))
}

/** Where a build, a check and a page in development begin. */
const entries =
  /^(?:app\/|lib\/build\/development\/files\.ts|scripts\/build\.ts|lib\/build\/render-worker\.ts|lib\/commands\/site\/check-content\.ts)/

const rank: Record<string, number> = { lib: 0, components: 1, app: 2, scripts: 3 }
const rankOf = (name: string) => rank[name.split('/')[0] ?? ''] ?? -1

const rules: Rule[] = [
  {
    name: 'imports from app to components to lib and never back',
    broken: (all) => importsWhere(all, (file, name) => rankOf(name) > rankOf(file)),
    planted: [
      ['lib/pages/x.ts', "import { Card } from '@/components/lists/card'"],
      ['lib/build/x.ts', "import '../../app/layout'"],
      ['components/x.tsx', "import type { A } from '@/app/source'"],
      ['app/x.tsx', "const { a } = await import('@/scripts/check')"],
    ],
  },
  {
    name: 'forms no circle of rooms',
    broken: circularSteps,
    planted: [
      ['lib/urls.ts', "import type { Page } from './pages/pages'"],
      ['lib/markdown/x.ts', "export { readSite } from '@/lib/content/read-site'"],
    ],
  },
  {
    name: 'forms no circle of files',
    broken: filesInCircles,
    planted: [['lib/problems/problem.ts', "import type { explain } from './explain'"]],
  },
  {
    name: 'keeps pages and files apart from the build that asks for them',
    broken: (all) =>
      importsWhere(
        all,
        (file, name) =>
          /^lib\/(?:pages|files)\//.test(file) && /^lib\/(?:build|commands)\//.test(name),
      ),
    planted: [['lib/files/x.ts', "import type { Input } from '@/lib/build/input'"]],
  },
  {
    name: 'opens files of content/ in one room, but for commands that write them',
    broken: (all) =>
      filesWith(
        all,
        /path\.join\([^)]*'content'|\/content`|readFile(?:Sync)?\(['"`]content\//,
        (file) => /^(?:lib\/(?:content|build|commands|testing)|scripts\/bench)\//.test(file),
      ),
    planted: [
      ['lib/pages/x.ts', "readFileSync(path.join(root, 'content', 'site.yaml'))"],
      ['components/x.tsx', "readFileSync('content/site.yaml')"],
    ],
  },
  {
    name: 'gives classes to elements in components/ alone, which is where Tailwind looks for them',
    broken: (all) => filesWith(all, /className=/, (file) => !file.startsWith('app/')),
    planted: [['app/x.tsx', '<main className="px-5" />']],
  },
  {
    name: 'names files of app/ nowhere in lib/, but where sheets are generated or brought up to date',
    broken: (all) =>
      filesWith(
        all,
        /['"]app\/[\w/.-]+['"]/,
        (file) =>
          !file.startsWith('lib/') ||
          [
            'lib/faces/own-faces.ts',
            'lib/build/theme-colors.ts',
            'lib/commands/site/upgrade-plan.ts',
          ].includes(file),
      ),
    planted: [['lib/build/x.ts', "readFileSync('app/styles/theme.css')"]],
  },
  {
    name: 'reads clock, environment and working directory in one module',
    broken: (all) =>
      filesWith(
        all,
        /process\.(?:env|cwd)|new Date\(\)|Date\.now\b/,
        (file) =>
          file.startsWith('scripts/') ||
          // A bundler needs to see in the module itself whether it is made for development.
          ['app/source.ts', 'lib/build/settings.ts'].includes(file),
      ),
    planted: [
      ['lib/pages/x.ts', 'const today = new Date()'],
      ['lib/files/x.ts', 'process.env.VERCEL_ENV'],
      ['components/x.tsx', 'Date.now()'],
    ],
  },
  {
    name: 'gives components what they show',
    broken: (all) => {
      const queries = /^(?:lib\/(?:content|build|files|hosting|review)\/|node:|next)/
      return importsWhere(all, (file, name) => file.startsWith('components/') && queries.test(name))
    },
    planted: [
      ['components/x.tsx', "import { editionIn } from '@/lib/content/site'"],
      ['components/x.tsx', "import { readFileSync } from 'node:fs'"],
    ],
  },
  {
    name: 'keeps types and their rules apart from all that works with them',
    broken: (all) =>
      importsWhere(
        all,
        (file, name) =>
          file.startsWith('lib/model/') &&
          /^(?:lib|app|components|content)\//.test(name) &&
          !name.startsWith('lib/model/'),
      ),
    planted: [['lib/model/x.ts', "import type { Site } from '@/lib/content/site'"]],
  },
  {
    name: 'asks the network in nothing that a build or a check runs',
    broken: (all) => {
      const run = builtFrom(all, (file) => entries.test(file))
      const network = /\bfetch\(|from 'node:(?:https?|net|dns)/
      // Asks the compiled pages in memory, in the form of a request.
      return filesWith(all, network, (file) => !run.has(file) || file === 'lib/build/request.ts')
    },
    planted: [
      ['app/x.tsx', "await fetch('https://example.org')"],
      ['lib/commands/site/check-content.ts', "import { get } from 'node:https'"],
    ],
  },
  {
    name: 'spells routes in one module',
    broken: (all) =>
      filesWith(
        all,
        /["'`]\/(\$\{[^}]*\}\/)?(posts|tags|search|archive|transparency|images|feed)\b/,
        (file) => file === 'lib/urls.ts',
      ),
    planted: [
      ['lib/pages/x.ts', "const path = '/posts/' + slug"],
      ['components/x.tsx', '<a href="/tags">'],
    ],
  },
  {
    name: 'keeps the tokens of disclosure in one module that imports nothing of ours',
    broken: (all) => [
      ...filesWith(
        all,
        /ai-autonomous|ai-assisted|human-only|[tT]rainedAlgorithmicMedia/,
        (file) => file === 'lib/model/disclosure.ts',
      ),
      ...importsWhere(all, (file) => file === 'lib/model/disclosure.ts'),
    ],
    planted: [
      ['lib/files/x.ts', "const token = 'ai-assisted'"],
      ['lib/model/disclosure.ts', "import type { Post } from './post'"],
    ],
  },
]

it('looks at the whole project', () => {
  expect(modules.length).toBeGreaterThan(300)
  expect(builtFrom(modules, (file) => file === 'scripts/build.ts').size).toBeGreaterThan(100)
})

describe.each(rules)('$name', ({ broken, planted }) => {
  it('holds', () => {
    expect(broken(modules)).toEqual([])
  })

  it.each(planted)('would be seen to be broken by %s with %j', (file, text) => {
    expect(broken([...modules, moduleOf(file, text)]).length).toBeGreaterThan(0)
  })
})
