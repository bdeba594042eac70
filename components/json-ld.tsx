import { scriptText } from '@/lib/pages/structured-data'

/** Structured data as a data block, which no browser runs. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptText lets no text close the element
      dangerouslySetInnerHTML={{ __html: scriptText(data) }}
    />
  )
}
