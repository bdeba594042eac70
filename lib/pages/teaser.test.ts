import { describe, expect, it } from 'vitest'
import { teaserOf } from './teaser'

const room = { phone: 20, full: 40 }

describe('teaserOf', () => {
  it('shows a short excerpt whole', () => {
    expect(teaserOf('Kurz und gut.', room)).toEqual({
      start: 'Kurz und gut.',
      rest: '',
      isOpen: { phone: false, full: false },
    })
  })

  it('shows whole what is a word too long', () => {
    const excerpt = 'Im Winter sieht niemand hin.'
    expect(teaserOf(excerpt, { phone: 25, full: 25 }).start).toBe(excerpt)
    expect(teaserOf(excerpt, { phone: 24, full: 24 }).start).toBe('Im Winter sieht niemand')
  })

  it('keeps for phones what has room there, and the rest for others', () => {
    expect(teaserOf('Ein Satz, der auf Telefonen zwei braucht.', { phone: 20, full: 60 })).toEqual({
      start: 'Ein Satz, der auf',
      rest: ' Telefonen zwei braucht.',
      isOpen: { phone: true, full: false },
    })
  })

  it.each([
    ['Wendung hat Yann LeCun, der Chefwissenschaftler', 'Wendung hat Yann'],
    ['Eine Klammer hier (und dann weiter im Satz)', 'Eine Klammer hier'],
    ['Das neue Modell „V-JEPA“ versteht die Welt', 'Das neue Modell'],
    ['Menschen lesen das. Maschinen lesen es auch', 'Menschen lesen das.'],
    ['Donaudampfschifffahrtsgesellschaft fährt', 'Donaudampfschifffahrtsgesellschaft'],
    ['Satz eins hört auf – und weiter geht es', 'Satz eins hört auf'],
  ])('cuts “%s” after “%s”', (excerpt, start) => {
    expect(teaserOf(excerpt, room).start).toBe(start)
  })

  it.each([
    ['Ein Hinweis hilft Menschen. Suchmaschinen brauchen mehr', 'Ein Hinweis hilft Menschen.'],
    ['Was ist darunter zu sehen? Niemand zählt Blätter auf', 'Was ist darunter zu sehen?'],
    ['She calls that “a promise.” Nobody has to keep it now', 'She calls that “a promise.”'],
  ])('ends “%s” with a sentence, not with the next one’s first words', (excerpt, start) => {
    const teaser = teaserOf(excerpt, { phone: 30, full: 30 })
    expect(teaser.start).toBe(start)
    expect(teaser.isOpen.full).toBe(false)
  })

  it.each([
    ['Kurz. Danach folgt ein Satz, der viel länger ist', 'Kurz. Danach folgt ein Satz'],
    ['Es sagte gestern Abend Prof. Muster, dass es so ist', 'Es sagte gestern Abend Prof.'],
    ['Gemessen wurde das am 26. November 2026 mit Geduld', 'Gemessen wurde das am 26.'],
  ])('goes on in “%s” after what ends no sentence, or says too little', (excerpt, start) => {
    const teaser = teaserOf(excerpt, { phone: 30, full: 30 })
    expect(teaser.start).toBe(start)
    expect(teaser.isOpen.full).toBe(true)
  })

  it('loses nothing between its two parts', () => {
    const excerpt = 'Eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun.'
    const { start, rest, isOpen } = teaserOf(excerpt, room)
    expect(isOpen).toEqual({ phone: true, full: true })
    expect(excerpt.startsWith(start + rest)).toBe(true)
    expect(start + rest).toBe('Eins, zwei, drei, vier, fünf, sechs')
  })

  it('cuts scripts without blanks between their words, and by what room their signs take', () => {
    const { start } = teaserOf('人工知能がこの文章を書きました。人間は確認していません。', room)
    expect(start).not.toBe('')
    expect(start.length).toBeLessThanOrEqual(10)
  })
})
