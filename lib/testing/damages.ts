import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { contentOf } from './small-site'

/** What may have become of the cache since the last build: what it is called, and how it comes to be. */
export const damages: [string, (cache: string) => void][] = [
  ['is gone', (cache) => rmSync(cache, { recursive: true })],
  ['lost its manifest', (cache) => rmSync(path.join(cache, 'manifest'))],
  [
    'has half a manifest',
    (cache) => change(path.join(cache, 'manifest'), (text) => text.slice(0, text.length / 2)),
  ],
  [
    'has a manifest that someone edited',
    (cache) => change(path.join(cache, 'manifest'), (text) => text.replaceAll('/de/a', '/de/b')),
  ],
  [
    'has a folder for a manifest',
    (cache) => {
      rmSync(path.join(cache, 'manifest'))
      mkdirSync(path.join(cache, 'manifest'))
    },
  ],
  ['lost its notes', (cache) => rmSync(path.join(cache, 'notes'), { force: true })],
  [
    'has notes that someone edited',
    (cache) =>
      eachFile(cache, (file) => {
        if (path.basename(file) === 'notes') change(file, (text) => text.replaceAll('of/a', 'of/b'))
      }),
  ],
  ['lost its files', (cache) => rmSync(path.join(cache, 'store'), { recursive: true })],
  [
    'holds other bytes in each file',
    (cache) => eachFile(path.join(cache, 'store'), (file) => writeFileSync(file, 'other')),
  ],
  [
    'holds other bytes of the same length and date in each file',
    (cache) => eachFile(path.join(cache, 'store'), disguise),
  ],
  [
    'was copied, dates and all',
    (cache) => {
      cpSync(cache, `${cache}-copy`, { recursive: true, preserveTimestamps: true })
      rmSync(cache, { recursive: true })
      renameSync(`${cache}-copy`, cache)
    },
  ],
  [
    'has notes on files that someone edited',
    (cache) =>
      eachFile(cache, (file) => {
        if (path.basename(file) === 'stats') change(file, (text) => text.replaceAll('1', '2'))
      }),
  ],
  [
    'holds another site of before',
    (cache) => {
      rmSync(path.join(cache, 'former'), { recursive: true, force: true })
      mkdirSync(path.join(cache, 'former/de/a.html/x'), { recursive: true })
      writeFileSync(path.join(cache, 'former/de/b.html'), 'other')
      writeFileSync(path.join(cache, 'former/set'), 'other')
    },
  ],
  [
    'holds half of each file',
    (cache) => eachFile(path.join(cache, 'store'), (file) => change(file, (text) => text.slice(1))),
  ],
  [
    'has folders for files',
    (cache) =>
      eachFile(path.join(cache, 'store'), (file) => {
        rmSync(file)
        mkdirSync(path.join(file, 'x'), { recursive: true })
      }),
  ],
  [
    'was left locked by a process that was killed',
    (cache) => writeFileSync(path.join(cache, 'lock'), `${hostname()} 999999999`),
  ],
  [
    'was left locked by another machine',
    (cache) => writeFileSync(path.join(cache, 'lock'), 'other-machine 1'),
  ],
]

function change(file: string, to: (text: string) => string): void {
  writeFileSync(file, to(readFileSync(file, 'utf8')))
}

/** Writes other bytes of the same length, and sets the time of writing back. */
function disguise(file: string): void {
  const { atime, mtime } = statSync(file)
  change(file, (text) => text.replace(/./, (letter) => (letter === 'x' ? 'y' : 'x')))
  utimesSync(file, atime, mtime)
}

/** Does something to each file below a folder. */
export function eachFile(folder: string, damage: (file: string) => void): void {
  for (const name of Object.keys(contentOf(folder))) damage(path.join(folder, name))
}
