import { nearestName } from '@/lib/problems/nearest'
import { probableDate } from '../files/probable-date'

/** What the fields of other systems say that keep a text from readers, by the field's name without case and hyphens. */
const meanings = {
  /** Keeps a text back where it is true. */
  hides:
    'draft isdraft drafted drafts wip unpublished unpublish embargoed unlisted hidden hide private secret internal nopublish ignore ignored skip disabled exclude excluded eleventyexcludefromcollections headless deleted trash trashed archived archive password passwordprotected protected memberonly membersonly members subscribersonly paywall entwurf brouillon szkic borrador bozza concept',
  /** Keeps a text back where it is false. */
  shows:
    'published publish ispublished public ispublic listed visible isvisible live islive online isonline released dgpublish veröffentlicht öffentlich sichtbar freigegeben publié publicado opublikowane',
  /** Keeps a text back where it is plainly false; it can mean much else. */
  mayShow: 'enabled active ready final approved share list render output outputs show permalink',
  /** Keeps a text back unless it names a state of what is public. */
  states:
    'status state visibility poststatus publicationstate publicationstatus access audience tier',
  /** Keeps a text back where it names such a state; it can mean much else. */
  mayState: 'stage workflow phase type posttype condition review',
  /** Keeps a text back until that day. */
  from: 'publishdate pubdatetime publishdatetime publisheddate pubdate publishat publishedat publishon publishafter datepublished publicationdate publishtime publishedtime releasedate releaseon embargo embargountil embargoeduntil scheduled scheduledfor scheduledat goeslive golive visiblefrom availablefrom postdate posted dateposted',
  /** Takes a text away after that day. */
  until:
    'expirydate expires expire expireson expiresat unpublishdate unpublishat unpublishon visibleuntil availableuntil',
} as const

type Meaning = keyof typeof meanings

const order = ['hides', 'shows', 'mayShow', 'states', 'mayState', 'from', 'until'] as const

const byName = new Map<string, Meaning>(
  order.flatMap((meaning) =>
    meanings[meaning].split(' ').map((name): [string, Meaning] => [name, meaning]),
  ),
)

const truths = /^(true|1|yes|y|ja|on|wahr|x)$/
const untruths = /^(false|0|no|n|nein|off|falsch|never|none|)$/
const publicStates =
  /^(publish|published|public|live|final|released|done|active|visible|online|open|everyone|everybody|all|free|none|complete|completed|veröffentlicht|öffentlich|fertig)$/

const heldStates =
  /draft|entwurf|private|privat|pending|future|scheduled|geplant|review|hidden|wip|unpublished|trash|inherit|internal|idea|todo/

/** A field's name without what systems write differently: letter case, hyphens, underscores. */
export function bareName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s.:]/g, '')
}

/**
 * Whether a field that the site does not know would keep a text from readers in another system, today or because
 * nobody can tell what its value means there. `field` is the path of the part that does.
 */
export function keepsBack(
  name: string,
  value: unknown,
  today: string,
  known: readonly string[],
): string[] | undefined {
  const meaning = meaningOf(name, known)
  if (meaning) return isHeldBack[meaning](value, today) ? [name] : undefined
  if (bareName(name) === 'build') return mentionsNever(value) ? [name] : undefined
  return keptBackWithin(name, value, today, known)
}

/** What a field says of who may see a text; a slip of a letter counts unless it is one of a known field's. */
export function meaningOf(name: string, known: readonly string[]): Meaning | undefined {
  const bare = bareName(name)
  const exact = byName.get(bare) ?? ofParts(bare)
  if (exact || bare.length < 5 || nearestName(name, known)) return exact
  const near = nearestName(bare, [...byName.keys()], 1)
  return near === undefined ? undefined : byName.get(near)
}

/** `do_not_publish` and `articleStatus` say what they are made of. */
function ofParts(bare: string): Meaning | undefined {
  const [, negated] = /^(?:do)?n(?:ot|t|o)(.{4,})$/.exec(bare) ?? []
  if (negated && byName.get(negated) === 'shows') return 'hides'
  return /.(?:status|visibility)$/.test(bare) ? 'mayState' : undefined
}

const isHeldBack: Record<Meaning, (value: unknown, today: string) => boolean> = {
  hides: (value) => !untruths.test(plain(value)),
  shows: (value, today) => {
    const day = probableDate(plain(value))
    return day ? day > today : !truths.test(plain(value))
  },
  mayShow: (value) =>
    (untruths.test(plain(value)) && plain(value) !== '') ||
    (Array.isArray(value) && value.length === 0),
  mayState: (value) => heldStates.test(plain(value)),
  states: (value) => !publicStates.test(plain(value)),
  from: (value, today) => {
    const day = probableDate(plain(value))
    return day === undefined ? !untruths.test(plain(value)) : day > today
  },
  until: (value, today) => {
    const day = probableDate(plain(value))
    return day === undefined ? !untruths.test(plain(value)) : day <= today
  },
}

/** Hugo: `build: { list: never }`. */
function mentionsNever(value: unknown): boolean {
  return /never|false/.test(JSON.stringify(value) ?? '')
}

/** Records such as `params` or `extra` hold fields of the same kind. */
function keptBackWithin(
  name: string,
  value: unknown,
  today: string,
  known: readonly string[],
): string[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  for (const [inner, innerValue] of Object.entries(value)) {
    const found = keepsBack(inner, innerValue, today, known)
    if (found) return [name, ...found]
  }
  return undefined
}

function plain(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).trim().toLowerCase()
}
