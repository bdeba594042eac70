import { describe, expect, it } from 'vitest'
import type { Publisher } from '@/lib/pages/fixed-page'
import { hostile } from '@/lib/testing/hostile'
import { publisher } from '@/lib/testing/models/pages'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { FixedPage } from './fixed-page'
import { Imprint } from './imprint'

const language = german

describe('a page such as “About”', () => {
  const page = (given: { hasEmbeds?: boolean; publisher?: Publisher } = {}) =>
    render(
      <FixedPage
        page={{ title: hostile('title'), html: '', hasEmbeds: false, ...given }}
        embedScript="/scripts/embeds.js"
        language={language}
      >
        {hostile('text')}
      </FixedPage>,
    )

  it('shows its title and its text', () => {
    expect(texts(page(), 'h1, .prose')).toEqual([hostile('title'), hostile('text')])
  })

  it('has the script of frames where there are frames', () => {
    expect(attributes(page({ hasEmbeds: true }), 'script', 'src')).toEqual(['/scripts/embeds.js'])
    expect(page({ hasEmbeds: false }).querySelector('script')).toBeNull()
  })

  it('says who publishes only on the imprint', () => {
    expect(page({ publisher }).querySelectorAll('dl')).toHaveLength(1)
    expect(page().querySelector('dl')).toBeNull()
  })
})

describe('the imprint', () => {
  const imprint = (given: Publisher) => render(<Imprint publisher={given} language={language} />)
  const empty = { name: '', address: [], email: '', phone: '', responsible: '' }

  it('says all that is filled in', () => {
    expect(texts(imprint(publisher), 'dd')).toEqual([
      hostile('publisher'),
      'Beispielstraße 1, 12345 Beispielstadt',
      'errors@example.org',
      hostile('phone'),
      hostile('responsible'),
    ])
    expect(attributes(imprint(publisher), 'a', 'href')).toEqual(['mailto:errors@example.org'])
  })

  it('leaves out what is not filled in', () => {
    expect(imprint(empty).innerHTML).toBe('')
    const element = imprint({ ...empty, email: 'e@example.org' })
    expect(texts(element, 'dt')).toEqual([language.t('imprint.email')])
  })
})
