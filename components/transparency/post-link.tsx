import type { Locale } from '@/lib/model/locales'
import type { PostLink as PostLinkModel } from '@/lib/pages/transparency-page'

/** A link to an article by its title, in its own language, on a page in any language. */
export function PostLink({ link, locale }: { link: PostLinkModel; locale: Locale }) {
  const language =
    link.locale === locale ? {} : { lang: link.locale, hrefLang: link.locale, dir: link.dir }
  return (
    <a href={link.path} {...language}>
      {link.name}
    </a>
  )
}
