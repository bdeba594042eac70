import { remarkDefinitionList } from 'remark-definition-list'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type { PluggableList } from 'unified'
import { remarkClaimSyntax } from './claim-syntax'

/**
 * What a text is written in besides CommonMark: GitHub's tables, footnotes, strikethrough, task lists and addresses;
 * formulas between `$$`, since a single sign belongs to prices; definition lists as in PHP Markdown Extra
 * (https://michelf.ca/projects/php-markdown/extra/#def-list); and markers of claims.
 */
export const syntaxPlugins: PluggableList = [
  remarkGfm,
  [remarkMath, { singleDollarTextMath: false }],
  remarkDefinitionList,
  remarkClaimSyntax,
]
