import type { Language } from '@/lib/i18n/messages'
import { disclosePicture } from '@/lib/model/image'
import type { Cover } from '@/lib/pages/cover'
import { Picture } from '../picture'
import { Title } from '../title'

/** The picture at an article's head, wider than the column where there is room. */
export function CoverFigure({
  cover: { picture, alt, caption },
  language: { t },
}: {
  cover: Cover
  language: Language
}) {
  const { use, credentials } = picture
  return (
    <div data-part="text">
      <figure
        className="cover mb-8"
        ai-disclosure={use && (disclosePicture(use).token ?? undefined)}
      >
        <Picture
          picture={picture}
          alt={alt}
          sizes="(min-width: 62.5rem) 60rem, calc(100vw - 2.5rem)"
          className="rounded-md"
          isUrgent
        />
        {(caption || use) && (
          <figcaption className="font-sans text-sm text-soft">
            {caption && <Title text={caption} />}{' '}
            {use && (
              <span className="picture-use" data-use={use}>
                {t(`text.pictures.${use}`)}
              </span>
            )}
          </figcaption>
        )}
        {credentials && (
          <p className="credentials" data-ui="">
            <a href={credentials}>{t('text.pictures.original')}</a>
          </p>
        )}
      </figure>
    </div>
  )
}
