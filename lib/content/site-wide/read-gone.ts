import type { Gone } from '@/lib/model/gone'
import type { Locale } from '@/lib/model/locales'
import { type Problem, problemAt, withMended } from '@/lib/problems/problem'
import { aliasProblems } from '../check/aliases'
import type { ContentFile } from '../files/files'
import { goneSchema } from '../schemas/gone-schema'
import { validate } from '../schemas/validate'
import type { Located } from '../yaml/located'
import { readYamlFile } from './read-configuration'

/** Names the file of addresses that are gone for good. */
export const goneFile = 'content/gone.yaml'

/** Reads `content/gone.yaml`; nothing where it is not there. */
export function readGone(files: readonly ContentFile[]): {
  value: readonly Gone[]
  located?: Located
  problems: Problem[]
} {
  const file = files.find(({ path }) => path === goneFile)
  if (!file) return { value: [], problems: [] }
  const { located, problems } = readYamlFile(file)
  if (!located) return { value: [], problems }
  const { value, problems: mistakes } = validate(goneSchema, located, (name) =>
    otherKey(name, located),
  )
  return { value: value?.gone ?? [], located, problems: [...problems, ...mistakes] }
}

/** The one key of the file that is not `gone` was meant to be. */
function otherKey(found: string, { file, data, locate, withKey }: Located): Problem | undefined {
  if (Object.keys(data).length > 1) return undefined
  const values = { nearest: 'gone', found }
  const problem = problemAt(file, locate([found]), found, 'mistyped-field', values)
  return withMended(problem, withKey([found], 'gone'))
}

/** Finds addresses that are said to be gone and are in use. */
export function goneProblems(
  { value, located }: ReturnType<typeof readGone>,
  addresses: ReadonlySet<string>,
  locales: readonly Locale[],
): Problem[] {
  if (!located) return []
  const locate = ([, index]: PropertyKey[]) => located.locate(['gone', index ?? 0, 'path'])
  const aliases = value.map(({ path }) => path)
  return aliasProblems([{ aliases, matter: { file: goneFile, locate } }], addresses, locales)
}
