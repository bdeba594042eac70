import { expect, it } from 'vitest'
import { plainPagePath } from './plain-page'

it.each([
  ['/2024/05/old.html', '/2024/05/old.html'],
  ['/old/', '/old.html'],
  ['/old/index.html', '/old.html'],
  ['/post.php', '/post.php.html'],
  ['/100%25', '/100%25.html'],
  ['/über', '/%C3%BCber.html'],
  ['/u%CC%88ber', '/%C3%BCber.html'],
])('serves %s from %s', (from, file) => {
  expect(plainPagePath(from)).toBe(file)
})
