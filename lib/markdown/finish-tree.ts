import type { Root } from 'hast'
import { setAudio, type TextAudio } from './elements/audio'
import { type FoundChart, placeCharts } from './elements/charts'
import { setCode } from './elements/code'
import { setDirections } from './elements/directions'
import { setEmbeds } from './elements/embeds'
import { nameHeadings, usualIds } from './elements/headings'
import type { FoundPictures } from './elements/images'
import { markAddresses } from './elements/links'
import { setFormulas } from './elements/math'
import { placePictures } from './elements/place-pictures'
import { setPullQuotes } from './elements/pull-quotes'
import { addArchivedCopies } from './elements/robust-links'
import { markSiteWords } from './elements/site-words'
import { setTables } from './elements/tables'
import { labelTasks } from './elements/tasks'
import { type PublishContext, takenIds } from './publish-context'
import type { ParsedText } from './syntax/parse'
import type { Report } from './tree/problems'
import { setText } from './typography/typography'

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
  markAddresses(tree)
  setEmbeds(tree, context.embeds, names.embed)
  setPullQuotes(tree)
  setTables(tree, names.tables)
  labelTasks(tree)
  setFormulas(tree, source, report)
  await setCode(tree, names.code, report)
  const usual = usualIds(tree)
  setText(tree, locale)
  setDirections(tree, locale)
  nameHeadings(tree, { locale, linkLabel: names.heading, reserved: takenIds(context), usual })
  markSiteWords(tree, names)
  return { audio }
}
