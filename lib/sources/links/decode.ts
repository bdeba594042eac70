/**
 * Decodes the start of a body: by its byte order mark, what the server says, what a page says of itself
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding), else as UTF-8, or as
 * Windows-1252 where it is none.
 */
export function decode(body: Uint8Array, contentType: string): string {
  const [, ofServer] = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType) ?? []
  const named = byteOrder(body) ?? ofServer ?? charsetOfPage(body)
  const decoder = named ? decoderOf(named) : undefined
  return decoder ? decoder.decode(body, inPieces) : decodeUnnamed(body)
}

/** A body that was cut may end within a letter. Node 20 takes Windows-1252 for Latin-1 in one piece. */
const inPieces = { stream: true }

function byteOrder([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined
}

/** A page that says so in letters of one byte is not in UTF-16. */
function charsetOfPage(body: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 1024))
  const [, name] = /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(head) ?? []
  return name && /^utf-16/i.test(name) ? 'utf-8' : name
}

function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name)
  } catch {
    // A name that no browser knows either.
    return undefined
  }
}

function decodeUnnamed(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body, inPieces)
  } catch {
    return new TextDecoder('windows-1252').decode(body, inPieces)
  }
}
