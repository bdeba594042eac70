/** All that a page shows (`Shell`), which React has written as HTML already. */
export function Body({ html }: { html: string }) {
  return (
    <div
      className="flex min-h-dvh flex-col"
      // In development the page's script has changed it before the framework compares.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React's own HTML of components
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
