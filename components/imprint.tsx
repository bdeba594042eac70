import type { Language } from '@/lib/i18n/messages'
import type { Publisher } from '@/lib/pages/fixed-page'

interface Props {
  publisher: Publisher
  language: Language
}

/** The publisher's data; what is not filled in yet says so. */
export function Imprint({ publisher, language: { t } }: Props) {
  const { name, address, email, phone, responsible } = publisher
  const missing = t('imprint.missing')
  return (
    <section className="imprint" aria-labelledby="publisher">
      <h2 id="publisher">{t('imprint.heading')}</h2>
      <dl>
        <Entry term={t('imprint.name')} lines={[name]} missing={missing} />
        <Entry term={t('imprint.address')} lines={address} missing={missing} />
        <Entry term={t('imprint.email')} lines={[email]} scheme="mailto:" missing={missing} />
        <Entry term={t('imprint.phone')} lines={[phone]} missing={missing} />
        <Entry term={t('imprint.responsible')} lines={[responsible]} missing={missing} />
      </dl>
    </section>
  )
}

interface EntryProps {
  term: string
  lines: string[]
  /** Makes links of the lines. */
  scheme?: 'mailto:'
  missing: string
}

function Entry({ term, lines, scheme, missing }: EntryProps) {
  const filled = lines.filter(Boolean)
  return (
    <div>
      <dt>{term}</dt>
      {filled.length === 0 && <dd className="missing">{missing}</dd>}
      {filled.map((line) => (
        <dd key={line}>{scheme ? <a href={`${scheme}${line}`}>{line}</a> : line}</dd>
      ))}
    </div>
  )
}
