/**
 * Turns what a reader typed into what Pagefind is asked: a hyphen between two parts of two letters or more becomes a
 * space, since Pagefind takes „open-source“ for the one word „opensource“ and misses „open source“. Parts of
 * one letter („U-Bahn“, „V-JEPA“) are in no index, so that those words stay whole.
 */
export function pagefindQuery(typed: string): string {
  return typed.trim().replace(/(?<=[\p{L}\p{N}]{2})-(?=[\p{L}\p{N}]{2})/gu, ' ')
}
