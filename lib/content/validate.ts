import type { z } from 'zod'
import { unknownFields } from '@/lib/content/check/unknown-fields'
import { isProblemCode, type ProblemCode } from '@/lib/problems/messages'
import { nearestName } from '@/lib/problems/nearest'
import { type Problem, problemAt, showValue, type Values, withMended } from '@/lib/problems/problem'
import { probableValue } from './check/probable-value'
import type { Located } from './yaml/located'

/** What a schema says of a value that is not as it should be: a code of the messages and what they are filled with. */
export function expects(code: ProblemCode, values?: Values): string {
  return values ? `${code} ${JSON.stringify(values)}` : code
}

/**
 * Checks a record against its schema; every unknown key and every wrong value becomes a problem. `wrong` names the
 * fields that have one.
 *
 * @param explain what a key that the schema does not know may mean
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  located: Located,
  explain: (name: string, known: string[]) => Problem | undefined = () => undefined,
): { value?: z.infer<Schema>; wrong: Set<PropertyKey | undefined>; problems: Problem[] } {
  const unknown = unknownFields(located, Object.keys(schema.shape), explain)
  const result = schema.safeParse(located.data)
  if (result.success) return { value: result.data, wrong: new Set(), problems: unknown }
  const issues = result.error.issues.map(innermost)
  return {
    wrong: new Set(issues.map(({ path: [field] }) => field)),
    problems: [...unknown, ...issues.flatMap((issue) => mistakes(issue, located))],
  }
}

type Issue = z.core.$ZodIssue

/** Of a choice of forms, what is wrong with the one that the author probably meant: the one read furthest. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || isProblemCode(codeOf(issue))) return issue
  const branches = issue.errors.flatMap((errors) => errors.slice(0, 1)).map(innermost)
  const best = branches.toSorted((a, b) => b.path.length - a.path.length)[0]
  return best ? { ...best, path: [...issue.path, ...best.path] } : issue
}

function codeOf({ message }: Issue): string {
  return message.split(' ', 1)[0] ?? ''
}

function mistakes(issue: Issue, located: Located): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => strayPart(issue, key, located))
  const { path } = issue
  const found = valueAt(located.data, path)
  const code = codeOf(issue)
  const field = path.join('.') || 'front matter'
  if (!isProblemCode(code))
    return [problemAt(located.file, located.locate(path), field, issue.message, showValue(found))]
  const values = { ...valuesOf(issue), ...(found === undefined ? {} : { found: showValue(found) }) }
  const problem = problemAt(located.file, located.locate(path), field, code, values)
  const probable = probableValue(code, found, located.typed(path), values)
  return [withMended(problem, probable && (located.withValue(path, probable) ?? probable))]
}

/** What a schema's sentence is filled with, and the limits that the library knows of. */
function valuesOf(issue: Issue): Values {
  const said = isProblemCode(codeOf(issue)) ? issue.message.slice(codeOf(issue).length) : ''
  const values: Values = said === '' ? {} : JSON.parse(said)
  if (issue.code === 'too_big') return { ...values, most: Number(issue.maximum) }
  if (issue.code === 'invalid_value') return { ...values, choices: issue.values.join(', ') }
  return values
}

function strayPart(issue: Issue, key: string, located: Located): Problem {
  const path = [...issue.path, key]
  const shape = String(valuesOf(issue).shape ?? issue.message.replace(/^[^{]*/, ''))
  const nearest = nearestName(key, shape.match(/[A-Za-z]+/g) ?? [])
  const values = { shape, found: key }
  const problem = problemAt(
    located.file,
    located.locate(path),
    path.join('.'),
    'unknown-part',
    values,
  )
  return withMended(problem, nearest && located.withKey(path, nearest))
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  )
}
