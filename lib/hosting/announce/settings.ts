/** Names the settings of `content/site.yaml` that a command needs and that nobody has filled in. */
export function missingSettings(needed: Record<string, string>): string | undefined {
  const names = Object.entries(needed).flatMap(([name, value]) => (value === '' ? [name] : []))
  if (names.length === 0) return undefined
  return `Nothing was sent. Fill in ${names.join(' and ')} in content/site.yaml first.`
}
