import { describe, expect, it } from 'vitest'
import { splitTitle, splitWholes } from './wholes'

describe('splitWholes', () => {
  it('cuts out names with a number', () => {
    expect(splitWholes('das Modell V-JEPA 2 ist neu')).toEqual([
      { text: 'das Modell ', isWhole: false },
      { text: 'V-JEPA 2', isWhole: true },
      { text: ' ist neu', isWhole: false },
    ])
  })

  it('takes variants of a name as a whole', () => {
    const names = splitWholes('V-JEPA 2-AC und Llama-Guard 3.1').filter((part) => part.isWhole)
    expect(names.map((part) => part.text)).toEqual(['V-JEPA 2-AC', 'Llama-Guard 3.1'])
  })

  it('cuts out words of which a line would keep a stump', () => {
    const wholes = splitWholes('„KI-generiert“, per E-Mail. An AI-written text, KI-Label-Fragen')
    expect(wholes.filter((part) => part.isWhole).map((part) => part.text)).toEqual([
      'KI-generiert',
      'E-Mail',
      'AI-written',
      'KI-Label',
    ])
  })

  it('cuts out names that end with a number', () => {
    const wholes = splitWholes('SHA-256, GPT-4 und COVID-19; Seiten 3-5, Formel-1-Wagen')
    expect(wholes.filter((part) => part.isWhole).map((part) => part.text)).toEqual([
      'SHA-256',
      'GPT-4',
      'COVID-19',
    ])
  })

  it.each([
    'Open-source 3',
    'im Haus-nr 5',
    'Krankenversicherungs-Karte 5',
    'Meta-Chef',
    'KI-Kennzeichnung',
    'ai-',
    'a-b',
    'TCP/IP-',
    'state-of-the-art 2',
  ])('finds no name in: %s', (text) => {
    expect(splitWholes(text)).toEqual([{ text, isWhole: false }])
  })
})

describe('splitTitle', () => {
  const partsOf = (title: string) =>
    splitTitle(title.replaceAll('|', '\u00ad'))
      .filter(({ kind }) => kind !== 'rest')
      .map(({ text, kind }) => `${kind}: ${text.replaceAll('\u00ad', '|')}`)

  it('tells names from marked words that only the narrowest lines have no room for', () => {
    expect(partsOf('V-JEPA 2: „Kenn|zeich|nung“ einer Nachricht')).toEqual([
      'whole: V-JEPA 2',
      'long: Kenn|zeich|nung',
    ])
  })

  it.each(['Bundes|ver|fas|sungs|ge|richt', 'Kennzeichnung', 'zwölf|Buchsta'])(
    'leaves the rest to break as it can: %s',
    (title) => {
      expect(partsOf(title)).toEqual([])
    },
  )

  it('loses nothing', () => {
    const title = 'Die Kenn\u00adzeich\u00adnung, KI-generiert'
    expect(
      splitTitle(title)
        .map(({ text }) => text)
        .join(''),
    ).toBe(title)
  })
})
