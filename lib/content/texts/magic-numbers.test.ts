import { expect, it } from 'vitest'
import { foreignContent } from './magic-numbers'

const page = '<!DOCTYPE html>\n<html><title>404</title></html>'

it.each([
  ['pdf', page, 'HTML'],
  ['csv', `\ufeff ${page}`, 'HTML'],
  ['mp3', '<html lang="de">', 'HTML'],
  ['zip', 'Rar!\x1A', '"Rar!·"'],
  ['docx', 'Hallo', '"Hallo"'],
  ['mp4', 'RIFFxxxxWAVE', '"RIFFxxxxWAVE"'],
  ['pdf', '', '""'],
])('notices that a %s is something else: %j', (kind, text, found) => {
  expect(foreignContent(kind, Buffer.from(text))).toEqual({ kind: kind.toUpperCase(), found })
})

it.each([
  ['pdf', '%PDF-1.7'],
  ['pdf', '\n\n%PDF-1.4'],
  ['xlsx', 'PK\x03\x04'],
  ['opus', 'OggS'],
  ['m4a', '\0\0\0\x1cftypM4A '],
  ['csv', 'tag,count\n<html>,3'],
  ['txt', 'Ein Text über <html>.'],
  ['mp3', '\xFF\xFB'],
  ['json', '{}'],
])('lets a %s be: %j', (kind, text) => {
  expect(foreignContent(kind, Buffer.from(text, 'latin1'))).toBeUndefined()
})
