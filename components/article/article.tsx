import type { Language } from '@/lib/i18n/messages'
import type { Article as ArticleModel } from '@/lib/pages/article'
import { contentFragment } from '@/lib/urls'
import { Prose } from '../prose'
import { ArticleEnd } from './article-end'
import { ArticleHeader } from './article-header'
import { Corrections } from './corrections'
import { Neighbours } from './neighbours'
import { Related } from './related'
import { SeriesBox } from './series-box'
import { Sources } from './sources'
import { TableOfContents } from './table-of-contents'
import { Tags } from './tags'

interface Props {
  article: ArticleModel
  /** Address of the script that opens frames on a click. */
  embedScript: string
  language: Language
}

/**
 * An article in full: title, the answers, text, sources, and the way onward. Reader modes keep the element with
 * the most text and, of what stands beside it, what has the very same class (https://github.com/mozilla/readability),
 * so header and text are both `article-part`: else the label would be lost.
 */
export function Article({ article, embedScript, language }: Props) {
  const { t } = language
  const { disclosure, contents, html, corrections, sources, related, series } = article
  return (
    <div className="mx-auto max-w-measure">
      <div className="reading-progress" aria-hidden="true" />
      <article ai-disclosure={disclosure.token ?? undefined}>
        <header className="article-part">
          <ArticleHeader article={article} language={language} />
        </header>
        {series && <SeriesBox series={series} language={language} />}
        {contents.length > 0 && (
          <TableOfContents
            sections={contents}
            hasSources={sources.length > 0}
            language={language}
          />
        )}
        <div className="article-part">
          <Prose html={html} part="text" />
        </div>
        <Corrections corrections={corrections} language={language} />
        <Sources sources={sources} files={article.sourceFiles} language={language} />
        <ArticleEnd article={article} language={language} />
        <Tags tags={article.tags} language={language} />
        {contents.length > 0 && (
          <p className="no-print mt-4 font-sans text-sm">
            <a className="inline-flex min-h-11 items-center" href={contentFragment}>
              {t('article.toTop')}
            </a>
          </p>
        )}
      </article>
      <Related entries={related} language={language} />
      <Neighbours article={article} language={language} />
      {article.hasEmbeds && <script defer data-site="" src={embedScript} />}
    </div>
  )
}
