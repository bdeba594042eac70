import type { ReactElement } from 'react'
import { hostile } from '@/lib/testing/hostile'
import { article, cover, series, source } from '@/lib/testing/models/article'
import { card, entry, picture } from '@/lib/testing/models/cards'
import { frame, languages } from '@/lib/testing/models/frame'
import * as lists from '@/lib/testing/models/lists'
import * as pages from '@/lib/testing/models/pages'
import { postLink, transparency } from '@/lib/testing/models/transparency'
import { german } from '@/lib/testing/render'
import { AccentStyle } from './accent-style'
import { Article } from './article/article'
import { ArticleEnd } from './article/article-end'
import { ArticleHeader } from './article/article-header'
import { Byline } from './article/byline'
import { CorrectionNote, Corrections } from './article/corrections'
import { CoverFigure } from './article/cover-figure'
import { LabelDetails } from './article/label-details'
import { LabelPanel } from './article/label-panel'
import { Neighbours } from './article/neighbours'
import { Related } from './article/related'
import { SeriesBox } from './article/series-box'
import { SourceAvailability } from './article/source-availability'
import { Sources } from './article/sources'
import { TableOfContents } from './article/table-of-contents'
import { Tags } from './article/tags'
import { Chip } from './chip'
import { Entry } from './entry'
import { Facts } from './facts'
import { Question } from './forms/question'
import { Body } from './frame/body'
import { Header } from './frame/header'
import { Languages } from './frame/languages'
import { Notice } from './frame/notice'
import { Shell } from './frame/shell'
import { Wordmark } from './frame/wordmark'
import { LanguageChoice } from './front-door/language-choice'
import { NotFound } from './front-door/not-found'
import { ShellWithoutLanguage } from './front-door/shell-without-language'
import { JsonLd } from './json-ld'
import { ArchivePage } from './lists/archive-page'
import { Card } from './lists/card'
import { CardList } from './lists/card-list'
import { IndexPage } from './lists/index-page'
import { Masthead } from './lists/masthead'
import { Pagination } from './lists/pagination'
import { SubscribePage } from './lists/subscribe-page'
import { TopicPage } from './lists/topic-page'
import { TopicsPage } from './lists/topics-page'
import { ReviewMark, UseMark } from './mark'
import { PageHeading } from './page-heading'
import { PageScript } from './page-script'
import { FixedPage } from './pages/fixed-page'
import { Imprint } from './pages/imprint'
import { AuthorPage } from './people/author-page'
import { Picture } from './picture'
import { Portrait } from './portrait'
import { Prose } from './prose'
import { ReportLink } from './report-link'
import { Rosette } from './rosette'
import { SearchForm } from './search/search-form'
import { SearchPage } from './search/search-page'
import { SearchResults } from './search/search-results'
import { ShortLabel } from './short-label'
import { Title } from './title'
import { Figures } from './transparency/figures'
import { Matrix } from './transparency/matrix'
import { PostLink } from './transparency/post-link'
import { TransparencyPage } from './transparency/transparency-page'
import { VerifyPage } from './trust/verify-page'
import { VersionsPage } from './trust/versions-page'

const language = german
const script = '/scripts/a.js'
const words = hostile('words')
const figures = { articles: 1, sources: 1, versions: 1, reviewed: 1 }
const masthead = { tagline: words, figures, topics: lists.topics.topics, home: '/de' }

/** Every component with all that it can be given, for the test of all of them. */
export const examples: Record<string, ReactElement> = {
  AccentStyle: <AccentStyle accent={frame.accent} />,
  Chip: <Chip name={words} path="/a" rel="tag" isCurrent />,
  Entry: <Entry entry={entry} language={language} />,
  Facts: <Facts facts={[words, 'b']} className="a" />,
  JsonLd: <JsonLd blocks={[{ name: words }]} />,
  UseMark: <UseMark involvement="generated" />,
  ReviewMark: <ReviewMark reviewState="substantive" />,
  PageHeading: <PageHeading title={words}>{words}</PageHeading>,
  PageScript: <PageScript src={script} />,
  Picture: <Picture picture={picture} alt={words} sizes="5rem" isUrgent />,
  Portrait: <Portrait face={{ initials: 'A', portrait: picture }} size="medium" />,
  Prose: <Prose html="<p>Text.</p>" part="text" lang="ar" dir="rtl" />,
  ReportLink: <ReportLink report={article.report} language={language} />,
  Rosette: <Rosette svg={article.rosette} className="a" />,
  ShortLabel: <ShortLabel label={entry.label} lang="ar" dir="rtl" />,
  Title: <Title text={words} />,
  Article: <Article article={article} embedScript={script} language={language} />,
  ArticleEnd: <ArticleEnd article={article} language={language} />,
  ArticleHeader: <ArticleHeader article={article} language={language} />,
  Byline: <Byline article={article} language={language} />,
  CorrectionNote: <CorrectionNote corrections={article.corrections} language={language} />,
  Corrections: <Corrections corrections={article.corrections} language={language} />,
  CoverFigure: <CoverFigure cover={cover} language={language} />,
  LabelDetails: <LabelDetails article={article} language={language} />,
  LabelPanel: <LabelPanel article={article} language={language} />,
  Neighbours: <Neighbours article={article} language={language} />,
  Related: <Related entries={article.related} language={language} />,
  SeriesBox: <SeriesBox series={series} language={language} />,
  SourceAvailability: <SourceAvailability source={source} language={language} />,
  Sources: <Sources sources={article.sources} files={article.sourceFiles} language={language} />,
  TableOfContents: <TableOfContents sections={article.contents} hasSources language={language} />,
  Tags: <Tags tags={article.tags} language={language} />,
  Header: <Header frame={frame} languages={languages} language={language} />,
  Languages: <Languages languages={languages} language={language} />,
  Notice: <Notice notice="demo" language={language} />,
  Body: <Body html="<p>Text</p>" />,
  Shell: (
    <Shell frame={frame} languages={languages} language={language}>
      {words}
    </Shell>
  ),
  Wordmark: <Wordmark frame={frame} language={language} />,
  LanguageChoice: <LanguageChoice name={words} languages={pages.choice.languages} />,
  NotFound: <NotFound texts={pages.missing.texts} />,
  ShellWithoutLanguage: (
    <ShellWithoutLanguage frame={frame} language={language}>
      {words}
    </ShellWithoutLanguage>
  ),
  ArchivePage: <ArchivePage {...lists.archive} language={language} />,
  Card: <Card card={card} language={language} isLead />,
  CardList: <CardList cards={lists.index.cards} language={language} />,
  IndexPage: <IndexPage index={lists.index} language={language} />,
  Masthead: <Masthead masthead={masthead} language={language} />,
  Pagination: <Pagination pagination={lists.pagination} language={language} />,
  SubscribePage: <SubscribePage subscribe={lists.subscribe} language={language} />,
  TopicPage: <TopicPage topic={lists.topicList} language={language} />,
  TopicsPage: <TopicsPage {...lists.topics} language={language} />,
  FixedPage: (
    <FixedPage
      page={{ title: words, html: '', hasEmbeds: true, publisher: pages.publisher }}
      embedScript={script}
      language={language}
    >
      {words}
    </FixedPage>
  ),
  Imprint: <Imprint publisher={pages.publisher} language={language} />,
  AuthorPage: <AuthorPage author={pages.author} language={language} />,
  Question: (
    <Question label={hostile('label')} submit={hostile('submit')} input={{ id: 'a', name: 'a' }} />
  ),
  SearchForm: <SearchForm search={pages.search} language={language} />,
  SearchPage: <SearchPage search={pages.search} script={script} language={language} />,
  SearchResults: <SearchResults search={pages.search} language={language} />,
  Figures: <Figures page={transparency} language={language} />,
  Matrix: <Matrix page={transparency} language={language} />,
  PostLink: <PostLink link={postLink} locale="de" />,
  TransparencyPage: <TransparencyPage page={transparency} language={language} />,
  VerifyPage: <VerifyPage page={pages.verify} script={script} language={language} />,
  VersionsPage: <VersionsPage page={pages.versions} language={language} />,
}
