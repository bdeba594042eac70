import { splitNames } from '@/lib/markdown/typeset'

/** A title in which names such as “V-JEPA 2” do not break. */
export function Title({ text }: { text: string }) {
  return splitNames(text).map(({ text: part, isName }) =>
    isName ? (
      <span key={part} className="nobr">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
