import { describe, expect, it } from 'vitest'
import { optionsIn, readImageTitle, unknownOption, unknownStatement } from './image-title'

describe('readImageTitle', () => {
  it.each([
    [undefined, {}],
    ['', {}],
    ['A caption.', { caption: 'A caption.' }],
    ['A caption. | ai: generated', { caption: 'A caption.', use: 'generated' }],
    ['ai: edited', { use: 'edited' }],
    ['|AI:Generated ', { use: 'generated' }],
    ['This | that | ai: edited', { caption: 'This | that', use: 'edited' }],
    ['This | that', { caption: 'This | that' }],
    ['On ai: generated pictures', { caption: 'On ai: generated pictures' }],
    ['Samurai: edited', { caption: 'Samurai: edited' }],
  ])('reads “%s”', (title, expected) => {
    const { caption, use } = readImageTitle(title)
    expect({ ...(caption && { caption }), ...(use && { use }) }).toEqual(expected)
  })
})

it.each([
  ['A caption.', 'column', 'A caption.'],
  ['A caption. | wide', 'wide', 'A caption.'],
  ['Full', 'full', undefined],
  ['A caption. | full | ai: edited', 'full', 'A caption.'],
  ['A caption. | ai: edited | Wide ', 'wide', 'A caption.'],
  ['Far and wide', 'column', 'Far and wide'],
])('reads how wide a figure is from “%s”', (title, width, caption) => {
  expect(readImageTitle(title)).toMatchObject({ width, caption })
})

describe('unknownStatement', () => {
  it.each(['A caption.', 'A caption. | ai: generated', undefined])('accepts “%s”', (title) => {
    expect(unknownStatement(title)).toBeUndefined()
  })

  it.each([
    ['A caption. | ai: yes', 'ai: yes'],
    ['ai:', 'ai: ?'],
  ])('asks what “%s” means', (title, found) => {
    expect(unknownStatement(title)).toBe(found)
  })
})

describe('unknownOption', () => {
  it.each([
    ['A caption. | large', '| large', '| wide'],
    ['A caption. | widee', '| widee', '| wide'],
    ['A caption. | breit', '| breit', '| wide'],
    ['A caption. | voll | ai: edited', '| voll', '| full'],
    ['A caption. | 50%', '| 50%', undefined],
  ])('names what “%s” means', (title, found, mended) => {
    expect(unknownOption(title)).toEqual({ code: 'image-option', values: { found }, mended })
  })

  it.each(['A caption. | wide', 'This | that, or something else', 'A caption.', '', undefined])(
    'takes “%s” as it is',
    (title) => {
      expect(unknownOption(title)).toBeUndefined()
    },
  )
})

it.each([
  ['A report | wide', '| wide'],
  ['ai: generated', 'ai: generated'],
  ['A report', undefined],
  ['This | that', undefined],
])('finds options of a picture in “%s”', (title, found) => {
  expect(optionsIn(title)).toBe(found)
})
