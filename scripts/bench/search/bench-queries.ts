/** The languages that the benchmark has articles in; the site may have more. */
export type BenchLanguage = 'de' | 'en'

/** A subject of the benchmark: what a reader types, and the words that articles on it use instead. */
export interface BenchTopic {
  query: string
  /** Each article of the topic uses two of these; none belongs to a second topic. */
  forms: string[]
}

/** One line is a topic: the query, a colon, the words of its articles. */
function topics(lines: string): BenchTopic[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', forms = ''] = line.split(': ')
      return { query: query.trim(), forms: forms.split(', ') }
    })
}

export const benchTopics: Record<BenchLanguage, BenchTopic[]> = {
  de: topics(`
    Versicherung: Krankenversicherung, Haftpflichtversicherungen, Versicherungspolice, Pflegeversicherung, Rentenversicherungsbeitrag, Versicherungsnehmer
    Modell: Sprachmodelle, Weltmodell, Klimamodellen, Modellrechnung, Basismodells, Videomodell
    Energie: Windenergie, Energiewende, Sonnenenergie, Energieversorger, Kernenergie, Energiebedarf
    Verkehr: Nahverkehr, Luftverkehr, Verkehrswende, Güterverkehr, Radverkehrs, Verkehrsunfall
    Schutz: Datenschutz, Klimaschutz, Denkmalschutz, Brandschutz, Naturschutzgebiet, Schutzmaßnahmen
    Recht: Mietrecht, Recht, Urheberrecht, Familienrechts, Rechtsprechung, Wahlrecht, Völkerrecht
    Preis: Strompreis, Preise, Mietpreise, Preiserhöhung, Benzinpreis, Lebensmittelpreise, Preisbremse
    Arbeit: Kurzarbeit, Heimarbeit, Arbeitsplatz, Teilzeitarbeit, Arbeitszeit, Arbeitgeber
    Wasser: Trinkwasser, Grundwasser, Wasserstoff, Hochwasser, Regenwassers, Wasserwerk
    Schule: Grundschule, Hochschulen, Schulhof, Berufsschule, Schuljahr, Ganztagsschule
    Sprache: Programmiersprache, Gebärdensprache, Fremdsprachen, Sprachkurs, Muttersprache, Amtssprachen
    Markt: Wochenmarkt, Marktes, Aktienmarkt, Immobilienmarkt, Marktanteil, Weihnachtsmarkt, Wohnungsmarkt
    Haus: Krankenhaus, Häusern, Rathaus, Mehrfamilienhaus, Hausbau, Gewächshäuser, Hochhaus
    Netz: Stromnetz, Netze, Glasfasernetz, Netzausbau, Mobilfunknetze, Schienennetz, Netzbetreiber
    Zug: Nachtzug, Zuges, Zug, Regionalzüge, Zugfahrt, Güterzüge, Schnellzug, Zugverspätung
    Wald: Regenwald, Wälder, Waldbrand, Mischwälder, Waldboden, Auwald, Waldsterben
    Roboter: Roboters, Robotern, Industrieroboter, Pflegeroboter, Roboterarm, Mähroboter
    Impfungen: Impfung, Grippeimpfung, Masernimpfung, Impfungs-Kampagne, Nachimpfungen, Auffrischungsimpfung
    Vertrag: Verträge, Vertrags, Verträgen, Kaufvertrag, Vertragsbruch, Tarifverträge
    Städte: Stadt, Städten, Großstadt, Stadtrat, Innenstädte, Hauptstadt
    Bücher: Buch, Büchern, Buches, Kochbuch, Buchhandlung, Hörbücher
    Kinder: Kind, Kindes, Kindern, Kindergarten, Enkelkinder, Kleinkindes
    Prüfung: Prüfungen, Abschlussprüfung, Prüfungsamt, Fahrprüfung, Nachprüfungen, Prüfungsangst
    Forscher: Forscherin, Forschern, Forschers, Hirnforscher, Forscherteam, Meeresforscher
    Bibliothek: Bibliotheken, Landesbibliothek, Bibliothekarin, Universitätsbibliothek, Bibliotheksausweis
    Erfindung: Erfindungen, Erfinder, Erfinderin, Erfindergeist, Haupterfindung
    Algorithmus: Algorithmus, Algorithmen, Suchalgorithmen, Lernalgorithmus, Sortieralgorithmen
    Risiko: Risiken, Risikos, Ausfallrisiko, Gesundheitsrisiken, Risikobewertung
    Museum: Museen, Museums, Heimatmuseum, Kunstmuseen, Museumsbesuch
    Gebaeude: Gebäude, Gebäuden, Bürogebäude, Gebäudedämmung, Nebengebäude
    Strasse: Straße, Straßen, Landstraße, Straßenbau, Hauptstraße
    Fussball: Fußball, Fußballs, Frauenfußball, Fußballverein, Jugendfußball
    Moebel: Möbel, Möbeln, Gartenmöbel, Möbelfabrik, Büromöbel
    Baecker: Bäcker, Bäckerei, Bäckern, Biobäcker, Bäckermeister
    Groesse: Größe, Größen, Körpergröße, Schuhgröße, Größenangabe
    KI: KI-Verordnung, KI-Systeme, KI-Labor, KI-gestützte Auswertung, KI-Chips
    Open Source: Open-Source-Software, Open-Source-Lizenz, Open-Source-Projekte, Open-Source-Gemeinde
    U-Bahn: U-Bahn-Linie, U-Bahnen, U-Bahnhof, U-Bahn-Station
    Wärmepumpen: Wärmepumpe, Luftwärmepumpe, Wärmepumpenheizung, Erdwärmepumpen
    Solaranlage Balkon: Solaranlage auf dem Balkon, Solaranlagen für Balkone, Balkon-Solaranlage, Balkonsolaranlagen
  `),
  en: topics(`
    vaccines: vaccine, vaccines, vaccinated patients, vaccine trials
    battery: batteries, battery, battery packs, home batteries
    running: runner, runners, running clubs, a long run
    language models: language model, language models, small language models, language-model research
    libraries: library, libraries, library cards, library's archive
    election: elections, election, election day, elections officer
    self-driving: self-driving car, self-driving cars, self-driving trucks, self-driving shuttles
    open-source: open source software, open-source licence, open source projects, open-source maintainers
    earthquake: earthquakes, earthquake, earthquake drills, earthquake sensors
    cities: city, cities, city's budget, city council
    robots: robot, robotic arms, robotics, robots
    privacy: privacy rules, privacy law, privacy, privacy officers
    bicycle lane: bicycle lanes, bicycle lane, lanes for bicycles, new bicycle lane
    coral reefs: coral reef, reefs of coral, coral reefs, coral-reef survey
    solar panels: solar panel, solar panels, panels for solar farms, solar-panel recycling
    translation: translated novels, translators, translations, translating
    child: children, childhood, childcare, children's clinic
    javascript: JavaScript, JavaScript's syntax, JavaScript modules, JavaScript developers
    volcano: volcanoes, volcano, volcanoes' ash, volcano watchers
    cafe: café, cafés, café owners, café's terrace
  `),
}

/** Queries that no article answers; many begin, end or sound as a word of the corpus does. */
export const unanswered: Record<BenchLanguage, string[]> = {
  de: (
    'Zugspitze, Zugvögel, zugig, Marktschreier, Preisausschreiben, Wasserski, Hausmeister, Schutzengel, Waldmeister, ' +
    'Kinderwagen, Netzhaut, Rechthaber, arbeitslos, Sprachfehler, Stadtmusikanten, Buchweizen, Straßenköter, ' +
    'Vertragsstrafe, Modelleisenbahn, Bäckerhefe, Algebra, Museion, Risotto, Möbelwagen Karton, Versicherung Zugspitze, ' +
    'Verkehrt, Schulterblatt, Energielosigkeit, Impressum, Größenwahn, Solarium, Bibel, Findling, Quantencomputer, ' +
    'asdfgh, qwertz, xyzzy, KIX, U-Boot, Open Air'
  ).split(', '),
  en: (
    'vaccinia, batten, runway, languish, liberty, electron, selfie, opener, earthworm, civic, robbery, private, ' +
    'bicker, coronation, solarium, transistor, childish, javanese, asdfgh, solar zebra'
  ).split(', '),
}

/** What a slip of the keyboard makes of a word of the corpus. */
export const slips: Record<BenchLanguage, [typed: string, meant: string][]> = {
  de: pairs(
    'Versichrung Versicherung, Krankenversihcerung Krankenversicherung, Datenshutz Datenschutz, Fersicherung Versicherung, ' +
      'Gebeude Gebäude, Möble Möbel, Bäckrei Bäckerei, Algorithmuss Algorithmus, Robotter Roboter, Urhebberrecht Urheberrecht, ' +
      'Naverkehr Nahverkehr, Sonennenergie Sonnenenergie, Weinachtsmarkt Weihnachtsmarkt, Kochbuhc Kochbuch, ' +
      'Körpergröse Körpergröße, erkehrswende Verkehrswende, Gebärdenspracje Gebärdensprache, Luftwermepumpe Luftwärmepumpe',
  ),
  en: pairs(
    'vacine vaccine, batery battery, earthqauke earthquake, pirvacy privacy, trasnlators translators, bicylce bicycle, ' +
      'javascirpt javascript, volcnao volcano, libarary library, bobotics robotics',
  ),
}

function pairs(text: string): [typed: string, meant: string][] {
  return text.split(', ').map((pair) => {
    const [typed = '', meant = ''] = pair.split(' ')
    return [typed, meant]
  })
}
