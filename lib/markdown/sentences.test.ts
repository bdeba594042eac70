import { expect, it } from 'vitest'
import { quotedLanguages, quotesOf } from './typography/quotation-marks'
import { closeGaps, typeset } from './typography/typeset'

/** Outer quotations stand in ⟪⟫, inner ones in ⟨⟩, and ’ is an apostrophe; what is straight stays straight. */
const sentences = [
  '⟪Ja.⟫',
  'Er sagte: ⟪Das ist gut.⟫',
  '⟪Was?⟫, fragte er (⟪leise⟫).',
  '⟪Sie rief ⟨Halt!⟩ und lief⟫, stand da.',
  '⟪⟨Zitat⟩ im Zitat⟫',
  'Das ⟪KI⟫-Modell und das KI-⟪Modell⟫',
  '⟪a⟫/⟪b⟫ – ⟪c⟫',
  '⟪§ 5⟫ und ⟪(sic) ja⟫',
  'ein ⟨Wort⟩ allein',
  'zwei ⟨Wörter⟩ und ⟨noch zwei⟩.',
  'ein ⟨Wort⟩, ein ⟨Satz⟩; ein ⟨Ruf⟩!',
  '(⟨innen⟩) und [⟪außen⟫]',
  'In den ’90ern war Andreas’ Bruder jung.',
  'In den ’90ern, den ’68ern und seit ’89',
  'Andreas’ Bruder und Hans’ Rad',
  'Wie geht’s? Hans’ Auto, ’s ist so.',
  '’s ist Hans’ Auto',
  'Er hat ’nen Hund und ’ne Katze.',
  'Komm ’rein, geh ’raus, fahr ’runter!',
  'Max’ ⟨Auto⟩ und Felix’ Rad',
  'Hans’ ⟨Auto⟩ und Max’ Rad',
  'Andreas’ und Hans’ ⟨Haus⟩',
  '⟨Andreas’ Bruder⟩ heißt das Buch.',
  '⟪Andreas’ Bruder⟫ heißt das Buch.',
  '⟪Wir lasen ⟨Hans’ Welt⟩ und lachten.⟫',
  'Er sah ⟨Faust⟩ und Andreas’ Bruder.',
  'die 1990er Jahre und die ’20er, die wilden',
  'Rock ’n’ Roll, Drum ’n’ Bass',
  '⟪Rock ’n’ Roll⟫ und ⟨Rock ’n’ Roll⟩',
  'It’s fine, don’t worry, we’re here.',
  'He said, ⟪It’s ⟨fine⟩.⟫',
  'the readers’ view of Pew’s ⟨numbers⟩',
  'the readers’ view and the writers’ view',
  '⟨the readers’ view⟩ is a title',
  '’Tis the season, ’twas the night.',
  'Give ’em hell, ’cause we can.',
  'rock in the ’80s and ’90s',
  'James’s book, James’ book, Jesus’ words',
  'O’Neill and D’Angelo, l’école',
  '’s avonds in ’t huis',
  'die ’Ndrangheta und Andreas’ Bruder',
  'ein 10" und ein 5\'-Maß',
  '6\' 2" groß',
  'a " b \' c',
  'von A’ nach B’',
  'Er fragte: ⟪Kennst du ⟨Momo⟩?⟫ – ⟪Nein.⟫',
  '⟪Das⟫, sagte sie, ⟪ist es.⟫',
  '⟪Ich las ⟨Momo⟩⟫, sagte er.',
  '⟪⟨Momo⟩⟫',
  'Das heißt ⟪Haus⟫: ⟪ein Haus⟫',
  '⟪1984⟫ ist ein Buch, ⟨1984⟩ auch.',
  '⟪Eins⟫,⟪zwei⟫ und ⟪drei⟫',
  'Die ⟨Neue⟩ Zeit und die ⟨Alte⟩.',
  '⟪Die ’90er⟫ und die ⟨Alten⟩',
  'Das ⟪’90er⟫-Lied',
  'Schluss mit ⟪Ende.⟫',
  '⟪Frage?⟫ ⟪Antwort!⟫ ⟪Punkt.⟫',
  'Wort—⟪Wort⟫—Wort',
  'Ludwig Thomas’ ⟨Lausbubengeschichten⟩ und Marx’ ⟨Kapital⟩',
  'Er schrieb: ⟪In den ’90ern war Andreas’ ⟨Laden⟩ offen.⟫',
]

function typed(sentence: string): string {
  return sentence.replace(/[⟪⟫]/g, '"').replace(/[⟨⟩’]/g, "'")
}

function expected(sentence: string, locale: string): string {
  const quotes = quotesOf(locale)
  const signs: Record<string, string | undefined> = {
    '⟪': quotes?.['"'][0],
    '⟫': quotes?.['"'][1],
    '⟨': quotes?.["'"][0],
    '⟩': quotes?.["'"][1],
  }
  return closeGaps(sentence.replace(/[⟪⟫⟨⟩]/g, (sign) => signs[sign] ?? sign))
}

/** Spaces that must not break are another matter. */
function withoutBinding(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

it('are sixty', () => {
  expect(new Set(sentences).size).toBe(60)
})

it.each(quotedLanguages)('have their quotation marks and apostrophes in %s', (locale) => {
  const set = sentences.map((sentence) => withoutBinding(typeset(typed(sentence), locale)))
  expect(set).toEqual(sentences.map((sentence) => expected(sentence, locale)))
})
