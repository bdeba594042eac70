import type { Root } from 'hast'
import { readHeadingIds, settleAnchors } from './check/anchors'
import { reportUnusedDefinitions } from './check/definitions'
import { reportForeignHtml } from './check/foreign-html'
import { levelHeadings } from './check/heading-levels'
import { reportInnerEmphasis } from './check/inner-emphasis'
import { reportInvisible } from './check/invisible'
import { reportOrdinals } from './check/ordinals'
import { reportPrices } from './check/prices'
import { dropReserved } from './check/reserved-attributes'
import { lowerSchemes, reportTakenOut, sanitized } from './check/sanitize'
import { reportSecondFields } from './check/second-fields'
import { reportSourceList } from './check/source-list'
import { sourcesSection } from './check/sources'
import { reportLostCells, reportRuledTables } from './check/table-cells'
import { reportOpenBlocks, reportOpenElements } from './check/unclosed'
import { reportVisibleMarks } from './check/visible-marks'
import { readAlerts } from './elements/alerts'
import { keepCodeMeta } from './elements/code'
import { type PublishContext, takenIds } from './publish-context'
import { toHtmlTree } from './syntax/html-tree'
import { keepMarker } from './syntax/more'
import type { ParsedText } from './syntax/parse'
import type { Report } from './tree/problems'

/** The tree of what the author wrote and the site keeps, before the site adds anything. */
export function cleanTree(parsed: ParsedText, context: PublishContext, report: Report): Root {
  const { tree, source } = parsed
  readHeadingIds(tree, source)
  reportSource(parsed, context, report)
  const { names, sourceWords, title } = context
  readAlerts(tree, source, names.alerts)
  keepCodeMeta(tree)
  const ofSources = sourcesSection(tree, sourceWords.own)
  tree.children = tree.children.filter((node) => !ofSources.includes(node))
  const { tree: html, written } = toHtmlTree(parsed, names.footnotes)
  dropReserved(written, report)
  keepMarker(html, report)
  reportOpenElements(html, source, report)
  lowerSchemes(html)
  reportTakenOut(html, report)
  const clean = sanitized(html)
  settleAnchors(clean, new Set(takenIds(context)), report)
  levelHeadings(clean, title, report, wordsOfSources(sourceWords))
  reportVisibleMarks(clean, source, report)
  return clean
}

function wordsOfSources({ own, foreign }: PublishContext['sourceWords']): string[] {
  return [...own, ...foreign].map((word) => word.toLowerCase())
}

/** What is wrong with the text as it was written. */
function reportSource(
  { body, source, tree, problems }: ParsedText,
  context: PublishContext,
  report: Report,
): void {
  for (const problem of problems) report(problem, problem)
  reportInvisible(body, report)
  reportOpenBlocks(tree, source, report)
  reportSecondFields(tree, source, report)
  reportForeignHtml(tree, report)
  reportUnusedDefinitions(tree, report)
  reportLostCells(tree, report)
  reportRuledTables(tree, source, report)
  reportOrdinals(tree, context.locale, report)
  reportInnerEmphasis(tree, source, report)
  reportPrices(tree, source, report)
  reportSourceList(tree, context.sourceWords, report)
}
