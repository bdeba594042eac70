import type { Picture as PictureModel } from '@/lib/media/picture'

interface Props {
  picture: PictureModel
  alt: string
  /** How wide it is shown (https://html.spec.whatwg.org/multipage/images.html#sizes-attributes). */
  sizes: string
  className?: string
  /** Seen at once, so that it is fetched before others. */
  isUrgent?: boolean
}

/** A picture outside of a text, in the formats and sizes that there are of it. */
export function Picture({ picture, alt, sizes, className, isUrgent = false }: Props) {
  const { sources, src, srcSet, width, height } = picture
  return (
    <picture>
      {sources.map((source) => (
        <source key={`${source.media} ${source.type}`} {...source} sizes={sizes} />
      ))}
      <img
        className={className}
        src={src}
        srcSet={srcSet === src ? undefined : srcSet}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        data-original={picture.original?.address}
        data-original-dark={picture.originalDark?.address}
        decoding="async"
        loading={isUrgent ? undefined : 'lazy'}
        fetchPriority={isUrgent ? 'high' : undefined}
      />
    </picture>
  )
}
