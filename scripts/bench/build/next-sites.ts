import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes the files of a site anew: text by path within the folder. */
export function writeSite(folder: string, files: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

/** A site that does no more than Next.js must: each version's paragraphs, read from its file, as a page. */
export function bareSite(content: string): Record<string, string> {
  return siteWith(
    content,
    '',
    `
      async function read(props) {
        const [, head, body] = (await textOf(props)).split('---\\n')
        return { title: /title: "(.*)"/.exec(head)[1], paragraphs: body.trim().split('\\n\\n') }
      }
      export const generateMetadata = async (props) => ({ title: (await read(props)).title })
      export default async function Page(props) {
        const { title, paragraphs } = await read(props)
        return <article><h1>{title}</h1>{paragraphs.map((text, at) => <p key={at}>{text}</p>)}</article>
      }
    `,
  )
}

/**
 * The smallest blog of Next.js, as its guides build it (https://nextjs.org/docs/app/guides/mdx): front matter by
 * gray-matter, Markdown by next-mdx-remote, tables and footnotes by remark-gfm, a title and a description.
 */
export function blogSite(content: string): Record<string, string> {
  return siteWith(
    content,
    `
      import matter from 'gray-matter'
      import { MDXRemote } from 'next-mdx-remote/rsc'
      import remarkGfm from 'remark-gfm'
    `,
    `
      const read = async (props) => matter(await textOf(props))
      export async function generateMetadata(props) {
        const { title, description } = (await read(props)).data
        return { title, description }
      }
      const options = { mdxOptions: { format: 'md', remarkPlugins: [remarkGfm] } }
      export default async function Page(props) {
        const { data, content } = await read(props)
        return <article><h1>{data.title}</h1><MDXRemote source={content} options={options} /></article>
      }
    `,
  )
}

/**
 * A site of a page for each version of each article.
 * @param page the code that shows one, by the text that `textOf` reads
 */
function siteWith(content: string, imports: string, page: string): Record<string, string> {
  return {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.mjs': `export default { output: 'export' }`,
    'app/layout.jsx':
      'export default ({ children }) => <html lang="en"><body><main>{children}</main></body></html>',
    'app/page.jsx': 'export default () => <h1>Bare</h1>',
    'app/[locale]/[article]/page.jsx': `
      import { readdirSync, readFileSync } from 'node:fs'
      ${imports}
      const posts = '${content}/posts'
      export const dynamicParams = false
      export const generateStaticParams = () =>
        readdirSync(posts).flatMap((article) =>
          readdirSync(posts + '/' + article)
            .filter((file) => file.endsWith('.md'))
            .map((file) => ({ article, locale: file.slice(0, -3) })),
        )
      async function textOf({ params }) {
        const { locale, article } = await params
        return readFileSync(posts + '/' + article + '/' + locale + '.md', 'utf8')
      }
      ${page}
    `,
  }
}
