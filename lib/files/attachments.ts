import { readFileSync } from 'node:fs'
import { lookup } from 'mrmime'
import { type Site, textOf } from '@/lib/content/site'
import { resolveReference } from '@/lib/content/texts/references'
import type { Attachment } from '@/lib/model/attachment'
import { attachmentPath } from '@/lib/urls'
import { type FilesOf, fileOf } from './registry'

/** The files of `content/` that the texts of the site link to, as they are; those of drafts stay where they are. */
export const attachmentFiles: FilesOf = (site) =>
  linkedAttachments(site).map(({ hash, name, onDisk }) =>
    fileOf(
      attachmentPath(hash, name),
      lookup(name) ?? 'application/octet-stream',
      () => ({ hash, onDisk }),
      () => readFileSync(onDisk),
    ),
  )

/** The file that an address in a text of `content/` leads to. */
export function attachmentAt(site: Site, file: string, address: string): Attachment | undefined {
  const reference = resolveReference(file, address)
  return reference.kind === 'file' ? site.attachments.get(reference.path) : undefined
}

function linkedAttachments(site: Site): Attachment[] {
  const linked = [...site.posts, ...site.pages].flatMap(({ file }) =>
    textOf(site, { file }).links.flatMap(({ address }) => {
      return attachmentAt(site, file, address) ?? []
    }),
  )
  return [...new Map(linked.map((each) => [attachmentPath(each.hash, each.name), each])).values()]
}
