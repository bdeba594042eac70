import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/model/locales'
import { labelOfLevel } from '@/lib/pages/label'
import { getSearchFilters } from '@/lib/search/filters'

/** What to search for, and what to narrow it to. */
export async function SearchForm({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const { tags, years, levels } = await getSearchFilters(locale)
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
          any={t('search.any')}
          options={tags.map(({ id, name }) => [id, name])}
        />
        <Filter
          name="year"
          label={t('search.year')}
          any={t('search.any')}
          options={years.map((year) => [year, year])}
        />
        <Filter
          name="level"
          label={t('search.level')}
          any={t('search.any')}
          options={levels.map((level) => [level, labelOfLevel(level, t).text])}
        />
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
