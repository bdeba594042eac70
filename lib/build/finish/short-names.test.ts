import { expect, it } from 'vitest'
import { shortClasses, withShortNames } from './short-names'

const css =
  '.prose{a:b}@layer utilities{.flex{display:flex}.mt-0\\.5{margin:1px}@media (min-width:48rem){.md\\:flex{display:flex}}.group:hover .\\[\\&_h2\\]\\:x h2,.\\32 xl{c:d}.visually-hidden{e:f}}.flex{g:h}'

it('calls utilities by short names, and nothing else', () => {
  const short = withShortNames(css)
  expect(short.css).toBe(
    '.prose{a:b}@layer utilities{.a{display:flex}.b{margin:1px}@media (min-width:48rem){.c{display:flex}}.d:hover .e h2,.f{c:d}.visually-hidden{e:f}}.flex{g:h}',
  )
  expect(shortClasses('card flex mt-0.5  md:flex [&_h2]:x 2xl visually-hidden', short)).toBe(
    'card a b c e f visually-hidden',
  )
})

it('leaves a sheet without utilities as it is', () => {
  expect(withShortNames('.flex{a:b}')).toEqual({ css: '.flex{a:b}', names: new Map() })
})
