import { type PublishedText, publishText } from '@/lib/markdown/publish'
import type { PublishContext } from '@/lib/markdown/publish-context'
import { parseText } from '@/lib/markdown/syntax/parse'
import { explain } from '@/lib/problems/explain'
import { absolute, imagesPrefix, postPath } from '@/lib/urls'

const path = postPath('de', 'a')

/** What a text is published with in tests: German, no sources, pictures of two by one pixel, names that say what they name. */
export function textContext(given: Partial<PublishContext> = {}): PublishContext {
  return {
    locale: 'de',
    path,
    url: absolute('https://www.example.org', path),
    sourceWords: {
      own: ['Quellen', 'Nachweise'],
      foreign: ['Sources', 'Works cited'],
      notes: ['Fußnoten', 'Anmerkungen'],
    },
    sources: [],
    reservedIds: ['content', 'sources'],
    embeds: [],
    readData: () => undefined,
    resolveLink: () => undefined,
    resolveImage: (src, use) => ({
      src: imagesPrefix + src,
      srcSet: imagesPrefix + src,
      sources: [],
      width: 2,
      height: 1,
      use,
    }),
    names: {
      alerts: {
        note: 'Hinweis',
        tip: 'Tipp',
        important: 'Wichtig',
        warning: 'Warnung',
        caution: 'Vorsicht',
      },
      claim: (number, title) => `Quelle ${number}: ${title}`,
      charts: { table: 'Als Tabelle' },
      code: (number, name = '') => `Code ${number}: ${name}`,
      embed: ({ provider, host }) => `Von ${provider} (${host})`,
      footnotes: { heading: 'Fußnoten', back: (reference) => `Zurück zu ${reference}` },
      heading: (heading) => `Link zu „${heading}“`,
      pictures: {
        use: { generated: 'Bild mit KI erstellt', edited: 'Bild mit KI bearbeitet' },
        enlarge: 'Bild vergrößern',
        close: 'Bild schließen',
        original: 'Original',
      },
      tables: { label: (number) => `Tabelle ${number}`, captionWords: ['Tabelle'] },
    },
    ...given,
  }
}

/** Parses and publishes a text. */
export async function publish(
  markdown: string,
  given?: Partial<PublishContext>,
): Promise<PublishedText> {
  return (await publishText(parseText(markdown), textContext(given))).text
}

/** The problems of a text in short: `cause line:column found`. */
export async function problemsOf(
  markdown: string,
  given?: Partial<PublishContext>,
): Promise<string[]> {
  const { problems } = await publish(markdown, given)
  return problems.map(({ cause, line, column, code, values }) => {
    const { found } = explain({ code, values }, 'en')
    return `${cause} ${line}:${column} ${found}`
  })
}
