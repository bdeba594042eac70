import slugify from '@sindresorhus/slugify'

/** Makes the last part of an address of a title or name: lower-case letters a–z, digits and single hyphens. */
export function addressPart(text: string): string {
  return slugify(text, { decamelize: false, customReplacements: [['&', ' ']] })
}
