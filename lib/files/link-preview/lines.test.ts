import { beforeAll, describe, expect, it } from 'vitest'
import { type Syllables, syllablesFor } from '@/lib/i18n/syllables'
import { setTitle } from './lines'

const box = {
  width: 1040,
  height: 336,
  lineHeight: 1.16,
  sizes: [92, 84, 76, 68, 60, 54, 48],
  unbroken: 54,
}

/** As in a face whose letters are all half as wide as high. */
const measure = (text: string) => [...text].length / 2
const long =
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz: Was die Krankenversicherungsbeitragserhöhung damit zu tun hat'

let german: Syllables
beforeAll(async () => {
  german = await syllablesFor('de')
})

function set(title: string, within = box) {
  return setTitle(title, within, measure, german)
}

describe('setTitle', () => {
  it.each([
    'Kurz',
    'Meta-Chef nennt generative KI eine Sackgasse und präsentiert V-JEPA 2 als Alternative',
    long,
    'Internationalization of counterrevolutionary interdisciplinarity explained',
    'W'.repeat(200),
    'Wort '.repeat(80),
    'ein Wort\u00a0'.repeat(100),
    '–'.repeat(5000),
    '',
  ])('keeps “%s” within its box', (title) => {
    const { size, lines } = set(title)
    expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height)
    expect(lines.filter((line) => measure(line) * size > box.width)).toEqual([])
  })

  it('sets a short title larger than a long one', () => {
    expect(set('Kurz').size).toBe(92)
    expect(set(long).size).toBeLessThan(70)
  })

  it('breaks between words and loses none', () => {
    const title = 'Was Leserinnen und Leser hören, wenn „KI-generiert“ dransteht'
    expect(set(title).lines.join(' ')).toBe(title)
  })

  it('hyphenates at syllables, and loses no letter', () => {
    const { lines } = set(long)
    expect(lines.filter((line) => line.endsWith('-')).length).toBeGreaterThan(0)
    expect(lines.join(' ').replaceAll('- ', '')).toBe(long)
    expect(lines[0]).toBe('Rindfleischetikettierungsüberwachungs-')
  })

  it('rather sets a title small than breaks a word', () => {
    const title = 'Eine Donaudampfschifffahrtsgesellschaft'
    expect(set(title, { ...box, width: 1000 }).lines).toEqual(title.split(' '))
  })

  it('keeps a name in one line', () => {
    const title = 'Noch ein langer Titel mit vielen Wörtern und am Ende steht V-JEPA 2 ganz allein'
    expect(set(title).lines.filter((line) => line.includes('V-JEPA\u00a02'))).toHaveLength(1)
  })

  it('makes lines of like length', () => {
    const { lines } = set('Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf')
    const widths = lines.map(measure)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6)
  })

  it('ends with an ellipsis where there is no room for all', () => {
    const { lines, size } = set('Wort, '.repeat(200))
    expect(size).toBe(48)
    expect(lines.at(-1)).toMatch(/Wort…$/)
  })

  it.each(['Wort ', 'W', 'Krankenversicherung', '\u200d'])(
    'measures no more of a title of thousands of “%s” than of one that just fills its box',
    (part) => {
      const lettersOf = (times: number) => {
        let letters = 0
        setTitle(
          part.repeat(times),
          box,
          (text) => {
            letters += text.length
            return measure(text.replaceAll('\u200d', ''))
          },
          german,
        )
        return letters
      }
      expect(lettersOf(20_000)).toBe(lettersOf(2000))
    },
  )
})

describe('syllablesFor', () => {
  it.each([
    ['de', 'Krankenversicherung', 'Kran-ken-ver-si-che-rung'],
    ['de-AT', 'Öffentlichkeit', 'Öffent-lich-keit'],
    ['en', 'internationalization', 'inter-na-tion-al-iza-tion'],
    ['sv', 'artificiell', 'arti-fi-ciell'],
    ['de', 'Abend', 'Abend'],
    ['xx', 'Öffentlichkeit', 'Öffentlichkeit'],
    ['../de', 'Öffentlichkeit', 'Öffentlichkeit'],
  ])('divides a word of %s: %s', async (locale, word, divided) => {
    expect((await syllablesFor(locale))(word).join('-')).toBe(divided)
  })
})
