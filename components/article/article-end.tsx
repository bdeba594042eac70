import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/messages'
import type { Article } from '@/lib/pages/article'
import { ReportLink } from '../report-link'

interface Props {
  article: Article
  language: Language
}

const buttonLook =
  'inline-flex min-h-11 items-center rounded-md border border-soft px-3 no-underline hover:border-accent'

/** What a reader may want to do at the end: tell of an error, get new articles, talk about it. `supplemental`: reader modes leave it out. */
export function ArticleEnd({ article, language }: Props) {
  const { t } = language
  const { report, subscribe, newsletter, discussion } = article
  return (
    <div className="supplemental no-print mt-12 flex flex-wrap gap-px overflow-hidden rounded-md border bg-rule">
      {report.path && (
        <Offer title={t('article.endReport')} text={t('article.endReportText')}>
          <ReportLink className={buttonLook} report={report} language={language} />
        </Offer>
      )}
      <Offer
        title={t('article.endSubscribe')}
        text={t(newsletter ? 'article.endSubscribeMail' : 'article.endSubscribeText')}
      >
        <Button path={subscribe} name={t('article.endFeed')} />
        {newsletter && <Button path={newsletter} name={t('article.endMail')} />}
      </Offer>
      {discussion && (
        <Offer title={t('article.endDiscuss')} text={t(`article.endDiscussText.${discussion.by}`)}>
          <Button path={discussion.path} name={t(`article.endDiscussLink.${discussion.by}`)} />
        </Offer>
      )}
    </div>
  )
}

function Offer({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="grow basis-56 bg-ground p-4">
      <h2 className="text-md">{title}</h2>
      <p className="font-sans text-sm text-soft">{text}</p>
      <p className="mt-3 flex flex-wrap gap-2 font-sans text-sm">{children}</p>
    </section>
  )
}

function Button({ path, name }: { path: string; name: string }) {
  return (
    <a className={buttonLook} href={path}>
      {name}
    </a>
  )
}
