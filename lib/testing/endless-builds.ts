import path from 'node:path'
import { build } from '@/lib/build/build'

/** Builds a site into a folder again and again, each time with another number in all of its files. */
const [, , root = ''] = process.argv
for (let number = 1; ; number += 1)
  await build(
    {
      pages: [],
      groups: [],
      files: Array.from({ length: 60 }, (_, at) => ({
        path: `/part-${at % 5}/file-${at}.txt`,
        read: () => ({ fingerprint: `${number}`, bytes: async () => `${number}` }),
      })),
      shared: '',
      naming: () => [],
    },
    { out: path.join(root, 'out'), cache: path.join(root, 'cache') },
    'code',
    { render: async () => {} },
  )
