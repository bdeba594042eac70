import type { Root } from 'hast'
import { setAudio, type TextAudio } from './audio'
import { type FoundChart, placeCharts } from './charts'
import { setCode } from './code'
import { setEmbeds } from './embeds'
import { nameHeadings } from './headings'
import { type FoundPictures, placePictures } from './images'
import { setFormulas } from './math'
import type { ParsedText } from './parse'
import type { Report } from './problems'
import { type PublishContext, takenIds } from './publish-context'
import { setPullQuotes } from './pull-quotes'
import { addArchivedCopies } from './robust-links'
import { markSiteWords } from './site-words'
import { setTables } from './tables'
import { labelTasks } from './tasks'
import { setText } from './typography'

/** What the site adds, and may be trusted. @returns the recordings that readers can hear */
export async function finishTree(
  tree: Root,
  { source }: ParsedText,
  { pictures, charts }: { pictures: FoundPictures; charts: readonly FoundChart[] },
  context: PublishContext,
  report: Report,
): Promise<{ audio: TextAudio[] }> {
  const { locale, names, sources } = context
  addArchivedCopies(tree, sources)
  placePictures(tree, pictures, names.pictures)
  placeCharts(charts, names.charts, locale)
  const audio = setAudio(tree, locale, report)
  setEmbeds(tree, context.embeds, names.embed)
  setPullQuotes(tree)
  setTables(tree, names.tables)
  labelTasks(tree)
  setFormulas(tree, source, report)
  await setCode(tree, names.code, report)
  setText(tree, locale)
  nameHeadings(tree, { locale, linkLabel: names.heading, reserved: takenIds(context) })
  markSiteWords(tree, names)
  return { audio }
}
