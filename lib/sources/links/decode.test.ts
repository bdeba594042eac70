import { expect, it } from 'vitest'
import { decode } from './decode'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

it.each<[string, Buffer, string, string]>([
  ['what the server says', latin1('fünf'), 'text/html; charset=ISO-8859-1', 'fünf'],
  ['what the page says', latin1('<meta charset="iso-8859-1">fünf'), 'text/html', 'fünf'],
  [
    'what an older page says',
    latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">fünf \x80'),
    'text/html',
    'fünf €',
  ],
  [
    'a byte order mark, whatever the server says',
    utf16('fünf'),
    'text/html; charset=utf-8',
    'fünf',
  ],
  ['UTF-8 where nobody says anything', Buffer.from('fünf'), 'text/html', 'fünf'],
  ['UTF-8 that was cut within a letter', Buffer.from('fü').subarray(0, 2), 'text/html', 'f'],
  ['Windows-1252 where it is no UTF-8', latin1('fünf'), 'text/html', 'fünf'],
  ['a name that nobody knows', Buffer.from('fünf'), 'text/html; charset=klingon', 'fünf'],
  [
    'a page in one byte that calls itself UTF-16',
    Buffer.from('<meta charset="utf-16">fünf'),
    '',
    'fünf',
  ],
  ['Japanese', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'text/plain; charset=Shift_JIS', '日本'],
])('decodes by %s', (_, bytes, contentType, text) => {
  expect(decode(bytes, contentType).replace(/^<meta[^>]*>/, '')).toBe(text)
})
