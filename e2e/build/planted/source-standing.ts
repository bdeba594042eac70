import type { SiteCopy } from '@/e2e/build/site-copy'
import type { LinkHealth } from '@/lib/model/source'
import { writeLinkHealth } from '@/lib/sources/links/health'

const article = `---
title: "Beispiel"
sources:
  - id: gone
    url: https://example.org/gone
    archive: https://archive.example/20260102030405/https://example.org/gone
    quote: "Word for word."
    language: en
  - id: lost
    url: https://example.org/lost
  - id: kept
    url: https://example.org/kept
    author: "Doe, Jane; Roe, Richard"
    published: 2024-05-17
    accessed: 2026-11-01
    archive: https://archive.example/kept
    archived: 2026-11-02
  - id: moved
    url: http://example.org/moved
---

Anfang [@gone].

<!--more-->

Weiter [@lost; @kept], und [hier](https://example.org/kept) [@moved; @5].

### Quellen
- [Example: Gone](https://example.org/gone)
- [Example: Lost](https://example.org/lost)
- [Example: Kept](https://example.org/kept), Kapitel 3
- [Example: Moved](http://example.org/moved)
- Doe: A book
`

const checked = '2026-11-20'
const health: LinkHealth[] = [
  { address: 'https://example.org/gone', state: 'gone', checked, goneSince: '2026-11-05' },
  { address: 'https://example.org/lost', state: 'gone', checked, goneSince: '2026-11-06' },
  { address: 'https://example.org/kept', state: 'reachable', checked },
  {
    address: 'http://example.org/moved',
    state: 'moved',
    checked,
    movedTo: 'https://example.org/new',
  },
]

/** An article with sources of every standing. */
export function plantSourceStanding(copy: SiteCopy): void {
  copy.write('content/posts/2026-11-01-standing/de.md', article)
  copy.write('content/link-health.json', writeLinkHealth(health))
}
