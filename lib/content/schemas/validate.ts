import type { z } from 'zod'
import { readExpectation } from '@/lib/problems/expects'
import type { ProblemCode, Values } from '@/lib/problems/messages'
import { nearestName } from '@/lib/problems/nearest'
import { type Problem, problemAt, showValue, withMended } from '@/lib/problems/problem'
import { partCalled } from '../check/foreign-parts'
import { probableValue } from '../check/probable-value'
import { unknownFields } from '../check/unknown-fields'
import { valueAt } from '../value-at'
import type { Located } from '../yaml/located'

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
    problems: [...unknown, ...mistakesBeside(unknown, firstOfEach(issues), located)],
  }
}

type Issue = z.core.$ZodIssue

/** One mistake a place: what follows from it says nothing new. */
function firstOfEach(issues: Issue[]): Issue[] {
  const first = new Map(issues.toReversed().map((issue) => [issue.path.join('.'), issue]))
  return issues.filter((issue) => first.get(issue.path.join('.')) === issue)
}

/** Of a choice of forms, what is wrong with the one that the author probably meant: the one read furthest. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || readExpectation(issue.message)) return issue
  const branches = issue.errors.flatMap((errors) => errors.slice(0, 1)).map(innermost)
  const best = branches.toSorted((a, b) => b.path.length - a.path.length)[0]
  return best ? { ...best, path: [...issue.path, ...best.path] } : issue
}

/** A field that is there under another name is not missing as well. */
function mistakesBeside(unknown: Problem[], issues: Issue[], located: Located): Problem[] {
  const found = issues.flatMap((issue) => mistakes(issue, located))
  const meant = new Set([...unknown, ...found].map(({ values }) => values.nearest))
  return found.filter(({ code, field }) => code !== 'field-missing' || !meant.has(field))
}

function mistakes(issue: Issue, located: Located): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => strayPart(issue, key, located))
  if (issue.code === 'invalid_key') return [wrongKey(issue, located)]
  const { path } = issue
  const found = valueAt(located.data, path)
  const field = path.join('.') || 'front matter'
  const { code, values } = expectationOf(issue, found)
  const place = located.locate(path)
  const isGuessed =
    code === 'field-missing' ? located.guessed.size > 0 : located.guessed.has(place.line)
  if (isGuessed) return []
  const problem = problemAt(located.file, place, field, code, {
    ...values,
    found: foundValue(code, found),
  })
  const probable = probableValue(code, found, located.typed(path), values)
  return [withMended(problem, probable && (located.withValue(path, probable) ?? probable))]
}

/** What was expected, with the limits that the library knows of. */
function expectationOf(issue: Issue, found: unknown): { code: ProblemCode; values: Values } {
  const { path, message } = issue
  if (found === undefined) return { code: 'field-missing', values: { name: String(path.at(-1)) } }
  if (found === null) return { code: 'field-null', values: {} }
  const { code, values } = readExpectation(message) ?? { code: 'field-wrong', values: {} }
  if (issue.code === 'too_big') return { code, values: { ...values, most: Number(issue.maximum) } }
  if (issue.code === 'invalid_value')
    return {
      code,
      values: { ...values, choices: issue.values.join(', '), count: issue.values.length },
    }
  return { code, values }
}

/** Of what is too long or too much, how long or much it is. */
function foundValue(code: ProblemCode, found: unknown): string | number | undefined {
  if (code === 'field-long' && typeof found === 'string') return found.length
  if (code === 'field-many' && Array.isArray(found)) return found.length
  return found === undefined || found === null ? undefined : showValue(found)
}

function strayPart(issue: Issue, key: string, located: Located): Problem {
  const path = [...issue.path, key]
  const shape = String(readExpectation(issue.message)?.values.shape ?? '')
  const known: string[] = shape.match(/[A-Za-z]+/g) ?? []
  const nearest = partCalled(key, known) ?? nearestName(key, known)
  const field = nearest && [...issue.path, nearest].join('.')
  const values = { shape, found: key, ...(field && { nearest: field }) }
  const place = located.locate(path)
  const problem = problemAt(located.file, place, path.join('.'), 'unknown-part', values)
  return withMended(problem, nearest && located.withKey(path, nearest))
}

/** A name of the author's own, such as a topic's id, that is none. */
function wrongKey({ path, issues }: z.core.$ZodIssueInvalidKey, located: Located): Problem {
  const name = String(path.at(-1))
  const expected = readExpectation(issues[0]?.message ?? '')
  const { code, values } = expected ?? { code: 'field-slug' as const, values: {} }
  const problem = problemAt(located.file, located.locate(path), path.join('.'), code, {
    ...values,
    found: showValue(name),
  })
  const probable = probableValue(code, name, name, values)
  return withMended(problem, probable && (located.withKey(path, probable) ?? probable))
}
