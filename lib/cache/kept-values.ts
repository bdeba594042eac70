import { hashOf } from './fingerprint'
import { readKeptMap, writeKeptMap } from './kept-map'
import { lazily } from './lazily'

/** Values that are made once: kept in a file, each behind a hash of all that it is made of. */
export class KeptValues<Value> {
  private readonly before = lazily((): ReadonlyMap<string, Value> => readKeptMap(this.store))
  private readonly used = new Map<string, Value>()
  private isChanged = false

  /**
   * @param store the file; it may be missing, damaged or another site's
   * @param code fingerprint of the code that makes the values
   */
  constructor(
    private readonly store: string,
    private readonly code: string,
  ) {}

  /** @param madeOf hash of all that the value is made of besides the code */
  readonly of = (madeOf: string, make: () => Value): Value =>
    this.get(madeOf) ?? this.keep(madeOf, make())

  /** The value that was kept; undefined where none was. */
  get(madeOf: string): Value | undefined {
    const key = hashOf(this.code + madeOf)
    const known = this.before().get(key)
    if (known !== undefined) this.used.set(key, known)
    return known
  }

  keep(madeOf: string, value: Value): Value {
    this.used.set(hashOf(this.code + madeOf), value)
    this.isChanged = true
    return value
  }

  /** Keeps what was asked for, and nothing else. */
  save(): void {
    if (this.isChanged || this.used.size < this.before().size) writeKeptMap(this.store, this.used)
  }
}
