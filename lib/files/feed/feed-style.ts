import { colors } from '@/lib/model/colors'
import { readableAccent, type SchemePair } from '@/lib/model/theme'
import { feedStylePath } from '@/lib/urls'
import { type FilesOf, fileOf } from '../registry'

/** How a browser shows a feed to a person. */
export const feedStyleFiles: FilesOf = ({ configuration: { accent } }) => [
  fileOf(
    feedStylePath,
    'text/css; charset=utf-8',
    () => ({ ...colors, accent: accent ? readableAccent(accent) : colors.accent }),
    feedStyle,
  ),
]

/** A style sheet for Atom (https://www.w3.org/TR/xml-stylesheet/). */
function feedStyle(pairs: Record<keyof typeof colors, SchemePair>): string {
  const color = (name: keyof typeof colors) => `light-dark(${pairs[name].join(', ')})`
  return `@namespace atom "http://www.w3.org/2005/Atom";
@namespace html "http://www.w3.org/1999/xhtml";

atom|feed {
  display: block;
  box-sizing: border-box;
  max-width: 45.25rem;
  margin: 0 auto;
  padding: 2rem 1.25rem 4rem;
  color-scheme: light dark;
  background: ${color('ground')};
  color: ${color('ink')};
  font: 1.125rem / 1.6 Georgia, "Times New Roman", serif;
}

atom|feed > *:not(atom|entry),
atom|entry > * {
  display: none;
}

atom|feed > html|p {
  display: block;
  margin: 0 0 2.5rem;
  padding-block: 0.7rem;
  border-block: 1px solid ${color('rule')};
  color: ${color('soft')};
  font: 0.875rem / 1.6 system-ui, sans-serif;
}

html|code {
  display: block;
}

html|a {
  color: inherit;
  text-decoration-color: ${color('accent')};
  text-underline-offset: 0.2em;
}

atom|feed > atom|title {
  display: block;
  font-size: 2.25rem;
  font-weight: 600;
  line-height: 1.16;
}

atom|feed > atom|subtitle {
  display: block;
  margin-block: 0.4rem 2.5rem;
}

atom|entry {
  display: block;
  margin-block-end: 1.1rem;
}

atom|entry > atom|title {
  display: block;
  font-weight: 600;
  line-height: 1.35;
}
`
}
