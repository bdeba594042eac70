import { getTranslations } from 'next-intl/server'
import { getSite } from '@/lib/content/posts'
import type { Locale } from '@/lib/model/locales'

/** The publisher's data; what is not filled in yet says so. */
export async function Imprint({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const { publisher } = await getSite()
  const { name, street, city, country, email, phone, responsible } = publisher
  const address = [street, city, country === '' ? '' : country[locale]].filter(
    (line) => line !== '',
  )
  return (
    <section className="imprint" aria-labelledby="publisher">
      <h2 id="publisher">{t('imprint.heading')}</h2>
      <dl>
        <Entry term={t('imprint.name')} lines={[name]} missing={t('imprint.missing')} />
        <Entry term={t('imprint.address')} lines={address} missing={t('imprint.missing')} />
        <Entry
          term={t('imprint.email')}
          lines={[email]}
          scheme="mailto:"
          missing={t('imprint.missing')}
        />
        <Entry term={t('imprint.phone')} lines={[phone]} missing={t('imprint.missing')} />
        <Entry
          term={t('imprint.responsible')}
          lines={[responsible]}
          missing={t('imprint.missing')}
        />
      </dl>
    </section>
  )
}

interface EntryProps {
  term: string
  lines: (string | undefined)[]
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
