/** What people call parts of a record, such as those of the publisher, and what they are called here. */
const usualNames: Record<string, string> = {
  address: 'street',
  adresse: 'street',
  anschrift: 'street',
  strasse: 'street',
  straße: 'street',
  ort: 'city',
  plz: 'city',
  stadt: 'city',
  town: 'city',
  land: 'country',
  mail: 'email',
  telefon: 'phone',
  telephone: 'phone',
  tel: 'phone',
  editor: 'responsible',
  verantwortlich: 'responsible',
}

/** The part that a name from elsewhere means; undefined where the record has none such. */
export function partCalled(name: string, known: readonly string[]): string | undefined {
  const key = name.toLowerCase()
  const part = Object.hasOwn(usualNames, key) ? usualNames[key] : undefined
  return part && known.includes(part) ? part : undefined
}
