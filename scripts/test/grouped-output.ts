/**
 * Groups the output of programs that run at the same time: that of one that runs alone is written at once, that of others when
 * they end, in one piece.
 */
export class GroupedOutput {
  private readonly unwritten = new Map<string, string>()
  private readonly ended = new Set<string>()
  /** The program whose output is written at once. */
  private live: string | undefined

  constructor(private readonly write: (text: string) => void) {}

  begin(name: string): void {
    this.unwritten.set(name, `\n── ${name}\n`)
  }

  add(name: string, text: string): void {
    this.unwritten.set(name, (this.unwritten.get(name) ?? '') + text)
    if (this.unwritten.size === 1) this.live = name
    if (this.live === name) this.flush(name)
  }

  end(name: string): void {
    this.ended.add(name)
    if (this.live === name) this.live = undefined
    if (this.live !== undefined) return
    for (const each of this.ended) {
      this.flush(each)
      this.unwritten.delete(each)
    }
    this.ended.clear()
  }

  private flush(name: string): void {
    this.write(this.unwritten.get(name) ?? '')
    this.unwritten.set(name, '')
  }
}
