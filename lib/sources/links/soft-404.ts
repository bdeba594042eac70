import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'

/** What titles of pages that are not there say, in lower case. A language is one more line. */
const phrases = {
  de: [
    'nicht gefunden',
    'seite nicht gefunden',
    'seite wurde nicht gefunden',
    'die seite wurde nicht gefunden',
    'diese seite wurde nicht gefunden',
    'die angeforderte seite wurde nicht gefunden',
    'seite konnte nicht gefunden werden',
    'die seite konnte nicht gefunden werden',
    'seite existiert nicht',
    'seite existiert nicht mehr',
    'die seite existiert nicht',
    'diese seite existiert nicht',
    'diese seite gibt es nicht',
    'seite nicht verfügbar',
    'seite nicht vorhanden',
    'artikel nicht gefunden',
    'dokument nicht gefunden',
    'inhalt nicht gefunden',
    'beitrag nicht gefunden',
  ],
  en: [
    'not found',
    'page not found',
    'page was not found',
    'the page was not found',
    'the requested page was not found',
    'page cannot be found',
    'page could not be found',
    'the page cannot be found',
    'the page could not be found',
    'this page could not be found',
    "page doesn't exist",
    "this page doesn't exist",
    'page does not exist',
    'this page does not exist',
    'page not available',
    'page unavailable',
    "this page isn't available",
    'article not found',
    'document not found',
    'file not found',
    'content not found',
    'post not found',
  ],
  es: ['página no encontrada', 'no encontrado'],
  fr: ['page introuvable', 'page non trouvée'],
  it: ['pagina non trovata'],
  nl: ['pagina niet gevonden'],
}

const known = new Set(Object.values(phrases).flat())

/**
 * Tells whether a page that a server hands out as found says in its title that it is not.
 *
 * One part of the title must consist of nothing else, as in “Page not found | Example”, so that an
 * article about missing pages is not taken for one.
 *
 * @param html the page or its beginning
 */
export function isSoftNotFound(html: string): boolean {
  const title = select('title', fromHtml(html))
  return (
    title !== undefined &&
    textOf(title)
      .split(/\s[-–—·•»«/]+\s|\|/)
      .some(saysNotFound)
  )
}

function saysNotFound(part: string): boolean {
  const words = part
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.:!?…,()"„“”]/g, ' ')
  const rest = words.replace(/\b(404|410|error|fehler|erreur|oops|ups|sorry|leider)\b/g, ' ')
  const text = rest.replace(/\s+/g, ' ').trim()
  return text === '' ? /\b404\b/.test(words) : known.has(text)
}
