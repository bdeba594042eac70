import type { Language } from '@/lib/i18n/messages'
import type { Search } from '@/lib/pages/search-page'

/** What to search for, and what to narrow it to. */
export function SearchForm({ search, language: { t } }: { search: Search; language: Language }) {
  const { tags, years, levels } = search
  const any = t('search.any')
  return (
    <>
      <label htmlFor="query">{t('search.field')}</label>
      <p className="search-field">
        <input id="query" type="search" name="q" enterKeyHint="search" />
        <button type="submit">{t('search.submit')}</button>
      </p>
      <details>
        <summary>{t('search.filters')}</summary>
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
        <button type="button" className="search-reset">
          {t('search.clearFilters')}
        </button>
      </details>
    </>
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
    <label>
      <span>{label}</span>{' '}
      <select name={name}>
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
