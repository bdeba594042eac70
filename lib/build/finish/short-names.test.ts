import { expect, it } from 'vitest'
import { shortClasses, withShortNames } from './short-names'

const css =
  '.prose{a:b}@layer utilities{.flex{display:flex}.mt-0\\.5{margin:1px}@media (min-width:48rem){.md\\:flex{display:flex}}.group:hover .\\[\\&_h2\\]\\:x h2,.\\32 xl{c:d}.visually-hidden{e:f}}.flex{g:h}'

it('calls utilities by short names, and nothing else', () => {
  const short = withShortNames(css)
  expect(short.css).toBe(
    '.prose{a:b}@layer utilities{._0{display:flex}._1{margin:1px}@media (min-width:48rem){._2{display:flex}}._3:hover ._4 h2,._5{c:d}.visually-hidden{e:f}}.flex{g:h}',
  )
  expect(shortClasses('card flex mt-0.5  md:flex [&_h2]:x 2xl visually-hidden', short)).toBe(
    'card _0 _1 _2 _4 _5 visually-hidden',
  )
})

it('leaves a sheet without utilities as it is', () => {
  expect(withShortNames('.flex{a:b}')).toEqual({ css: '.flex{a:b}', names: new Map() })
})
