import { languageName } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/model/locales'
import type { TransparencyPage } from '@/lib/pages/transparency-page'
import { UseMark } from './mark'

type Count = TransparencyPage['counts'][number]

interface Props extends Pick<TransparencyPage, 'counts' | 'languages'> {
  language: Language
}

/** How many versions stand at each level: the numbers of a table, and each row's sum drawn as a bar. */
export function LevelTable({ counts, languages, language: { t, locale } }: Props) {
  const number = new Intl.NumberFormat(locale)
  const longest = Math.max(1, ...counts.map(({ total }) => total))
  return (
    <div className="table-scroll">
      <table className="level-table">
        <caption>{t('transparency.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('transparency.level')}</th>
            {languages.map((language, at) => (
              <th scope="col" key={language}>
                <Swatch at={at} />{' '}
                <span className="wide-only">{languageName(language, locale)}</span>
                <abbr className="narrow-only" title={languageName(language, locale)}>
                  {language.toUpperCase()}
                </abbr>
              </th>
            ))}
            <th scope="col">{t('transparency.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.level} data-level={count.level}>
              <th scope="row">
                <UseMark involvement={count.involvement} /> {count.label}
                <Bar count={count} languages={languages} longest={longest} />
              </th>
              {languages.map((language) => (
                <td key={language}>{number.format(count.perLocale[language] ?? 0)}</td>
              ))}
              <td>{number.format(count.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A row's numbers as lengths, one piece a language; the numbers beside it say the same to a screen reader. */
function Bar({
  count,
  languages,
  longest,
}: {
  count: Count
  languages: readonly Locale[]
  longest: number
}) {
  let start = 0
  return (
    <svg className="bar" viewBox={`0 0 ${longest} 1`} preserveAspectRatio="none" aria-hidden="true">
      {languages.map((language, at) => {
        const width = count.perLocale[language] ?? 0
        start += width
        return (
          <rect
            key={language}
            className={pieceClass(at)}
            x={start - width}
            width={width}
            height="1"
          />
        )
      })}
    </svg>
  )
}

function Swatch({ at }: { at: number }) {
  return (
    <svg className="swatch" viewBox="0 0 1 1" aria-hidden="true">
      <rect className={pieceClass(at)} width="1" height="1" />
    </svg>
  )
}

function pieceClass(at: number): string {
  return `piece-${at % 3}`
}
