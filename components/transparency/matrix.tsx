import type { Language } from '@/lib/i18n/messages'
import type { TransparencyPage } from '@/lib/pages/transparency-page'
import { UseMark } from '../mark'

interface Props {
  page: TransparencyPage
  language: Language
}

const cell = 'border-b py-2.5 ps-2 text-end sm:ps-3'

/** How many versions there are of each use of AI, by what is on record of a review. */
export function Matrix({ page: { matrix }, language: { t, locale } }: Props) {
  const number = new Intl.NumberFormat(locale)
  return (
    <section
      className="level-scroll mt-8 overflow-x-auto font-sans text-xs tabular-nums sm:text-sm"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={t('transparency.table')}
    >
      <table className="level-table wrap-break-word w-full border-collapse">
        <caption className="break-after-avoid pb-2 text-start text-soft">
          {t('transparency.table')}
        </caption>
        <thead>
          <tr>
            <th
              className="border-b py-2.5 text-start align-bottom font-normal text-soft"
              scope="col"
            >
              {t('transparency.use')}
            </th>
            {matrix.states.map((state) => (
              <th
                key={state}
                data-state={state}
                className={`${cell} align-bottom font-normal text-soft`}
                scope="col"
              >
                {t(`transparency.states.${state}`)}
              </th>
            ))}
            <th className={`${cell} align-bottom font-normal text-soft`} scope="col">
              {t('transparency.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ involvement, label, counts, total }) => (
            <tr key={involvement} data-involvement={involvement}>
              <th className="border-b py-2.5 text-start font-bold" scope="row">
                <UseMark involvement={involvement} /> {label}
              </th>
              {counts.map((count, at) => (
                <td
                  key={matrix.states[at]}
                  className={`${cell} align-top ${count ? '' : 'text-soft'}`}
                >
                  {number.format(count)}
                </td>
              ))}
              <td className={`${cell} align-top font-bold`}>{number.format(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
