import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { choose, pick } from '../search/bench-corpus'
import type { BenchLanguage } from '../search/bench-queries'
import { sentences } from '../search/bench-sentences'
import { type Random, seeded } from '../search/seeded'

const languages: readonly BenchLanguage[] = ['de', 'en']
const tags = ['ai', 'guide', 'research', 'sources', 'transparency', 'web']

/**
 * Writes a site of some number of articles into a folder: the same bytes each time. Most stand in both languages, with
 * headings, lists and sources with markers; some have a table, code, a footnote, a picture or a correction.
 * @param project whose messages and settings the site has
 */
export async function writeCorpus(
  folder: string,
  articles: number,
  project: string,
): Promise<void> {
  for (const part of ['content/messages', 'public'])
    cpSync(path.join(project, part), path.join(folder, part), { recursive: true })
  const settings = readFileSync(path.join(project, 'content/site.yaml'), 'utf8')
  write(folder, 'content/site.yaml', settings.replace('url: ""', 'url: https://www.example.org'))
  const random = seeded(7)
  for (const language of languages)
    write(
      folder,
      `content/pages/about/${language}.md`,
      `---\ntitle: About\n---\n\n${sentence(language, random)}\n`,
    )
  for (let index = 0; index < articles; index += 1) await writeArticle(folder, index, random)
}

async function writeArticle(folder: string, index: number, random: Random): Promise<void> {
  const place = `content/posts/${dayOf(index)}-article-${index}`
  for (const language of languages)
    if (!isMissing(language, index))
      write(folder, `${place}/${language}.md`, articleIn(language, index, random))
  if (hasPicture(index)) await writePicture(path.join(folder, place, 'chart.png'), random)
}

/** A tenth of the articles stand in one language only. */
function isMissing(language: BenchLanguage, index: number): boolean {
  return index % 20 === (language === 'de' ? 7 : 13)
}

function hasPicture(index: number): boolean {
  return index % 50 === 1
}

/** The days before 2026, one article each, then from the first again. */
function dayOf(index: number): string {
  const days = index % 2000
  return new Date(Date.UTC(2025, 11, 31 - days)).toISOString().slice(0, 10)
}

function articleIn(language: BenchLanguage, index: number, random: Random): string {
  const { plainTitles } = sentences[language]
  const title = `${choose(pick(plainTitles, random), random)} (${index})`
  const isTranslation = language === 'en' && !isMissing('de', index)
  return [
    '---',
    `title: "${title}"`,
    `slug: ${language === 'de' ? 'artikel' : 'article'}-${index}`,
    `tags: [${[tags[index % 6], tags[(index + 2) % 6]].join(', ')}]`,
    'ai:',
    `  use: ${isTranslation ? 'translated' : 'generated'}`,
    ...(isTranslation ? ['  translation: { from: de }'] : []),
    'sources:',
    ...[1, 2, 3].flatMap((number) => [
      `  - id: source-${number}`,
      `    url: https://www.example.org/${index}/${number}`,
      `    title: "${sentence(language, random)}"`,
    ]),
    ...(index % 25 === 3
      ? ['corrections:', '  - date: 2026-01-02', `    text: "${sentence(language, random)}"`]
      : []),
    '---',
    '',
    bodyIn(language, index, random),
  ].join('\n')
}

function bodyIn(language: BenchLanguage, index: number, random: Random): string {
  const text = (length: number) =>
    Array.from({ length }, () => sentence(language, random)).join(' ')
  const item = () => `- ${sentence(language, random)}`
  return [
    `${text(6)} [@source-1]`,
    '<!--more-->',
    `## ${sentence(language, random)}`,
    `${text(8)} [${sentence(language, random)}](https://www.example.org/more/${index}) **${text(1)}** [@source-2]`,
    [item(), item(), item()].join('\n'),
    `## ${sentence(language, random)}`,
    `${text(9)} [@source-3]`,
    ...(index % 3 === 0 ? [tableIn(language, random)] : []),
    ...(index % 4 === 0 ? [codeBlock(index)] : []),
    `> ${text(2)}`,
    ...(index % 7 === 0 ? [`${text(1)}[^1]`, `[^1]: ${text(1)}`] : []),
    ...(hasPicture(index) ? [`![${sentence(language, random)}](chart.png)`] : []),
    `## ${sentence(language, random)}`,
    text(8),
  ].join('\n\n')
}

function sentence(language: BenchLanguage, random: Random): string {
  const { background, everyday } = sentences[language]
  return choose(
    pick(background, random).replace(/\{everyday\}/g, () => pick(everyday, random)),
    random,
  )
}

function tableIn(language: BenchLanguage, random: Random): string {
  const { everyday } = sentences[language]
  const cells = () => [
    pick(everyday, random),
    Math.floor(random() * 1000),
    Math.floor(random() * 90),
  ]
  const row = (values: (string | number)[]) => `| ${values.join(' | ')} |`
  return [
    row([pick(everyday, random), 'A', 'B']),
    row(['---', '---:', '---:']),
    ...Array.from({ length: 6 }, () => row(cells())),
  ].join('\n')
}

function codeBlock(index: number): string {
  return [
    '```js',
    `import { readFile } from 'node:fs/promises'`,
    '',
    '/** Counts the words of a file. */',
    `export async function countWords${index}(file) {`,
    `  const text = await readFile(file, 'utf8')`,
    '  const words = text.match(/\\p{L}+/gu) ?? []',
    `  return { file, count: words.length, limit: ${index} }`,
    '}',
    '```',
  ].join('\n')
}

/** A drawing with edges and soft parts, different for each article. */
async function writePicture(file: string, random: Random): Promise<void> {
  const bars = Array.from({ length: 12 }, (_, at) => {
    const height = 60 + Math.floor(random() * 500)
    return `<rect x="${40 + at * 95}" y="${640 - height}" width="70" height="${height}" fill="hsl(${Math.floor(random() * 360)} 60% 50%)"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675" fill="#fdfcf9"/>${bars.join('')}</svg>`
  await sharp(Buffer.from(svg)).png().toFile(file)
}

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
