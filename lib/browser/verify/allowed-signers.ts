import type { SigningKey } from '@/lib/model/author'

/** Reads the keys of a person from the site's file of allowed signers (`man ssh-keygen`, “ALLOWED SIGNERS”). */
export function keysFrom(text: string, id: string): SigningKey[] {
  return text.split('\n').flatMap((line) => {
    const [name, options = '', type, bytes] = line.split(' ')
    if (name !== id || !bytes) return []
    const before = dayOf(options, 'valid-before')
    const from = dayOf(options, 'valid-after') ?? '0000-01-01'
    return [{ key: `${type} ${bytes}`, from, until: before && dayBefore(before) }]
  })
}

function dayOf(options: string, name: string): string | undefined {
  const [, year, month, day] = new RegExp(`${name}="(\\d{4})(\\d{2})(\\d{2})"`).exec(options) ?? []
  return year && `${year}-${month}-${day}`
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
