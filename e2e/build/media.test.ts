import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentOf, fileAt, finished, pages, textOf } from './out'

const articles = ['de/posts/wie-ein-artikel-aussehen-kann', 'en/posts/how-an-article-can-look']
const beside = 'e2e/fixture/content/posts/2026-11-12-how-an-article-can-look'

function policyOf(file: string, directive: string): string[] {
  const { content } =
    documentOf(file).querySelector<HTMLMetaElement>('[http-equiv=Content-Security-Policy]') ?? {}
  const parts = (content ?? '').split(';').map((part) => part.trim().split(' '))
  return parts.find(([name]) => name === directive)?.slice(1) ?? []
}

describe.each(articles)('%s', (article) => {
  const document = documentOf(`${article}.html`)

  it('loads nothing from elsewhere, and says above no poster more than who would be asked', () => {
    const loading = 'iframe, object, embed, [src], [srcset], link[href][rel~=stylesheet], [poster]'
    const addresses = [...document.querySelectorAll(loading)].flatMap((element) =>
      ['src', 'srcset', 'href', 'poster'].map((name) => element.getAttribute(name) ?? ''),
    )
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([])
    const posters = [...document.querySelectorAll('.embed')]
    expect(posters).toHaveLength(2)
    for (const poster of posters) {
      const { host } = new URL(poster.querySelector('a')?.getAttribute('data-frame') ?? '')
      expect(poster.querySelector('.privacy')?.textContent).toContain(host)
    }
  })

  it('lets frames in from its posters’ hosts, by a script that no other page loads', () => {
    const frames = ['https://www.youtube-nocookie.com', 'https://social.example.org']
    expect(policyOf(`${article}.html`, 'frame-src')).toEqual(frames)
    expect(textOf('_headers')).toContain(`frame-src ${frames.join(' ')};`)
    const loads = (file: string) =>
      documentOf(file).querySelector('script[src$="embed.js"]') !== null
    const others = pages.filter((file) => policyOf(file, 'frame-src').join() !== frames.join())
    expect(loads(`${article}.html`)).toBe(true)
    expect(others.filter(loads)).toEqual([])
    expect(others.filter((file) => policyOf(file, 'frame-src').join() !== "'none'")).toEqual([])
    expect(others.length).toBe(pages.length - articles.length)
  })

  it('draws its charts into the page, and serves their numbers and the recording as they are', () => {
    const charts = [...document.querySelectorAll('.chart')]
    expect(charts.map((chart) => chart.getAttribute('data-chart'))).toEqual(['bar', 'line'])
    for (const chart of charts) {
      const drawing = chart.querySelector(':scope > [role=img]:has(svg)')
      const names = (drawing?.getAttribute('aria-labelledby') ?? '').split(' ')
      expect(names).toHaveLength(2)
      for (const id of names) expect(document.getElementById(id)?.textContent).toMatch(/\p{L}/u)
      expect(chart.querySelectorAll('details tbody tr').length).toBeGreaterThan(3)
    }
    const links = [...document.querySelectorAll('.chart details a, .audio a')]
    const served = links.map((link) => fileAt(link.getAttribute('href') ?? '') ?? '')
    expect(served).toHaveLength(3)
    for (const file of served) {
      const original = readFileSync(
        `${beside}/${file
          .split('/')
          .at(-1)
          ?.replace(/-(..)\.csv$/, '.$1.csv')}`,
      )
      expect(readFileSync(`${finished.folder}/${file}`).equals(original), file).toBe(true)
    }
    const player = document.querySelector('audio[controls][preload=none]')
    expect(fileAt(player?.getAttribute('src') ?? '')).toBe(served[2])
  })

  it('is whole in feeds and as Markdown, without what only the page can do', () => {
    const feed = textOf(`${article.slice(0, 2)}/feed.json`)
    expect(feed).toContain('three-tones.wav')
    expect(feed).toContain('<td>Vega-Lite</td>')
    expect(feed).not.toMatch(/data-frame|<svg|<iframe/)
    expect(feed).toContain('"mime_type":"audio/wav"')
    expect(textOf(`${article.slice(0, 2)}/feed.xml`)).toMatch(
      /<link rel="enclosure" type="audio\/wav" length="\d+" href="https:[^"]*three-tones\.wav"/,
    )
    const markdown = textOf(`${article}.md`)
    for (const name of ['three-tones.wav', 'drawing-cost', 'youtube.com/watch', 'rosettes'])
      expect(markdown).toMatch(new RegExp(`\\]\\(<?https://[^)]*${name}`))
    expect(markdown).toMatch(/^\| Vega-Lite +\| +[\d.,]+ \|$/m)
    expect(markdown).not.toMatch(/\| (?:wide|chart)|<svg|<iframe|<figure/)
  })
})
