import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a site that does no more than Next.js must: each version's paragraphs, read from its file, as a page. */
export function writeBareSite(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [file, text] of Object.entries(filesFor(content))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

function filesFor(content: string): Record<string, string> {
  return {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.mjs': `export default { output: 'export' }`,
    'app/layout.jsx':
      'export default ({ children }) => <html lang="en"><body><main>{children}</main></body></html>',
    'app/page.jsx': 'export default () => <h1>Bare</h1>',
    'app/[locale]/[article]/page.jsx': `
      import { readdirSync, readFileSync } from 'node:fs'
      const posts = '${content}/posts'
      export const dynamicParams = false
      export const generateStaticParams = () =>
        readdirSync(posts).flatMap((article) =>
          readdirSync(posts + '/' + article)
            .filter((file) => file.endsWith('.md'))
            .map((file) => ({ article, locale: file.slice(0, -3) })),
        )
      async function read({ params }) {
        const { locale, article } = await params
        const [, head, body] = readFileSync(posts + '/' + article + '/' + locale + '.md', 'utf8').split('---\\n')
        return { title: /title: "(.*)"/.exec(head)[1], paragraphs: body.trim().split('\\n\\n') }
      }
      export const generateMetadata = async (props) => ({ title: (await read(props)).title })
      export default async function Page(props) {
        const { title, paragraphs } = await read(props)
        return <article><h1>{title}</h1>{paragraphs.map((text, at) => <p key={at}>{text}</p>)}</article>
      }
    `,
  }
}
