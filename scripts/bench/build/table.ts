import type { Measured } from './measure'

/** What building one size of site took. */
export interface SizeResult {
  articles: number
  versions: number
  steps: Record<'read' | 'compile' | 'cold' | 'unchanged' | 'article' | 'message', Measured>
  /** A bare export of Next.js with the same articles. */
  bare: Measured
  /** The smallest blog of Next.js with the same articles: their Markdown as HTML, and nothing else. */
  blog: Measured
  out: { files: number; bytes: number }
}

const rows: [name: string, value: (result: SizeResult) => string][] = [
  ['articles × languages', ({ articles }) => `${articles} × 2`],
  ['versions', ({ versions }) => String(versions)],
  ['**from nothing**, CPU s (wall s)', ({ steps }) => both(steps.cold)],
  ['– reading and publishing the texts', ({ steps }) => both(steps.read)],
  ['– compiling', ({ steps }) => both(steps.compile)],
  ['– pages, files, swap (the rest)', ({ steps }) => restOf(steps).toFixed(1)],
  ['bare Next.js export', ({ bare }) => both(bare)],
  ['**from nothing ÷ bare**', ({ steps, bare }) => (steps.cold.cpu / bare.cpu).toFixed(2)],
  ['smallest blog of Next.js', ({ blog }) => both(blog)],
  ['from nothing ÷ smallest blog', ({ steps, blog }) => (steps.cold.cpu / blog.cpu).toFixed(2)],
  ['**one article changed**', ({ steps }) => both(steps.article)],
  ['nothing changed', ({ steps }) => both(steps.unchanged)],
  ['one message changed', ({ steps }) => both(steps.message)],
  ['most memory of a process, MiB', ({ steps }) => steps.cold.peak.toFixed(0)],
  ['the same, bare', ({ bare }) => bare.peak.toFixed(0)],
  ['files', ({ out }) => String(out.files)],
  ['MB', ({ out }) => (out.bytes / 1e6).toFixed(1)],
  ['kB a version', ({ out, versions }) => (out.bytes / 1000 / versions).toFixed(1)],
]

function both({ cpu, wall }: Measured): string {
  return `${cpu.toFixed(1)} (${wall.toFixed(1)})`
}

function restOf({ cold, read, compile }: SizeResult['steps']): number {
  return cold.cpu - read.cpu - compile.cpu
}

/** The figures as a Markdown table, a column for each size. */
export function tableOf(results: readonly SizeResult[], machine: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [head, ...others] = rows.map(([name, value]) => line([name, ...results.map(value)]))
  const rule = line(['---', ...results.map(() => '---:')])
  return [
    `Measured on ${machine}; CPU seconds are those of all processes.`,
    '',
    head,
    rule,
    ...others,
    '',
  ].join('\n')
}
