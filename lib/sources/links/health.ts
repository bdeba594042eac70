import { z } from 'zod'
import { compareText } from '@/lib/model/order'
import { type LinkHealth, quoteStates } from '@/lib/model/source'
import { expectedWords, expects } from '@/lib/problems/expects'

const webAddress = z.url({ protocol: /^https?$/, error: expects('field-address') })
const day = z.iso.date({ error: expects('field-date') })

const common = {
  /** As the article writes it. */
  address: webAddress,
  /** Day of the last look, in UTC. */
  checked: day,
  /** HTTP status of the last answer, where there was one. */
  status: z.int({ error: expects('field-wrong') }).optional(),
  quotes: z
    .array(
      z.strictObject({
        /** Of the quote’s words (`lib/sources/quote.ts`). */
        sha256: z.string().regex(/^[\da-f]{64}$/, { error: expects('field-wrong') }),
        state: z.enum(quoteStates, { error: expects('field-wrong') }),
        checked: day,
      }),
    )
    .optional(),
}

const link = z.discriminatedUnion(
  'state',
  [
    z.strictObject({ ...common, state: z.literal('reachable') }),
    z.strictObject({
      ...common,
      state: z.literal('moved'),
      /** Where the permanent redirects lead. */
      movedTo: webAddress,
    }),
    z.strictObject({ ...common, state: z.literal('gone'), goneSince: day }),
    z.strictObject({
      ...common,
      state: z.enum(['blocked', 'unknown']),
      /** Set where an earlier look found nothing and none has found the page since. */
      goneSince: day.optional(),
    }),
  ],
  { error: expects('link-state') },
)

/** The form of `content/link-health.json`. */
export const linkHealthSchema = z.strictObject(
  {
    version: z.literal(1, { error: expects('link-version') }),
    links: z
      .array(link, { error: expects('field-list', { of: '{ address, checked, state }' }) })
      .refine((links) => new Set(links.map(({ address }) => address)).size === links.length, {
        error: expects('field-doubled'),
      }),
  },
  { error: expects('field-record', { shape: '{ version, links }' }) },
)

/**
 * Reads `content/link-health.json`.
 *
 * @param json the text of the file
 * @returns the entries by address, as the article writes it
 * @throws Error that names every wrong entry, what was expected and what was found
 */
export function parseLinkHealth(json: string): Map<string, LinkHealth> {
  const data = parse(json)
  const { success, data: health, error } = linkHealthSchema.safeParse(data, { reportInput: true })
  if (!success) throw new Error(`link health: ${error.issues.map(describe).join('; ')}`)
  return new Map(health.links.map((entry) => [entry.address, entry]))
}

/** Writes the file's text: sorted by address, so that a run changes only the lines it has to. */
export function writeLinkHealth(entries: Iterable<LinkHealth>): string {
  const links = [...entries].sort((a, b) => compareText(a.address, b.address))
  return `${JSON.stringify({ version: 1, links }, null, 2)}\n`
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error('link health: expected JSON', { cause: error })
  }
}

function describe({ path, message, input }: z.core.$ZodIssue): string {
  return `${path.join('.') || 'file'}: expected ${expectedWords(message)}, found ${JSON.stringify(input)}`
}
