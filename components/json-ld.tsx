import { scriptText } from '@/lib/pages/structured-data'

/** Structured data as data blocks, which no browser runs. */
export function JsonLd({ blocks }: { blocks: readonly object[] }) {
  return blocks.map(scriptText).map((text) => (
    <script
      key={text}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptText lets no text close the element
      dangerouslySetInnerHTML={{ __html: text }}
    />
  ))
}
