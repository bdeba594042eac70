import { describe, expect, it } from 'vitest'
import { widthOf } from './face'
import { setTitle } from './lines'

const box = { width: 1040, height: 336, lineHeight: 1.16, sizes: [92, 84, 76, 68, 60, 54, 48] }
const measure = (text: string, size: number) => widthOf('serif', text, size)
const long =
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz: Was die Krankenversicherungsbeitragserhöhung damit zu tun hat'

describe('setTitle', () => {
  it.each([
    ['Kurz', 'de'],
    ['Meta-Chef nennt generative KI eine Sackgasse und präsentiert V-JEPA 2 als Alternative', 'de'],
    [long, 'de'],
    ['Internationalization of counterrevolutionary interdisciplinarity explained', 'en'],
    ['W'.repeat(200), 'de'],
    ['Wort '.repeat(80), 'en'],
  ] as const)('keeps “%s” within its box', (title, locale) => {
    const { size, lines } = setTitle(title, locale, box, measure)
    expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height)
    expect(lines.filter((line) => measure(line, size) > box.width)).toEqual([])
  })

  it('sets a short title larger than a long one', () => {
    const size = (title: string) => setTitle(title, 'de', box, measure).size
    expect(size('Kurz')).toBe(92)
    expect(size(long)).toBeLessThan(70)
  })

  it('breaks between words and loses none', () => {
    const title = 'Was Leserinnen und Leser hören, wenn „KI-generiert“ dransteht'
    expect(setTitle(title, 'de', box, measure).lines.join(' ')).toBe(title)
  })

  it('hyphenates only a word that is wider than the box, at a syllable', () => {
    const { lines } = setTitle(long, 'de', box, measure)
    const broken = lines.filter((line) => line.endsWith('-'))
    expect(broken.length).toBeGreaterThan(0)
    expect(lines.join(' ').replaceAll('- ', '')).toBe(long)
    expect(lines[0]).toBe('Rindfleischetikettierungsüberwachungs-')
  })

  it('keeps a name in one line', () => {
    const title = 'Noch ein langer Titel mit vielen Wörtern und am Ende steht V-JEPA 2 ganz allein'
    const { lines } = setTitle(title, 'de', box, measure)
    expect(lines.filter((line) => line.includes('V-JEPA\u00a02')).length).toBe(1)
  })

  it('makes lines of like length', () => {
    const { size, lines } = setTitle(
      'Eins zwei drei vier fünf sechs sieben acht neun zehn elf',
      'de',
      box,
      measure,
    )
    const widths = lines.map((line) => measure(line, size))
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6)
  })
})
