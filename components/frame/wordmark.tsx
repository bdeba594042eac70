import type { Language } from '@/lib/i18n/messages'
import type { Frame } from '@/lib/pages/frame'

/** The publication's name or its logo, which leads to the front page. */
export function Wordmark({
  frame: { siteName, logo, home },
  language: { t },
}: {
  frame: Frame
  language: Language
}) {
  return (
    <a
      className="me-auto flex min-h-11 items-center font-bold font-serif text-lg md:text-xl no-underline"
      href={home}
      aria-label={`${siteName}: ${t('site.home')}`}
    >
      {logo ? (
        // biome-ignore lint/performance/noImgElement: a file of the publisher's, used as it is
        <img className="h-7" src={logo} alt="" />
      ) : (
        <>
          {siteName}
          <span className="text-accent" aria-hidden="true">
            .
          </span>
        </>
      )}
    </a>
  )
}
