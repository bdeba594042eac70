import { splitTitle } from '@/lib/markdown/typography/wholes'
import type { Post } from '@/lib/model/post'

const looks = { whole: 'nobr', long: '@min-[18rem]:hyphens-none' }

/** A title or sentence in which names such as “V-JEPA 2”, words such as „KI-generiert“ and most long words do not break. */
export function Title({ text }: { text: string }) {
  return splitTitle(text).map(({ text: part, kind }) =>
    kind === 'rest' ? (
      part
    ) : (
      <span key={part} className={looks[kind]}>
        {part}
      </span>
    ),
  )
}

/** By which a title on the index and on its article know each other, so that it can move from one to the other. */
export function transitionName({ id }: Pick<Post, 'id'>): string {
  return `title-${id}`
}
