/** A file of `content/` that texts offer to readers as it is, such as a report or data. */
export interface Attachment {
  /** Path below the project, with `/` and in NFC. */
  path: string
  onDisk: string
  /** SHA-256 of its bytes in hexadecimal. */
  hash: string
  /** In bytes. */
  size: number
  /** Its own name in letters that every host can serve. */
  name: string
}
