import { remarkDefinitionList } from 'remark-definition-list'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type { PluggableList } from 'unified'
import { remarkClaimSyntax } from './claim-syntax'
import { remarkGenderStar } from './gender-star'
import { remarkSetextHeadings } from './setext-headings'

/**
 * What a text is written in besides CommonMark: GitHub’s tables, footnotes, task lists, addresses and
 * strikethrough by two tildes, since one stands for “to” and “about”; formulas between `$$`, since a single sign belongs
 * to prices; definition lists as in PHP Markdown Extra (https://michelf.ca/projects/php-markdown/extra/#def-list); and
 * markers of claims. The star of “Leser*innen” is one.
 */
export const syntaxPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  [remarkMath, { singleDollarTextMath: false }],
  remarkDefinitionList,
  remarkClaimSyntax,
  remarkGenderStar,
  remarkSetextHeadings,
]
