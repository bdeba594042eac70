import { expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'
import { isNote, noteName } from './footnotes'

it('names each way back from a note that is referred to again', async () => {
  const { html } = await publish('a[^x] b[^x] c[^x] d[^y]\n\n[^x]: Eins.\n\n[^y]: Zwei.')
  const names = [...html.matchAll(/data-footnote-backref="" aria-label="([^"]*)"/g)]
  expect(names.map(([, name]) => name)).toEqual([
    'Zurück zu 1',
    'Zurück zu 1-2',
    'Zurück zu 1-3',
    'Zurück zu 2',
  ])
})

it('knows a note by its id, and its name behind it', () => {
  const note = (id: string) => ({
    type: 'element' as const,
    tagName: 'li',
    properties: { id },
    children: [],
  })
  expect(isNote(note('user-content-fn-x'))).toBe(true)
  expect(isNote(note('x'))).toBe(false)
  expect(noteName('#user-content-fn-gr%C3%B6%C3%9Fe')).toBe('größe')
})
