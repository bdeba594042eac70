/** For tests: the articles of a publication, which commands move, translate and remove. */

/** An article with topics, sources, code and a list of sources. */
export const german = `---
title: "Ein Beispiel" # bleibt
ai: { use: generated }
tags: [ai]
sources: [{ id: a, url: https://a.example }]
---

Anfang.

<!--more-->

## Teil

Satz [@a].

\`\`\`js
x
\`\`\`

### Quellen

- [A](https://a.example)
`
/** One that links to it in both ways. */
export const other =
  '---\ntitle: Anderes\n---\n\nEin [Link](/de/posts/beispiel#teil) und [noch](../2026-01-02-beispiel/de.md).\n\n<!--more-->\n\nEnde.\n'

/** A publication of both, and of a draft in English. */
export const articles = {
  'content/posts/2026-01-02-beispiel/de.md': german,
  'content/posts/2026-01-03-anderes/de.md': other,
  'content/posts/2026-01-04-entwurf/en.md': '---\ntitle: Draft\ndraft: true\n---\n\nText.\n',
}
