import type { Language } from '@/lib/i18n/messages'
import type { Search } from '@/lib/pages/search-page'
import { Question } from '../forms/question'

interface Props {
  search: Search
  language: Language
}

/** What to search for, and what to narrow it to. */
export function SearchForm({ search, language }: Props) {
  const { t } = language
  return (
    <>
      <Question
        label={t('search.field')}
        submit={t('search.submit')}
        input={{ id: 'query', type: 'search', name: 'q', enterKeyHint: 'search' }}
      />
      <Filters search={search} language={language} />
    </>
  )
}

function Filters({ search: { tags, years, levels }, language: { t } }: Props) {
  const any = t('search.any')
  return (
    <details className="mt-2">
      <summary className="min-h-11 w-fit py-2.5 text-soft">{t('search.filters')}</summary>
      <Filter
        name="tag"
        label={t('search.tag')}
        any={any}
        options={tags.map(({ id, name }) => [id, name])}
      />
      <Filter
        name="year"
        label={t('search.year')}
        any={any}
        options={years.map((year) => [year, year])}
      />
      <Filter
        name="level"
        label={t('search.level')}
        any={any}
        options={levels.map(({ level, label }) => [level, label])}
      />
      <button className="search-reset min-h-11 underline" type="button">
        {t('search.clearFilters')}
      </button>
    </details>
  )
}

interface FilterProps {
  name: string
  label: string
  any: string
  options: [value: string, text: string][]
}

function Filter({ name, label, any, options }: FilterProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <span className="w-24 shrink-0 text-soft">{label}</span>{' '}
      <select className="min-w-0 touch:min-h-11" name={name}>
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
