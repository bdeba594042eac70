import { expect, it } from 'vitest'
import { shortClasses, withShortNames } from './short-names'

const css =
  '.prose{a:b}@layer utilities{.flex{display:flex}.mt-0\\.5{margin:1px}@media (min-width:48rem){.md\\:flex{display:flex}}.group:hover .\\[\\&_h2\\]\\:x h2,.\\32 xl{c:d}.visually-hidden{e:f}}.label{g:h}'

it('calls utilities by short names, and nothing else', () => {
  const short = withShortNames(css)
  expect(short.css).toBe(
    '.prose{a:b}@layer utilities{.a{display:flex}.b{margin:1px}@media (min-width:48rem){.c{display:flex}}.d:hover .e h2,.f{c:d}.visually-hidden{e:f}}.label{g:h}',
  )
  expect(shortClasses('card flex mt-0.5  md:flex [&_h2]:x 2xl visually-hidden', short)).toBe(
    'card a b c e f visually-hidden',
  )
})

it('leaves the class that a utility names as other rules of the sheet have it', () => {
  const { css: short, names } = withShortNames(
    '@layer base{.label{a:b}}@layer utilities{.\\[\\&\\>\\.label\\]\\:flex>.label{display:flex}}',
  )
  expect(short).toBe('@layer base{.label{a:b}}@layer utilities{.a>.label{display:flex}}')
  expect([...names]).toEqual([['[&>.label]:flex', 'a']])
})

it('leaves a sheet without utilities as it is', () => {
  expect(withShortNames('.flex{a:b}')).toEqual({ css: '.flex{a:b}', names: new Map() })
})
