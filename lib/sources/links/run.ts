import { readFileSync } from 'node:fs'
import { writeWhole } from '@/lib/cache/write-whole'
import type { IsoDate } from '@/lib/model/dates'
import type { LinkHealth } from '@/lib/model/source'
import { isWebAddress } from '@/lib/urls/web-address'
import type { Check, Finding } from './check'
import { parseLinkHealth, writeLinkHealth } from './health'
import { isDue, nextHealth } from './next-health'
import { limitPerHost } from './polite'

export interface Run {
  /** Path of the state file; it need not exist yet. */
  file: string
  today: IsoDate
  /** Days for which a settled state holds (see `isDue`). */
  restDays: number
  check: Check
  /** What is to be looked for, by the address that it was quoted from. */
  quotes: ReadonlyMap<string, readonly string[]>
  /** Is told of each address as soon as its result is known. */
  report: (entry: LinkHealth, finding: Finding) => void
}

/** Results after which the file is written: so many looks at most are lost when a run is stopped. */
const resultsPerWrite = 5

/**
 * Looks at every address that is due and keeps the state file.
 *
 * The file is replaced as a whole after every few results, so a run that was stopped leaves a valid
 * file, and the next run goes on where it ended. Entries of addresses that are no longer asked for
 * are dropped.
 *
 * @param addresses every outside address of the published articles
 * @returns the entries by address, those not due included
 * @throws Error where an address is not http or https, or the state file cannot be read or written
 */
export async function updateLinkHealth(
  addresses: string[],
  run: Run,
): Promise<Map<string, LinkHealth>> {
  const wanted = [...new Set(addresses)]
  const wrong = wanted.filter((address) => !isWebAddress(address))
  if (wrong.length > 0) throw new Error(`not an http or https address: ${wrong.join(', ')}`)
  const entries = keep(readState(run.file), wanted)
  const quotesAt = (address: string) => run.quotes.get(address) ?? []
  const due = wanted.filter((address) =>
    isDue(entries.get(address), run.today, run.restDays, quotesAt(address)),
  )
  const ofHost = limitPerHost(1)
  const write = () => writeWhole(run.file, writeLinkHealth(entries.values()))
  let results = 0

  const look = async (address: string) => {
    const quotes = quotesAt(address)
    const finding = await run.check(address, quotes)
    const entry = nextHealth({ address, quotes }, finding, entries.get(address), run.today)
    entries.set(address, entry)
    if (++results % resultsPerWrite === 0) write()
    run.report(entry, finding)
  }

  await Promise.all(due.map((address) => ofHost(new URL(address).host)(look, address)))
  write()
  return entries
}

function keep(state: Map<string, LinkHealth>, wanted: string[]): Map<string, LinkHealth> {
  return new Map(
    wanted.flatMap((address) => {
      const entry = state.get(address)
      return entry ? [[address, entry]] : []
    }),
  )
}

function readState(file: string): Map<string, LinkHealth> {
  try {
    return parseLinkHealth(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
}
