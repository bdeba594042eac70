/** A file as its author made it. */
export interface Original {
  /** Where it is served. */
  address: string
  /** SHA-256 of its bytes in hexadecimal, by which a review names it. */
  hash: string
}
