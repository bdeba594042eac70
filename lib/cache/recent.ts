/** The values that were read last. */
export class Recent<Value> {
  private readonly values = new Map<string, Value>()

  /** @param most how many are held; for one more, the one that was read first goes */
  constructor(private readonly most: number) {}

  /** The value behind a key; is read where it is not held. */
  get(key: string, read: () => Value): Value {
    const known = this.values.get(key)
    return known === undefined ? this.hold(key, read()) : known
  }

  private hold(key: string, value: Value): Value {
    const [first] = this.values.keys()
    if (first !== undefined && this.values.size === this.most) this.values.delete(first)
    this.values.set(key, value)
    return value
  }
}
