import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { finished } from './out'

const schema = JSON.parse(finished.textOf('schemas/provenance.schema.json'))
const validate = new Ajv2020({ formats: { uri: true, date: true } }).compile(schema)
const files = [...finished.files].filter((file) => file.endsWith('/provenance.json'))

describe('the provenance file of each version', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it.each(files)('holds to its published schema: %s', (file) => {
    validate(JSON.parse(finished.textOf(file)))
    expect(validate.errors).toBeNull()
  })
})

it('says of a source whether it was reached and its quote found', () => {
  const { sources } = JSON.parse(finished.textOf('de/posts/reviewed/provenance.json'))
  expect(sources[0]).toMatchObject({
    health: { state: 'reachable', checked: '2026-11-20' },
    quoteLook: { state: 'found', checked: '2026-11-20' },
  })
})
