import { getTranslations } from 'next-intl/server'
import { languageName } from '@/lib/i18n/format'
import { partsOf } from '@/lib/model/disclosure'
import { type Locale, locales } from '@/lib/model/locales'
import { labelOfLevel } from '@/lib/pages/label'
import type { LevelCount } from '@/lib/pages/transparency'
import { UseMark } from './mark'

interface Props {
  counts: LevelCount[]
  locale: Locale
}

/** How many versions stand at each level: the numbers of a table, and each row's sum drawn as a bar. */
export async function LevelTable({ counts, locale }: Props) {
  const t = await getTranslations({ locale })
  const number = new Intl.NumberFormat(locale)
  const longest = Math.max(1, ...counts.map(({ total }) => total))
  return (
    <div className="table-scroll">
      <table className="level-table">
        <caption>{t('transparency.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('transparency.level')}</th>
            {locales.map((language) => (
              <th scope="col" key={language}>
                <Swatch language={language} />{' '}
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
                <UseMark use={partsOf(count.level).use} /> {labelOfLevel(count.level, t).text}
                <Bar count={count} longest={longest} />
              </th>
              {locales.map((language) => (
                <td key={language}>{number.format(count.perLocale.get(language) ?? 0)}</td>
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
function Bar({ count, longest }: { count: LevelCount; longest: number }) {
  let start = 0
  return (
    <svg className="bar" viewBox={`0 0 ${longest} 1`} preserveAspectRatio="none" aria-hidden="true">
      {locales.map((language) => {
        const width = count.perLocale.get(language) ?? 0
        start += width
        return (
          <rect
            key={language}
            className={pieceClass(language)}
            x={start - width}
            width={width}
            height="1"
          />
        )
      })}
    </svg>
  )
}

function Swatch({ language }: { language: Locale }) {
  return (
    <svg className="swatch" viewBox="0 0 1 1" aria-hidden="true">
      <rect className={pieceClass(language)} width="1" height="1" />
    </svg>
  )
}

function pieceClass(language: Locale): string {
  return `piece-${locales.indexOf(language) % 3}`
}
