import type { SiteCopy } from '@/e2e/build/site-copy'
import { readContent } from '@/lib/content/load'
import type { Locale } from '@/lib/model/locales'
import { versionOf } from '@/lib/review/find-version'
import { type Answers, reviewOf } from '@/lib/review/sign'
import { withReview } from '@/lib/review/write-review'

/*
 * Articles whose reviews are on record, for tests alone: no article of the site is shown as reviewed, since nobody has
 * reviewed one. Names and addresses are made up.
 */

interface Fixture {
  article: string
  locale: Locale
  fields: string
  review: Omit<Answers, 'by'>
  /** A word of the text that is replaced after the review. */
  changed?: [from: string, to: string]
}

const everything: Answers['covers'] = ['title', 'summary', 'text', 'sources']
const substantive = { status: 'substantive', covers: everything } as const
const formal = { status: 'formal', covers: ['text'] } satisfies Fixture['review']
const fromGerman = 'use: translated, translation: { from: de }'

const fixtures: Fixture[] = [
  {
    article: '2025-12-03-reviewed-generated',
    locale: 'de',
    fields: `ai:
  use: generated
  tools: [{ name: Beispielmodell, provider: Beispielfirma, version: "7" }]
updated: 2025-12-10
corrections:
  - { date: 2025-12-10, text: Die zweite Berichtigung. }
  - { date: 2025-12-05, text: Die erste Berichtigung. }
`,
    review: substantive,
  },
  {
    article: '2025-12-03-reviewed-generated',
    locale: 'en',
    fields: `ai: { ${fromGerman} }\nupdated: 2025-12-11\n`,
    review: substantive,
  },
  {
    article: '2025-12-02-reviewed-edited',
    locale: 'de',
    fields: 'ai: { use: edited }\n',
    review: formal,
  },
  {
    article: '2025-12-02-reviewed-edited',
    locale: 'en',
    fields: 'ai: { use: edited }\n',
    review: substantive,
  },
  {
    article: '2025-12-01-reviewed-changed',
    locale: 'de',
    fields: 'aigenerated: true\nupdated: 2025-12-09\n',
    review: substantive,
    changed: ['Ende', 'Wende'],
  },
  {
    article: '2025-12-01-reviewed-changed',
    locale: 'en',
    fields: `ai: { ${fromGerman} }\n`,
    review: formal,
    changed: ['An end', 'No end'],
  },
]

/** Plants the articles with signed reviews, their reviewer, and an address for reports of errors. */
export async function plantReviewed(copy: SiteCopy): Promise<void> {
  const person = 'name: Erika Beispiel\nkind: person\nurl: https://example.org/erika\n'
  copy.write('content/authors/erika-beispiel.yaml', person)
  copy.edit('content/site.yaml', (yaml) => yaml.replace('email: ""', 'email: fehler@example.org'))
  for (const fixture of fixtures) copy.write(fileOf(fixture), textOf(fixture))
  const read = await readContent(copy.folder)
  for (const { article, locale, review, changed } of fixtures) {
    const version = versionOf(read, article, locale)
    const answers = { ...review, covers: [...review.covers], by: 'erika-beispiel' }
    const signed = reviewOf(version, answers, '2025-12-04')
    copy.edit(version.matter.file, (text) => withReview(text, signed))
    if (changed) copy.edit(version.matter.file, (text) => text.replace(...changed))
  }
}

function fileOf({ article, locale }: Fixture): string {
  return `content/posts/${article}/${locale}.md`
}

const words = {
  de: { heading: 'Quellen', start: 'Ein Anfang.', end: 'Ein Ende.' },
  en: { heading: 'Sources', start: 'A beginning.', end: 'An end.' },
}

function textOf({ article, locale, fields }: Fixture): string {
  const { heading, start, end } = words[locale]
  const source = '- [Example: A report](https://example.org/report)'
  return `---\ntitle: ${article} & "${locale}"\n${fields}---\n\n${start}\n\n<!--more-->\n\n${end}\n\n### ${heading}\n\n${source}\n`
}

/** What the finished files must say of each, word for word. */
export const stated = [
  {
    file: 'de/posts/reviewed-generated',
    answers: ['Mit KI erstellt', 'Inhalt geprüft von Erika Beispiel', '1 Quelle'],
    label: 'Mit KI erstellt · Inhalt geprüft von Erika Beispiel',
    level: 'generated-substantive',
    token: 'ai-assisted',
    term: 'trainedAlgorithmicMedia',
    reviewer: 'Erika Beispiel',
  },
  {
    file: 'en/posts/reviewed-generated',
    answers: [
      'Translated from German with AI',
      'Translation reviewed by Erika Beispiel',
      '1 source',
    ],
    label: 'Translated from German with AI · translation reviewed by Erika Beispiel',
    level: 'translated-substantive',
    token: 'ai-assisted',
    term: 'compositeWithTrainedAlgorithmicMedia',
    reviewer: 'Erika Beispiel',
  },
  {
    file: 'de/posts/reviewed-edited',
    answers: ['Mit KI bearbeitet', 'Nur formal geprüft', '1 Quelle'],
    label: 'Mit KI bearbeitet · nur formal geprüft',
    level: 'edited-formal',
    token: 'ai-autonomous',
    term: 'compositeWithTrainedAlgorithmicMedia',
    reviewer: undefined,
  },
  {
    file: 'en/posts/reviewed-edited',
    answers: ['Edited with AI', 'Reviewed by Erika Beispiel', '1 source'],
    label: 'Edited with AI · reviewed by Erika Beispiel',
    level: 'edited-substantive',
    token: 'ai-assisted',
    term: 'compositeWithTrainedAlgorithmicMedia',
    reviewer: 'Erika Beispiel',
  },
  {
    file: 'de/posts/reviewed-changed',
    answers: ['Mit KI erstellt', 'Nach der Prüfung geändert', '1 Quelle'],
    label: 'Mit KI erstellt · nach der Prüfung geändert',
    level: 'generated-changed',
    token: 'ai-autonomous',
    term: 'trainedAlgorithmicMedia',
    reviewer: undefined,
  },
  {
    file: 'en/posts/reviewed-changed',
    answers: ['Translated from German with AI', 'Changed after review', '1 source'],
    label: 'Translated from German with AI · changed after review',
    level: 'translated-changed',
    token: 'ai-autonomous',
    term: 'compositeWithTrainedAlgorithmicMedia',
    reviewer: undefined,
  },
] as const
