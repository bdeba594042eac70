import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/messages'
import type { Frame } from '@/lib/pages/frame'
import { rootPath } from '@/lib/urls'
import { Notice } from '../frame/notice'
import { Wordmark } from '../frame/wordmark'

interface Props {
  frame: Frame
  language: Language
  children: ReactNode
}

/** What stands around a page that no language is known for: the site's name, which leads to the choice of one. */
export function ShellWithoutLanguage({ frame, language, children }: Props) {
  return (
    <>
      <header>
        <Notice notice={frame.notice} language={language} />
        <div className="px-gutter pt-4">
          <div className="mx-auto max-w-measure">
            <Wordmark frame={{ ...frame, home: rootPath }} language={language} />
          </div>
        </div>
      </header>
      <main className="px-gutter">{children}</main>
    </>
  )
}
