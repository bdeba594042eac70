import type { SiteCopy } from '@/e2e/build/site-copy'

const article = `---
title: Planted okapi
tags: [ai]
aliases: [/2024/okapi.html]
---

Planted excerpt okapi.

<!--more-->

Planted body okapi.
`

/** A published article with an old address of another shape, on a site that names a key for IndexNow and a hub. */
export function plantAnnounced(copy: SiteCopy): void {
  copy.write('content/posts/2026-01-02-planted-okapi/en.md', article)
  copy.edit('content/site.yaml', (text) =>
    text
      .replace('indexNowKey: ""', 'indexNowKey: example-key')
      .replace('webSubHub: ""', 'webSubHub: https://hub.example.org'),
  )
}
