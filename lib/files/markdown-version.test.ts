import { expect, it } from 'vitest'
import { makePost, makeReview } from '@/lib/testing/posts'
import { translatorFor } from '@/lib/testing/site'
import { markdownVersion, type VersionText } from './markdown-version'

async function madeOf(given: Parameters<typeof makePost>[0], more: Partial<VersionText> = {}) {
  const post = makePost(given)
  const [siteUrl, responsible] = ['https://www.example.org', 'Erika Beispiel']
  const facts = { post, siteUrl, text: 'Der Text.', notes: 0, responsible, ...more }
  return markdownVersion(facts, translatorFor(post.locale))
}

it('takes no word of a record for an address, whatever it looks like', async () => {
  const text = await madeOf(
    { record: { use: 'generated', tools: [{ name: 'modell:7b', version: '> **frei**' }] } },
    { responsible: 'Redaktion:Beispiel' },
  )
  expect(text).toContain('- Werkzeuge: modell:7b \\> \\*\\*frei\\*\\*\n')
  expect(text).toContain('- Verantwortlich: Redaktion:Beispiel\n')
})

it('puts label and record before the text and the sources behind it', async () => {
  const text = await madeOf({
    title: 'Ein *Beispiel*',
    updated: '2026-02-01',
    record: {
      use: 'generated',
      tools: [{ name: 'Modell', version: '1', provider: 'Hersteller' }],
      review: makeReview(),
    },
    corrections: [{ date: '2026-02-01', text: 'Eine Zahl\nwar falsch.' }],
    sources: [
      {
        id: 'a',
        title: 'Bericht [1]',
        url: 'https://example.org/a_(b)',
        publisher: 'Beispiel',
        quote: 'Wort\nfür Wort',
      },
      { id: '2', title: 'Buch', author: 'Muster, Erika', published: '2024' },
    ],
  })
  expect(text).toBe(`# Ein \\*Beispiel\\*

> **Von KI geschrieben · Inhalt geprüft von Erika Beispiel**
> Eine KI hat diesen Text geschrieben. Erika Beispiel hat den Inhalt geprüft (Titel und Text).

- Adresse: <https://www.example.org/de/posts/beispiel>
- Sprache: Deutsch (de)
- Erschienen: 2026-01-02
- Aktualisiert: 2026-02-01
- KI: Von KI geschrieben
- Werkzeuge: Modell 1 (Hersteller)
- Prüfung: Inhalt geprüft von Erika Beispiel
- Geprüft am: 2026-01-03
- Quellen: 2 Quellen
- Verantwortlich: Erika Beispiel
- Herkunft (JSON): <https://www.example.org/de/posts/beispiel/provenance.json>
- Berichtigungen:
  - 2026-02-01: Eine Zahl war falsch.

---

Der Text.

## Quellen

1. [Bericht \\[1\\]](<https://example.org/a_(b)>) · Beispiel
   > Wort für Wort
2. *Buch* · Erika Muster · 2024
`)
})

it('gives no day of a review that no longer holds', async () => {
  const dayOf = async (validity: 'holds' | 'changed') => {
    const review = makeReview({ validity, at: '2026-01-03' })
    return (await madeOf({ record: { use: 'generated', review } })).includes('2026-01-03')
  }
  expect([await dayOf('holds'), await dayOf('changed')]).toEqual([true, false])
})

it('tells what the original of a translation says of itself, and that it is newer', async () => {
  const original = makePost({ updated: '2026-03-01', record: { use: 'generated' } })
  const text = await madeOf(
    { locale: 'en', slug: 'example', record: { use: 'translated', translatedFrom: 'de' } },
    { original },
  )
  expect(text).toContain(
    '- Original in German: Written by AI · no review on record – <https://www.example.org/de/posts/beispiel> This translation is older',
  )
})

it('leads to the copy of a source that is gone, and names its own address', async () => {
  const health = {
    address: 'https://example.org/a',
    state: 'gone',
    checked: '2026-02-01',
    goneSince: '2026-01-01',
  } as const
  const archive = 'https://archive.example/a'
  const source = { id: 'a', title: 'Bericht', url: 'https://example.org/a', archive }
  expect(await madeOf({ sources: [{ ...source, health }, source] })).toMatch(
    /1\. \[Bericht\]\(<https:\/\/archive\.example\/a>\) · .*1\. Januar 2026.* · .*: <https:\/\/example\.org\/a>\n2\. \[Bericht\]\(<https:\/\/example\.org\/a>\) · .*: <https:\/\/archive\.example\/a>\n$/,
  )
})

it('says that nothing is stated, names no sources where there are none, and warns of a draft', async () => {
  const text = await madeOf({}, { unpublished: 'draft' })
  expect(text).toContain('> Entwurf: noch nicht veröffentlicht.')
  expect(text).toContain('- KI: Keine Angabe zu KI\n- Quellen: Keine Quellen')
  expect(text.endsWith('---\n\nDer Text.\n')).toBe(true)
})
