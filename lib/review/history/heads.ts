import { hashOf } from '@/lib/cache/fingerprint'
import { compareText } from '@/lib/model/order'
import { canonical } from '../statement'
import { headsOf } from './chain'
import type { KeptRecord } from './record'

/** The newest record of each article: one public file, so that every copy of it is a witness. */
export interface Heads {
  format: 'klartext-heads-1'
  heads: { article: string; language: string; records: string[] }[]
  /** Of the canonical JSON of `heads`. */
  sha256: string
}

/** @param histories the records of each version that is published */
export function headsFile(
  histories: readonly { article: string; language: string; records: readonly KeptRecord[] }[],
): Heads {
  const heads = histories
    .map(({ article, language, records }) => ({
      article,
      language,
      records: headsOf(records)
        .map(({ hash }) => hash)
        .sort(),
    }))
    .toSorted((a, b) => compareText(keyOf(a), keyOf(b)))
  return { format: 'klartext-heads-1', heads, sha256: hashOf(canonical(heads)) }
}

function keyOf({ article, language }: { article: string; language: string }): string {
  return `${article} ${language}`
}
