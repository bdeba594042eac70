/**
 * What was last made of things, for a process that makes it again and again: it is given again while everything that it was
 * made of is the same, by identity. It is forgotten with the thing, so that a process which makes it once holds nothing for long.
 */
export class Memo<Thing extends object, Value> {
  private readonly made = new WeakMap<Thing, { from: readonly unknown[]; value: Value }>()

  /**
   * Gives what was made of a thing, or makes it.
   * @param from all that it is made of besides the thing
   */
  remember(thing: Thing, from: readonly unknown[], make: () => Value): Value {
    return this.get(thing, from) ?? this.keep(thing, from, make())
  }

  /** The same of what takes a while; a failure is not remembered. */
  async rememberAsync(
    thing: Thing,
    from: readonly unknown[],
    make: () => Promise<Value>,
  ): Promise<Value> {
    return this.get(thing, from) ?? this.keep(thing, from, await make())
  }

  private get(thing: Thing, from: readonly unknown[]): Value | undefined {
    const known = this.made.get(thing)
    return known && isSame(known.from, from) ? known.value : undefined
  }

  private keep(thing: Thing, from: readonly unknown[], value: Value): Value {
    this.made.set(thing, { from, value })
    return value
  }
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, at) => Object.is(one, now[at]))
}
