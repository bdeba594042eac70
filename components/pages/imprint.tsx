import { Fragment, type ReactNode } from 'react'
import type { Language } from '@/lib/i18n/messages'
import type { Publisher } from '@/lib/pages/fixed-page'

interface Props {
  publisher: Publisher
  language: Language
}

/** The publisher's data; nothing where none are filled in, as in a demonstration. */
export function Imprint({ publisher, language: { t } }: Props) {
  const { name, address, email, phone, responsible } = publisher
  if (![name, email, phone, responsible, ...address].some(Boolean)) return null
  return (
    <section className="mb-8" aria-labelledby="publisher">
      <h2 className="text-xl" id="publisher">
        {t('imprint.heading')}
      </h2>
      <dl>
        <Row term={t('imprint.name')}>{name}</Row>
        <Row term={t('imprint.address')}>{address.length > 0 && <Address lines={address} />}</Row>
        <Row term={t('imprint.email')}>
          {email && (
            <a className="stretched" href={`mailto:${email}`}>
              {email}
            </a>
          )}
        </Row>
        <Row term={t('imprint.phone')}>{phone}</Row>
        <Row term={t('imprint.responsible')}>{responsible}</Row>
      </dl>
    </section>
  )
}

/** Its lines in a row, none of them broken that has room: a postcode and its town stay together, in whatever order. */
function Address({ lines }: { lines: string[] }) {
  return lines.map((line, index) => (
    <Fragment key={line}>
      {index > 0 && ' '}
      <span className="inline-block">{index < lines.length - 1 ? `${line},` : line}</span>
    </Fragment>
  ))
}

/** A row without a value is left out. */
function Row({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div className="relative border-b py-2">
      <dt className="font-sans text-sm text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
