/** A text of Markdown, set for reading. Its HTML was sanitised when it was published (`lib/markdown`). */
export function Prose({ html, ...attributes }: { html: string; lang?: string; dir?: string }) {
  return (
    <div
      className="prose"
      {...attributes}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/markdown, sanitised there
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
