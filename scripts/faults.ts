import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const faultsSchema = z.array(
  z.strictObject({ file: z.string(), from: z.string(), to: z.string(), harm: z.string() }),
)
export type Fault = z.infer<typeof faultsSchema>[number]

/** The faults of `scripts/mutations.yaml`. */
export function readFaults(): Fault[] {
  return faultsSchema.parse(parse(readFileSync('scripts/mutations.yaml', 'utf8')))
}

/** The text with the fault. @throws {Error} where what it changes does not stand there exactly once */
export function withFault(text: string, { file, from, to }: Fault): string {
  const [before = '', after, ...others] = text.split(from)
  if (after === undefined || others.length > 0)
    throw new Error(`${file}: does not stand there exactly once: ${from}`)
  return before + to + after
}
