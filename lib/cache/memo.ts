/**
 * What was last made of things, for a process that makes it again and again: it is given again while everything that it was
 * made of is the same, by identity. It is forgotten with the thing.
 */
export class Memo<Thing extends object, Value> {
  private readonly made = new WeakMap<Thing, { from: readonly unknown[]; value: Value }>()

  /** What was made of a thing; undefined where nothing was, or of something else besides. */
  get(thing: Thing, from: readonly unknown[]): Value | undefined {
    const known = this.made.get(thing)
    return known && isSame(known.from, from) ? known.value : undefined
  }

  keep(thing: Thing, from: readonly unknown[], value: Value): Value {
    this.made.set(thing, { from, value })
    return value
  }
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, at) => Object.is(one, now[at]))
}

/**
 * Gives what was made of a thing, or makes it; always, where nothing is remembered.
 * @param from all that it is made of besides the thing
 */
export function remember<Thing extends object, Value>(
  memo: Memo<Thing, Value> | undefined,
  thing: Thing,
  from: readonly unknown[],
  make: () => Value,
): Value {
  if (!memo) return make()
  return memo.get(thing, from) ?? memo.keep(thing, from, make())
}

/** The same of what takes a while. */
export async function rememberAsync<Thing extends object, Value>(
  memo: Memo<Thing, Value> | undefined,
  thing: Thing,
  from: readonly unknown[],
  make: () => Promise<Value>,
): Promise<Value> {
  if (!memo) return make()
  return memo.get(thing, from) ?? memo.keep(thing, from, await make())
}
