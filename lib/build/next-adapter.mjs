import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Told by Next.js what it has compiled, writes down which module renders which addresses, in the order in which they are
 * to be tried; modules are named relative to the folder of the build
 * (`node_modules/next/dist/docs/01-app/03-api-reference/07-adapters`).
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'klartext',
  onBuildComplete({ outputs, routing, distDir }) {
    const patterns = new Map(
      routing.dynamicRoutes.map((route) => [route.source, route.sourceRegex]),
    )
    const rank = [...patterns.keys()]
    const modules = outputs.appPages
      .filter(({ pathname }) => !pathname.endsWith('.rsc'))
      .map(({ pathname, filePath }) => ({
        route: pathname,
        pattern: patterns.get(pathname),
        file: path.relative(distDir, filePath),
      }))
      .sort((a, b) => rank.indexOf(a.route) - rank.indexOf(b.route))
    writeFileSync(path.join(distDir, 'modules.json'), JSON.stringify(modules))
    leaveOutPolyfills(distDir)
  },
}

/**
 * Finished pages have no client runtime and so no polyfills, which the framework would render, a tree of their own, for
 * each page.
 * @param {string} distDir
 */
function leaveOutPolyfills(distDir) {
  const names = readdirSync(distDir, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((name) => path.basename(name) === 'build-manifest.json')) {
    const file = path.join(distDir, name)
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...manifest, polyfillFiles: [] }))
  }
}

export default adapter
