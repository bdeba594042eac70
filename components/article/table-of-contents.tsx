import type { Language } from '@/lib/i18n/messages'
import type { Heading } from '@/lib/markdown/elements/headings'
import type { Section } from '@/lib/pages/table-of-contents'
import { sourcesFragment } from '@/lib/urls'

interface Props {
  sections: Section[]
  hasSources: boolean
  language: Language
}

/** The table of contents: unfolds above the text, stands open in the margin where the style sheet finds room. */
export function TableOfContents({ sections, hasSources, language: { t } }: Props) {
  const title = t('article.contents')
  return (
    <nav className="toc" aria-label={title}>
      <details>
        <summary>{title}</summary>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <Entry heading={section} />
              {section.parts.length > 0 && <Parts headings={section.parts} />}
            </li>
          ))}
          {hasSources && (
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
