import type { Language } from '@/lib/i18n/messages'
import type { Frame } from '@/lib/pages/frame'

interface Props {
  notice: Frame['notice']
  language: Language
}

/** Says at a page's top why it must not be taken for a publication's; nothing where it is one. */
export function Notice({ notice, language: { t } }: Props) {
  if (!notice) return null
  return (
    <p className="bg-tint px-gutter py-1 text-center font-sans text-xs" data-notice={notice}>
      {t(`site.${notice}`)}
    </p>
  )
}
