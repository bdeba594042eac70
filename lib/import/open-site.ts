import type { ForeignSite, SystemId } from './article'
import type { SourceTree } from './source'
import { isAstro, openAstro } from './systems/astro'
import { isDocusaurus, openDocusaurus } from './systems/docusaurus'
import { isHugo, openHugo } from './systems/hugo'
import { isJekyll, openJekyll } from './systems/jekyll'
import { openPlain } from './systems/plain'
import { findWxr, openWordPress } from './systems/wordpress'

/** Opens a source as the given system, else as the one that its files tell of, else as a plain folder. */
export async function openSite(tree: SourceTree, system?: SystemId): Promise<ForeignSite> {
  const openers = { ...bySystem, starlight: openAstro }
  const wxr = await findWxr(tree)
  if (wxr && (!system || system === 'wordpress')) return openWordPress(tree, wxr)
  if (system && system !== 'wordpress') return openers[system](tree)
  if (isDocusaurus(tree)) return openDocusaurus(tree)
  if (isAstro(tree)) return openAstro(tree)
  if (isHugo(tree)) return openHugo(tree)
  if (isJekyll(tree)) return openJekyll(tree)
  return openPlain(tree)
}

const bySystem = {
  jekyll: openJekyll,
  hugo: openHugo,
  docusaurus: openDocusaurus,
  astro: openAstro,
  plain: openPlain,
}
