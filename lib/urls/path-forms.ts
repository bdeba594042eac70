/** The address under which a host with clean addresses serves a path: without `.html`, `/index.html` or a last `/`. */
export function cleanPath(path: string): string {
  return path.replace(/\/+$/, '').replace(/(?:\/index)?\.html$/, '')
}

/** A path with its letters as they are read; as it is where its percent signs encode nothing. */
export function decodedPath(path: string): string {
  return percentDecoded(path).normalize('NFC')
}

/** What percent signs encode in a part of an address; as it is where they encode nothing. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** A path as browsers send it: UTF-8, percent-encoded (https://url.spec.whatwg.org/#path-percent-encode-set). */
export function encodedPath(path: string): string {
  return encodeURI(decodedPath(path)).replaceAll(/[?#[\]]/g, encodeURIComponent)
}

/**
 * A path as browsers send it and, where that differs, as it is read: hosts do not say which of the two they compare.
 * One with a blank can stand in their files encoded only.
 */
export function spellings(path: string): string[] {
  const decoded = decodedPath(path)
  return [...new Set([encodedPath(path), ...(/\s/.test(decoded) ? [] : [decoded])])]
}
