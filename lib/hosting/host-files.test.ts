import { readFileSync } from 'node:fs'
import { parse as parseToml } from 'smol-toml'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')

it('lets Netlify and Cloudflare serve the finished site', () => {
  expect(parseToml(read('netlify.toml'))).toMatchObject({
    build: { command: 'npm run build', publish: 'out' },
  })
  const { assets } = JSON.parse(read('wrangler.jsonc').replace(/^\/\/.*$/gm, ''))
  expect(assets).toMatchObject({ directory: './out', not_found_handling: '404-page' })
})

it.each(['pages', 'schedule'])(
  'does nothing in the workflow %s before it is switched on',
  (name) => {
    const workflow = read(`.github/workflows/${name}.yml`)
    expect(workflow).toMatch(/if: vars\.[A-Z]+ == 'true'/)
    expect(workflow).not.toMatch(/uses: (?!\S+@[0-9a-f]{40} )/)
  },
)
