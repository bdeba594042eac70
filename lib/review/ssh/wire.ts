/** Bytes of which WebCrypto knows that no other thread changes them. */
export type Bytes = Uint8Array<ArrayBuffer>

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** @throws {Error} where it is not base64, with its padding as OpenSSH wants it */
export function fromBase64(text: string): Bytes {
  const letters = text.replace(/[\t\n\f\r ]+/g, '')
  if (letters.length % 4 !== 0) throw new Error('its base64 is cut off')
  const characters = atob(letters)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at)
  return bytes
}

/** One array of bytes from several. */
export function concat(...parts: Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Whether two arrays hold the same bytes; takes less time the earlier they differ, so not for secrets. */
export function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

/** Bytes with their length before them (https://www.rfc-editor.org/rfc/rfc4251#section-5). */
export function sshString(bytes: Uint8Array): Bytes {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, bytes.length)
  return concat(length, bytes)
}

/** Takes the fields of SSH’s binary format one after another; throws where there are fewer bytes than said. */
export class WireReader {
  #at = 0
  readonly #bytes: Bytes

  constructor(bytes: Bytes) {
    this.#bytes = bytes
  }

  bytes(length: number): Bytes {
    const end = this.#at + length
    if (end > this.#bytes.length) throw new Error('it is cut off')
    const taken = this.#bytes.slice(this.#at, end)
    this.#at = end
    return taken
  }

  uint32(): number {
    return new DataView(this.bytes(4).buffer).getUint32(0)
  }

  string(): Bytes {
    return this.bytes(this.uint32())
  }

  text(): string {
    return new TextDecoder().decode(this.string())
  }

  /** OpenSSH refuses what holds more than it should. */
  end(): void {
    if (this.#at < this.#bytes.length) throw new Error('it holds more than it should')
  }
}
