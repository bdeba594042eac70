import type { Root } from 'hast'
import { readAlerts } from './alerts'
import { readHeadingIds, settleAnchors } from './anchors'
import { keepCodeMeta } from './code'
import { reportUnusedDefinitions } from './definitions'
import { reportForeignHtml } from './foreign-html'
import { levelHeadings } from './heading-levels'
import { toHtmlTree } from './html-tree'
import { reportInnerEmphasis } from './inner-emphasis'
import { reportInvisible } from './invisible'
import { keepMarker } from './more'
import { reportOrdinals } from './ordinals'
import type { ParsedText } from './parse'
import type { Report } from './problems'
import { type PublishContext, takenIds } from './publish-context'
import { lowerSchemes, reportTakenOut, sanitized } from './sanitize'
import { reportSecondFields } from './second-fields'
import { reportSourceList } from './source-list'
import { sourcesSection } from './sources'
import { reportLostCells } from './table-cells'
import { reportOpenBlocks, reportOpenElements } from './unclosed'
import { reportVisibleMarks } from './visible-marks'

/** The tree of what the author wrote and the site keeps, before the site adds anything. */
export function cleanTree(parsed: ParsedText, context: PublishContext, report: Report): Root {
  reportSource(parsed, context, report)
  const { tree, source } = parsed
  const { names, sourceWords, title } = context
  readAlerts(tree, source, names.alerts)
  keepCodeMeta(tree)
  readHeadingIds(tree)
  const ofSources = sourcesSection(tree, sourceWords.own)
  tree.children = tree.children.filter((node) => !ofSources.includes(node))
  const html = toHtmlTree(parsed, names.footnotes)
  keepMarker(html, report)
  reportOpenElements(html, source, report)
  lowerSchemes(html)
  reportTakenOut(html, report)
  const clean = sanitized(html)
  settleAnchors(clean, new Set(takenIds(context)), report)
  levelHeadings(clean, title, report)
  reportVisibleMarks(clean, source, report)
  return clean
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
  reportOrdinals(tree, context.locale, report)
  reportInnerEmphasis(tree, source, report)
  reportSourceList(tree, context.sourceWords, report)
}
