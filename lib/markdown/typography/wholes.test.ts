import { describe, expect, it } from 'vitest'
import { splitWholes } from './wholes'

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
