/** The drawing of an article's reading text, `lib/review/rosette.ts`; it certifies nothing and says nothing. */
export function Rosette({ svg }: { svg: string }) {
  return (
    <span
      className="rosette-place"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the site from a hash
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
