/**
 * Stands where a dynamic route has nothing to show in a language: an export fails unless every such route yields
 * a page. The finishing step takes these pages out. No slug can hold an underscore.
 */
export const placeholder = '_placeholder'

/** The values of a route's parameter, or the placeholder where there are none. */
export function orPlaceholder(values: string[]): string[] {
  return values.length > 0 ? values : [placeholder]
}
