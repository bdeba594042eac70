import type { Language } from '@/lib/i18n/messages'
import type { Report } from '@/lib/pages/report'

interface Props {
  report: Report
  language: Language
  className?: string
}

/** The way to report an error, in one click. */
export function ReportLink({ report: { path }, language: { t }, className }: Props) {
  if (!path) return null
  return (
    <a className={className} href={path}>
      {t('report.link')}
    </a>
  )
}
