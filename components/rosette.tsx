/** The drawing that a text has of its own; it certifies nothing, so a screen reader does not hear of it. */
export function Rosette({ svg, className }: { svg: string; className: string }) {
  return (
    <span
      className={`block ${className}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by lib/review/rosette from a hash
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
