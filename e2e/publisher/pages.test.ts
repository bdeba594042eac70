import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { finishedSite } from '@/e2e/finished-site'

/*
 * What holds for every site whatever it publishes: run on the publisher's own content, and on the fixture's. `SITE`
 * names the folder of finished files.
 */
const site = finishedSite(process.env.SITE ?? 'out')
const { folder, files, pages, documentOf, textOf, fileAt } = site

/** Where the site says that it is; it may be served below a path. */
const front = new URL(
  documentOf('index.html').querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
)
const basePath = front.pathname.replace(/\/$/, '')

/** Whether a whole address leads to this site, and not to another one on its host. */
function isAtHome(href: string): boolean {
  return href.startsWith(front.href) || href === front.href.replace(/\/$/, '')
}

/** The path within the site. */
function pathOf({ pathname }: URL): string {
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname
}

describe('every page', () => {
  it.each(pages)('%s says as much as the front door that it is a demonstration', (file) => {
    const noticeOf = (name: string) => documentOf(name).querySelector('[data-notice]')?.textContent
    expect(noticeOf(file) === undefined).toBe(noticeOf('index.html') === undefined)
  })

  it.each(pages)('%s says its language, title, one main heading and one main part', (file) => {
    const document = documentOf(file)
    const language = file.split(/[/.]/)[0] ?? ''
    const isFrontDoor = language === 'index' || language === '404'
    expect(document.documentElement.lang).toMatch(
      isFrontDoor ? /^[a-z]/ : new RegExp(`^${language}$`),
    )
    expect(document.title.length).toBeGreaterThan(5)
    expect(document.querySelectorAll('main')).toHaveLength(1)
    expect(document.querySelectorAll('h1').length).toBeGreaterThanOrEqual(1)
  })

  it.each(pages)('%s uses each id once and refers to none that is missing', (file) => {
    const document = documentOf(file)
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const wanted = [...document.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap(
      (element) =>
        ['aria-labelledby', 'aria-describedby'].flatMap(
          (name) => element.getAttribute(name)?.split(' ') ?? [],
        ),
    )
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(pages)('%s links only to what exists, fragments included', (file) => {
    const page = `https://site.example/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`
    const links = [
      ...documentOf(file).querySelectorAll(
        'a[href], link[href], img[src], script[src], source[srcset]',
      ),
    ]
    const addresses = links
      .flatMap((element) => addressesOf(element))
      .map((address) => new URL(address, page))
    const own = addresses.filter(
      ({ origin, href }) => origin === 'https://site.example' || isAtHome(href),
    )
    const broken = own.filter((url) => !leadsSomewhere(url))
    expect(own.length).toBeGreaterThan(0)
    expect(broken.map((url) => url.pathname + url.hash)).toEqual([])
  })

  it.each(pages)('%s asks no other host for anything', (file) => {
    const loaded = [
      ...documentOf(file).querySelectorAll(
        'link[rel=stylesheet], link[rel=preload], link[rel=icon], img, script[src], source, iframe, video, audio',
      ),
    ]
    const outside = loaded.flatMap(addressesOf).filter((address) => /^(https?:)?\/\//.test(address))
    expect(outside).toEqual([])
  })
})

function addressesOf(element: Element): string[] {
  const srcset =
    element
      .getAttribute('srcset')
      ?.split(',')
      .map((entry) => entry.trim().split(' ')[0] ?? '') ?? []
  const single = element.getAttribute('href') ?? element.getAttribute('src')
  return single ? [single, ...srcset] : srcset
}

function leadsSomewhere(url: URL): boolean {
  const { hash } = url
  const file = fileAt(pathOf(url))
  if (!file || hash === '' || !file.endsWith('.html')) return file !== undefined
  return documentOf(file).getElementById(decodeURIComponent(hash.slice(1))) !== null
}

it('names languages mutually: every alternate names the page back', () => {
  const alternatesOf = (file: string) =>
    [...documentOf(file).querySelectorAll('link[rel=alternate][hreflang]')].map(
      (link) => fileAt(pathOf(new URL(link.getAttribute('href') ?? ''))) ?? '',
    )
  const oneWay = pages.flatMap((file) =>
    alternatesOf(file)
      .filter((other) => file !== 'index.html' && !alternatesOf(other).includes(file))
      .map((other) => `${file} → ${other}`),
  )
  expect(pages).toContain('index.html')
  expect(oneWay).toEqual([])
})

it('ships nothing of the framework’s client runtime', () => {
  const framework = [...files].filter((file) => file.startsWith('_next/'))
  expect(framework.filter((file) => !/\.(css|woff2)(\.br|\.gz)?$/.test(file))).toEqual([])
  const traces = pages.filter((file) => /__next|TURBOPACK|<!--|next-size-adjust/.test(textOf(file)))
  expect(traces).toEqual([])
})

it('has no empty folder', () => {
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  expect(folders.length).toBeGreaterThan(1)
  expect(folders.filter((name) => readdirSync(name).length === 0)).toEqual([])
})

it('serves every address that sitemap and feeds advertise', () => {
  const advertised = [...files]
    .filter((file) => /(^sitemap|feed).*\.(xml|json)$/.test(file))
    .flatMap((file) => [...textOf(file).matchAll(/https?:\/\/[^\s"<>\\]+/g)])
    .map(([address]) => new URL(address))
    .filter(({ href }) => isAtHome(href))
  expect(advertised.length).toBeGreaterThan(1)
  const missing = advertised.filter((url) => !fileAt(pathOf(url).replace(/(?<=.)\/$/, '')))
  expect([...new Set(missing.map(({ href }) => href))]).toEqual([])
})
