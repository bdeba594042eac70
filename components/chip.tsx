interface Props {
  name: string
  path: string
  rel?: string
  isCurrent?: boolean
}

/** A topic as a link, in the colour of what surrounds it; what a finger hits is higher than what is drawn. */
export function Chip({ name, path, rel, isCurrent = false }: Props) {
  const look = isCurrent ? 'border-soft bg-ink font-bold text-ground forced-colors:border-3' : ''
  return (
    <a
      className="flex min-h-11 min-w-11 items-center justify-center no-underline"
      href={path}
      rel={rel}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <span className={`rounded-full border px-3 py-0.5 ${look}`}>{name}</span>
    </a>
  )
}
