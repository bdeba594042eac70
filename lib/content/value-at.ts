/** What data that nobody has checked yet hold at a path; undefined where it leads nowhere, or to what no file says. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(memberOf, data)
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  const isHeld = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return isHeld ? Reflect.get(value, key) : undefined
}
