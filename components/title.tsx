import { splitWholes } from '@/lib/markdown/typography/wholes'
import type { Post } from '@/lib/model/post'

/** A title or sentence in which names such as “V-JEPA 2” and words such as „KI-generiert“ do not break. */
export function Title({ text }: { text: string }) {
  return splitWholes(text).map(({ text: part, isWhole }) =>
    isWhole ? (
      <span key={part} className="nobr">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** By which a title on the index and on its article know each other, so that it can move from one to the other. */
export function transitionName({ id }: Pick<Post, 'id'>): string {
  return `title-${id}`
}
