import { splitNames } from '@/lib/markdown/typeset'

/** A title in which names such as “V-JEPA 2” do not break. */
export function Title({ text }: { text: string }) {
  return splitNames(text).map(({ text: part, isName }, index) =>
    isName ? (
      // The parts of a title have no identity but their place.
      <span key={`${index}-${part}`} className="nobr">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
