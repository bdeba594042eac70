import { getTranslations } from 'next-intl/server'
import { contentFragment, sourcesFragment } from '@/lib/hosting/urls'
import type { Heading } from '@/lib/markdown/headings'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import type { Section } from '@/lib/pages/table-of-contents'

/** The table of contents: unfolds above the text, stands open in the margin where the style sheet finds room. */
export async function TableOfContents({ post, sections }: { post: Post; sections: Section[] }) {
  const t = await getTranslations({ locale: post.locale })
  const title = t('article.contents')
  return (
    <nav className="contents" aria-label={title}>
      <details>
        <summary>{title}</summary>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <Entry heading={section} />
              {section.parts.length > 0 && <Parts headings={section.parts} />}
            </li>
          ))}
          {post.sources.length > 0 && (
            <li>
              <a href={sourcesFragment}>{t('sources.heading')}</a>
            </li>
          )}
        </ol>
      </details>
    </nav>
  )
}

function Parts({ headings }: { headings: Heading[] }) {
  return (
    <ol>
      {headings.map((heading) => (
        <li key={heading.id}>
          <Entry heading={heading} />
        </li>
      ))}
    </ol>
  )
}

function Entry({ heading: { id, text } }: { heading: Heading }) {
  return <a href={`#${id}`}>{text}</a>
}

/** Leads back from the end of a long page. */
export async function ToTop({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <p className="to-top">
      <a href={contentFragment}>{t('article.toTop')}</a>
    </p>
  )
}
