import type { Language } from '@/lib/i18n/messages'
import type { Report } from '@/lib/pages/report'

/** The way to report an error; without an address of the publisher, the way to the imprint. */
export function ReportLink({ report, language: { t } }: { report: Report; language: Language }) {
  const { mail, imprint } = report
  if (mail) return <a href={mail}>{t('report.link')}</a>
  return t.rich('report.missing', {
    imprint: (words) => (imprint ? <a href={imprint}>{words}</a> : words),
  })
}
