/** A text of Markdown, set for reading. Its HTML was sanitised when it was published (`lib/markdown`). */
export function Prose({
  html,
  part,
  ...attributes
}: {
  html: string
  /** Which part of the reading text it is, if any. */
  part?: 'text'
  lang?: string
  dir?: string
}) {
  return (
    <div
      className="prose"
      data-part={part}
      {...attributes}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/markdown, sanitised there
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
