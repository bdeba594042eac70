import type { ReactNode } from 'react'

/** The heading of a page that is no article, with what is said of it below. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="pt-5 pb-3 md:pt-9">
      <h1 className="text-4xl">{title}</h1>
      {children && <p className="facts mt-1 font-sans text-sm text-soft">{children}</p>}
    </header>
  )
}
