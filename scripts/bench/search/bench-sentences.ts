import type { BenchLanguage } from './bench-queries'

/** Text with choices in braces: `{one|another}`. `{word}` stands for a word of the topic. */
export interface Sentences {
  titles: string[]
  /** Titles of articles on something else, and of those that do not name their topic. */
  plainTitles: string[]
  /** Sentences on the topic. */
  topical: string[]
  /** Sentences that could stand in any article; `{everyday}` stands for one of the everyday words. */
  background: string[]
  everyday: string[]
}

export const sentences: Record<BenchLanguage, Sentences> = {
  de: {
    titles: [
      '{word}: was sich {jetzt|im Herbst|ab Januar} ändert',
      'Was {Fachleute|Gemeinden|Vereine} zu {word} sagen',
      '{Fünf|Drei|Sieben} {Fragen|Antworten} zum Stichwort {word}',
      'Ein {Blick|Rückblick|Ausblick} auf {word}',
    ],
    plainTitles: [
      'Was {Fachleute|Gemeinden|Anwohner} jetzt {fordern|erwarten|befürchten}',
      'Ein {Streit|Vorschlag|Beschluss} mit {Folgen|Vorgeschichte|Ablaufdatum}',
      '{Warum|Wie} der {Landkreis|Gemeinderat|Verein} neu rechnen muss',
    ],
    topical: [
      'Im Mittelpunkt steht das Stichwort {word}, das {lange|jahrelang|bisher} {kaum beachtet|unterschätzt|vertagt} wurde.',
      'Wer sich mit {word} befasst, {braucht Geduld|stößt auf Widersprüche|findet wenig Zahlen}.',
      '{Zuletzt|Im Frühjahr|Vor zwei Wochen} wurde über {word} {beraten|abgestimmt|gestritten}.',
      'Für {word} liegen {inzwischen|erstmals|noch keine} {belastbare Daten|verlässliche Angaben|Vergleichswerte} vor.',
    ],
    background: [
      '{Nach Angaben|Laut einem Bericht|Aus Sicht} {der Gemeinde|des Ministeriums|der Behörde|des Vereins|der Gewerkschaft} {bleibt|wird} die {Finanzierung|Planung|Umsetzung|Beteiligung} {schwierig|offen|eine Daueraufgabe}.',
      'Die {Haushaltslage|Personalnot|Nachfrage|Ausschreibung|Genehmigung} {verzögert|erschwert|bestimmt} den {Zeitplan|Baubeginn|Ablauf|Fortschritt}.',
      '{Mehrere|Viele|Einige} {Bürgerinnen und Bürger|Unternehmen|Fachverbände|Nachbargemeinden} {lehnen das ab|begrüßen den Entwurf|verlangen Auskunft|haben Einspruch eingelegt}.',
      'Ein {Gutachten|Zwischenbericht|Sprecher|Faktenblatt} {nennt|erläutert|bezweifelt} die {Gründe|Kostenschätzung|Annahmen|Zuständigkeiten}.',
      '{Anders als|Ähnlich wie} in {Dänemark|Österreich|Sachsen|Niedersachsen|Bremen} gibt es {keine Übergangsfrist|einen Härtefallfonds|klare Zuständigkeiten|Fördermittel}.',
      'Das {Vorhaben|Ergebnis|Verfahren|Bündnis} {überrascht|überzeugt|spaltet} {Beobachter|den Ausschuss|die Opposition|Fachkreise}.',
      '{Im Ausschuss|In der Sitzung|Auf Nachfrage} hieß es, die {Bürgerbeteiligung|Frist|Abstimmung|Datenlage} sei {ausreichend|unzureichend|rechtzeitig angekündigt}.',
      'Außerdem {stand|steht} {everyday} auf der Liste, {gefolgt von|daneben} {everyday} und {everyday}.',
      'Bis zum {Jahresende|Sommer|Quartalsende} sollen {Zwischenergebnisse|Vorschläge|Entwürfe} {vorliegen|veröffentlicht werden}.',
    ],
    everyday: (
      'Bahnhof Basis Bauer Bericht Beruf Bewegung Bild Brücke Bus Bühne Chemie Daten Denkmal Dorf Eisen Ernte Fabrik ' +
      'Familie Farbe Feier Feuer Film Fluss Freizeit Fremde Garten Gast Gemüse Geschichte Gesundheit Glas Grippe Gras ' +
      'Hafen Handel hoch Koch Heimat Hotel Immobilien Industrie Insel Jugend Kaffee Kamera Keller Kirche Klima Konzert Kunst Küche ' +
      'Laden Land Leben Lehrer Licht Luft Maschine Masern Meer Miete Milch Motor Musik Nacht Natur Obst Park Pflege ' +
      'Pilot Post Programm Rad Radio Rat Region Regen Reise Rente Sanierung Schiene Schiff Sommer Sonne Sport Strom ' +
      'Tarif Teilzeit Theater Tier Urlaub Verein Volk Weihnachten Welt Werkstatt Wiese Wind Winter Woche Wohnung Zeitung Ziel'
    ).split(' '),
  },
  en: {
    titles: [
      '{word}: what changes {now|this autumn|in January}',
      'What {experts|residents|teachers} say about {word}',
      '{Five|Three|Seven} {questions|answers} on {word}',
      'A {closer|second|sober} look at {word}',
    ],
    plainTitles: [
      'What {experts|residents|neighbours} {demand|expect|fear} now',
      'A {dispute|proposal|decision} with {consequences|a history}',
      '{Why|How} the {county|committee|association} has to do its sums again',
    ],
    topical: [
      'At the centre stands the subject of {word}, which was {long|for years} {overlooked|underestimated|postponed}.',
      'Anyone who looks into {word} {needs patience|meets contradictions|finds few figures}.',
      '{Recently|In spring|Two weeks ago} there was a {debate|vote|quarrel} about {word}.',
      'On {word} there are {by now|for the first time|still no} {reliable data|comparable figures}.',
    ],
    background: [
      '{According to|In the view of} {the county|the ministry|the agency|the union} the {funding|planning|schedule} {remains difficult|is open|will take time}.',
      'The {budget|shortage of staff|demand|tender|permit} {delays|complicates|decides} the {timetable|start of building|progress}.',
      '{Several|Many|Some} {residents|companies|associations|neighbours} {reject this|welcome the draft|ask for details|have objected}.',
      'A {report|spokesperson|fact sheet} {names|explains|doubts} the {reasons|estimate|assumptions|responsibilities}.',
      '{Unlike|As} in {Denmark|Austria|Portugal|Scotland} there is {no transition period|a hardship fund|clear guidance}.',
      'The {scheme|result|procedure|alliance} {surprises|convinces|divides} {observers|the committee|the opposition}.',
      '{In committee|On request|At the meeting} it was said that the {deadline|vote|evidence} was {sufficient|insufficient|announced in time}.',
      '{Also|Then} on the list {was|is} {everyday}, {followed by|next to} {everyday}.',
      'By {the end of the year|summer|the next quarter} {interim results|proposals|drafts} {are due|will be published}.',
    ],
    everyday: (
      'apple art bakery barn beach bridge bus camera church climate coat coffee dance farm festival film garden glass ' +
      'harbour history hotel industry island kitchen lake letter market meadow milk motor museum music newspaper orchard ' +
      'park piano post radio rain river school season ship shop snow sport summer theatre tower village wind winter wool'
    ).split(' '),
  },
}
