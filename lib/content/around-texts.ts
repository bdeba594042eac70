import { Memo } from '@/lib/cache/memo'
import type { IsoDate } from '@/lib/model/dates'
import { addressesOf, type Drafts, type Places, placesOf, targetsOf } from './articles/targets'
import type { ContentFile } from './files/files'
import type { SiteWide } from './site-wide/read-site-wide'
import { publicOriginals } from './texts/addresses'
import { publicIds } from './texts/public-ids'
import { pressOf } from './texts/publish'

export type AroundTexts = ReturnType<typeof makeAroundTexts>

interface Options {
  /** Address of the production site where its configuration names none. */
  url: string
  day: IsoDate
}

const around = new Memo<object, AroundTexts>()

/** What texts are published with. Where the others are served counts, not what else they say. */
export function aroundTexts(
  drafts: Drafts,
  textFiles: readonly ContentFile[],
  siteWide: SiteWide,
  { url, day }: Options,
): AroundTexts {
  const { settings, images, imagePaths, attachments, inPublic } = siteWide
  const places = placesOf(drafts, day)
  const paths = textFiles.map(({ path }) => path)
  const all = [...places.posts, ...places.pages].map((place) => JSON.stringify(place))
  const from = [settings, images, imagePaths, attachments, url, ...inPublic, ...paths, ...all]
  return around.remember(siteWide.folder, from, () => makeAroundTexts(places, paths, siteWide, url))
}

function makeAroundTexts(
  places: Places,
  textFiles: readonly string[],
  { settings, images, imagePaths, attachments, ...siteWide }: SiteWide,
  url: string,
) {
  const { configuration, locales, messages, authors } = settings
  const made = addressesOf(places, {
    locales,
    tags: configuration?.tags ?? {},
    authors: [...authors.keys()],
  })
  const inPublic = publicOriginals(siteWide.inPublic)
  const targets = targetsOf(places, {
    inPublic,
    images,
    imageFiles: imagePaths,
    attachments,
    textFiles: new Set(textFiles),
    addresses: new Set([...made, ...inPublic.keys()]),
    locales,
  })
  const embeds = configuration?.embeds ?? []
  const press = pressOf({ url: configuration?.url || url, messages, targets, embeds })
  return { made, targets, press, idsInPublic: publicIds(siteWide.inPublic) }
}
