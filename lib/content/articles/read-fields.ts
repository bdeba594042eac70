import type { IsoDate } from '@/lib/model/dates'
import type { Problem } from '@/lib/problems/problem'
import { fieldMarks } from '../check/field-marks'
import { foreignField } from '../check/foreign-fields'
import type { ContentFile } from '../files/files'
import { type FrontMatter, readFrontMatter } from '../files/front-matter'
import { type PostFields, postSchema } from '../schemas/schema'
import { validate } from '../schemas/validate'

/** What an article's front matter says by itself, and what is wrong with it. */
export interface ReadFields {
  /** Absent where it cannot be read. */
  matter?: FrontMatter
  fields: PostFields
  /** The fields that have a wrong value; they are missing from `fields`. */
  wrong: ReadonlySet<PropertyKey | undefined>
  isSound: boolean
  problems: readonly Problem[]
}

/** Reads the fields of an article from its file's text. The day counts only for what is wrong. */
export function readFields(file: ContentFile, text: string, today: IsoDate): ReadFields {
  const { matter, problems: yamlProblems } = readFrontMatter(file.path, text)
  if (!matter) return { fields: noFields, wrong: new Set(), isSound: false, problems: yamlProblems }
  const { value, wrong, problems } = validate(postSchema, matter, (name, known) =>
    foreignField(matter, name, known, today),
  )
  const fields = value ?? { ...noFields, ...soundFields(matter, wrong) }
  const { title, description } = fields
  return {
    matter,
    fields,
    wrong,
    isSound: value !== undefined,
    problems: [...yamlProblems, ...problems, ...fieldMarks(matter, { title, description })],
  }
}

const noFields: PostFields = { title: '' }

const soundSchema = postSchema.partial()

/** The fields that are as they should be, so that one mistake hides no other. */
function soundFields({ data }: FrontMatter, wrong: ReadonlySet<PropertyKey | undefined>) {
  const sound = Object.entries(data).filter(([field]) => !wrong.has(field))
  return soundSchema.parse(Object.fromEntries(sound))
}
