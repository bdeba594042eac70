import type { Contradiction } from './contradiction'
import type { Says, Sighting } from './sighting'
import type { Statement } from './statement'

/** Where a place says of an article what its label does not, or speaks of an article that there is not. */
export function compare(statements: Statement[], sightings: Sighting[]): Contradiction[] {
  const byPath = new Map(statements.map((statement) => [statement.path, statement]))
  const foreign = foreignLabels(sightings)
  return sightings.flatMap((sighting) => {
    const { path: article, place, file, says } = sighting
    const statement = byPath.get(article)
    if (!statement) return [{ article, place, file, expected: 'an article', found: 'none' }]
    const expected = expectedOf(statement)
    if (sighting.language && sighting.language !== statement.language)
      expected.label = foreign.get(`${sighting.language} ${article}`) ?? null
    return keys
      .filter((key) => key in says && lower(says[key]) !== lower(expected[key]))
      .map((key) => ({
        article,
        place,
        file,
        expected: `${key} ${expected[key]}`,
        found: String(says[key]),
      }))
  })
}

/** Labels in other languages than the article's: the register's, with which all others are compared. */
function foreignLabels(sightings: Sighting[]): Map<string, string> {
  return new Map(
    sightings
      .filter(({ place }) => place === 'register as JSON')
      .map(({ language, path, says }) => [`${language} ${path}`, String(says.label)]),
  )
}

const keys = [
  'level',
  'label',
  'shownLevel',
  'shown',
  'token',
  'iptc',
  'digitalSourceType',
  'language',
  'sources',
  'responsible',
  'answers',
  'provenance',
  'markdown',
] as const satisfies (keyof Says)[]

function expectedOf({ path, level, label, answers, ...statement }: Statement): Says {
  const isStated = statement.involvement !== 'unknown'
  const { token, iptc, digitalSourceType, language, sources } = statement
  return {
    level,
    label,
    shownLevel: isStated ? level : null,
    shown: isStated ? label : null,
    token,
    iptc,
    digitalSourceType,
    language,
    sources,
    responsible: answers.at(-1) ?? null,
    answers: answers.join(' / '),
    provenance: `${path}/provenance.json`,
    markdown: `${path}.md`,
  }
}

/** An answer begins with a capital letter where it stands alone. */
function lower(value: unknown): string {
  return String(value ?? null).toLowerCase()
}
