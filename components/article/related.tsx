import type { Language } from '@/lib/i18n/messages'
import type { Entry as EntryModel } from '@/lib/pages/cards'
import { Entry } from '../entry'

/** Where to read on about the same things. */
export function Related({ entries, language }: { entries: EntryModel[]; language: Language }) {
  if (entries.length === 0) return null
  return (
    <aside className="related no-print mt-14 border-t pt-4" aria-labelledby="related">
      <h2 className="text-lg" id="related">
        {language.t('article.related')}
      </h2>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} language={language} />
      ))}
    </aside>
  )
}
