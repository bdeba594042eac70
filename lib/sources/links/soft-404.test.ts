import { expect, test } from 'vitest'
import { isSoftNotFound } from './soft-404'

test.each([
  '404',
  '404 Not Found',
  'Fehler 404',
  '404: This page could not be found.',
  'Page not found | Example',
  'Example – Seite nicht gefunden',
  'Oops! Page not found',
  'Diese Seite existiert nicht.',
  'This page doesn’t exist · Example',
  'Página no encontrada - Example',
])('sees that “%s” is not there', (title) => {
  expect(isSoftNotFound(`<html><head><title>${title}</title>`)).toBe(true)
})

test.each([
  'A page',
  'Why “page not found” is bad for readers',
  'How to write a good 404 page – Example',
  'Nicht gefunden zu werden: ein Essay',
  'Room 404',
  'HTTP 404 - Encyclopedia',
  '',
])('leaves “%s” alone', (title) => {
  expect(isSoftNotFound(`<title>${title}</title><p>404 Not Found</p>`)).toBe(false)
})

test('reads no title where there is none', () => {
  expect(isSoftNotFound('<p>404 Not Found</p>')).toBe(false)
})
