import { formatShare } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { TransparencyPage } from '@/lib/pages/transparency-page'

interface Props {
  page: TransparencyPage
  language: Language
}

/** Three figures that say how the site stands. */
export function Figures({ page, language: { t, locale } }: Props) {
  const { total, reviewed, corrections } = page
  const number = new Intl.NumberFormat(locale)
  const figures = [
    [number.format(total), t('transparency.versions', { count: total })],
    [formatShare(reviewed, total, locale), t('transparency.reviewed')],
    [number.format(corrections.length), t('transparency.corrected', { count: corrections.length })],
  ] as const
  return (
    <section className="mt-10">
      <h2 className="visually-hidden">{t('transparency.figures')}</h2>
      <ul className="grid grid-cols-1 gap-px overflow-hidden rounded-md border bg-rule sm:grid-cols-3">
        {figures.map(([figure, words]) => (
          <li key={words} className="bg-tint px-4 py-3">
            <b className="block text-4xl">{figure}</b>{' '}
            <span className="font-sans text-sm text-soft">{words}</span>
          </li>
        ))}
      </ul>
      {total > 0 && <p className="mt-3 text-md">{t('transparency.share', { reviewed, total })}</p>}
    </section>
  )
}
