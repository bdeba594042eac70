import { readFileSync } from 'node:fs'
import { parse as parseToml } from 'smol-toml'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')

it('lets Netlify and Cloudflare serve the finished site', () => {
  expect(parseToml(read('netlify.toml'))).toMatchObject({
    build: {
      command: 'npm run build',
      publish: 'out',
      // Else its plugin for Next.js fails: “Your publish directory does not contain expected Next.js build output”.
      environment: { NETLIFY_NEXT_PLUGIN_SKIP: 'true' },
    },
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

it.each(['checks', 'pages', 'schedule', 'shards'])(
  'pins each action of the workflow %s to a commit, with its version',
  (name) => {
    const actions = read(`.github/workflows/${name}.yml`).match(/uses: .*/g)
    expect(actions).not.toBeNull()
    for (const action of actions ?? [])
      expect(action).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  },
)

it.each(['checks', 'pages'])(
  'gives the check the commit before in the workflow %s, so that it sees lost addresses',
  (name) => {
    expect(read(`.github/workflows/${name}.yml`)).toMatch(/fetch-depth: 2\n/)
  },
)
