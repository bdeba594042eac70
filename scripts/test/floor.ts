/**
 * Keeps apart what programs say that run at the same time: one that runs alone is heard at once, of others all is written
 * when they end, in one piece.
 */
export class Floor {
  private readonly unheard = new Map<string, string>()
  private readonly ended = new Set<string>()
  private speaker: string | undefined

  constructor(private readonly write: (text: string) => void) {}

  begin(name: string): void {
    this.unheard.set(name, `\n── ${name}\n`)
  }

  say(name: string, text: string): void {
    this.unheard.set(name, (this.unheard.get(name) ?? '') + text)
    if (this.unheard.size === 1) this.speaker = name
    if (this.speaker === name) this.hear(name)
  }

  end(name: string): void {
    this.ended.add(name)
    if (this.speaker === name) this.speaker = undefined
    if (this.speaker !== undefined) return
    for (const each of this.ended) {
      this.hear(each)
      this.unheard.delete(each)
    }
    this.ended.clear()
  }

  private hear(name: string): void {
    this.write(this.unheard.get(name) ?? '')
    this.unheard.set(name, '')
  }
}
