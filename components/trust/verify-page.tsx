import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/messages'
import { faults } from '@/lib/model/review-faults'
import type { VerifyPage as VerifyModel } from '@/lib/pages/verify-page'
import { transparencyPath } from '@/lib/urls'
import { Question } from '../forms/question'
import { PageHeading } from '../page-heading'
import { Title } from '../title'

interface Props {
  page: VerifyModel
  /** Address of the script that verifies; all that it can say stands here, hidden until it is true. */
  script: string
  language: Language
}

/** Where a reader verifies an article, and how to do it from outside. */
export function VerifyPage({ page, script, language }: Props) {
  const { t, locale } = language
  return (
    <article className="readable prose mx-auto max-w-measure">
      <PageHeading title={t('verify.title')} />
      <p className="lead mt-0">{t('verify.lead')}</p>
      <form action={page.action} className="verify font-sans text-sm">
        <Question
          label={t('verify.field')}
          submit={t('verify.submit')}
          input={{
            id: 'article',
            name: 'article',
            type: 'text',
            inputMode: 'url',
            required: true,
            autoComplete: 'off',
          }}
        />
      </form>
      <noscript className="block">
        <p>
          <strong>{t('verify.withoutScript')}</strong>
        </p>
      </noscript>
      <Result language={language} />
      <p>{t('verify.limits')}</p>
      <ByHand page={page} language={language} />
      <p>
        {t.rich('verify.more', {
          page: (text) => <a href={transparencyPath(locale)}>{text}</a>,
        })}
      </p>
      <script defer data-site="" src={script} />
    </article>
  )
}

function Result({ language: { t } }: Pick<Props, 'language'>) {
  const values = {
    name: () => <b data-value="name" />,
    day: () => <b data-value="day" />,
    parts: () => <span data-value="parts" />,
  }
  return (
    <section
      className="rounded-md border bg-tint p-4"
      aria-label={t('verify.result')}
      aria-live="polite"
      tabIndex={-1}
      hidden
      data-result=""
      data-part-title={t('disclosure.part.title')}
      data-part-summary={t('disclosure.part.summary')}
      data-part-text={t('disclosure.part.text')}
      data-part-sources={t('disclosure.part.sources')}
    >
      <Saying name="working">{t('verify.working')}</Saying>
      <Saying name="holds">{t.rich('verify.holds', values)}</Saying>
      <Saying name="unsigned">{t.rich('verify.unsigned', values)}</Saying>
      <Saying name="formal">{t('verify.formal')}</Saying>
      <Saying name="none">{t('verify.none')}</Saying>
      <Saying name="elsewhere">{t('verify.elsewhere')}</Saying>
      <Saying name="unreadable">{t('verify.unreadable')}</Saying>
      <Saying name="broken">{t('verify.broken')}</Saying>
      {faults.map((fault) => (
        <Saying key={fault} name={fault}>
          {t(`verify.fault.${fault}`)}
        </Saying>
      ))}
      <div data-says="hash" hidden>
        <p>
          <Title text={t('verify.hash')} /> <code className="break-all" data-value="hash" />
        </p>
        <div className="w-full max-w-40" data-rosette="" />
      </div>
    </section>
  )
}

function Saying({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p data-says={name} hidden>
      {children}
    </p>
  )
}

function ByHand({ page: { commands, keys }, language: { t } }: Pick<Props, 'page' | 'language'>) {
  if (!commands || !keys) return null
  return (
    <section>
      <h2>{t('verify.byHand')}</h2>
      <p>{t('verify.byHandText')}</p>
      <figure className="code">
        {/* biome-ignore-start lint/a11y: what scrolls must be in the keyboard's reach, and have a name */}
        <pre role="region" aria-label={t('verify.byHand')} tabIndex={0}>
          <code>{commands}</code>
        </pre>
        {/* biome-ignore-end lint/a11y: until here */}
      </figure>
      <p>{t('verify.byHandThen')}</p>
      <p>
        <a className="inline-flex min-h-11 items-center" href={keys}>
          {t('verify.keys')}
        </a>
      </p>
    </section>
  )
}
