import type { SiteCopy } from '@/e2e/build/site-copy'

const draft = `---
title: Planted draft zebra
draft: true
tags: [ki]
aliases: [/de/posts/old-zebra, /2024/zebra.html]
---

Planted excerpt zebra.

<!--more-->

Planted body zebra.
`
const future = draft.replace('draft: true\n', '').replaceAll('zebra', 'giraffe')

/** A draft and a future article whose words stand nowhere else. */
export function plantUnpublished(copy: SiteCopy): void {
  copy.write('content/posts/2026-01-02-planted-zebra/de.md', draft)
  copy.write('content/posts/2099-01-02-planted-giraffe/de.md', future)
}
