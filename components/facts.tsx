import { Children, type ReactNode } from 'react'

interface Props {
  /** In order; absent ones leave no gap. */
  facts: ReactNode[]
  className?: string
}

/** Facts in a line, with dots between them that no line begins or ends with (`.facts` in app/styles/base.css). */
export function Facts({ facts, className = '' }: Props) {
  return (
    <p className={`facts font-sans text-soft text-xs ${className}`}>
      {Children.map(Children.toArray(facts), (fact) => (
        <>
          <span>{fact}</span>{' '}
        </>
      ))}
    </p>
  )
}
