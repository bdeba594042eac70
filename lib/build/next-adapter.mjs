import { writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Told by Next.js what it has compiled, writes down the module of each route, relative to the folder of the build
 * (`node_modules/next/dist/docs/01-app/03-api-reference/07-adapters`).
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'klartext',
  onBuildComplete({ outputs, distDir }) {
    const modules = outputs.appPages
      .filter(({ pathname }) => !pathname.endsWith('.rsc'))
      .map(({ pathname, filePath }) => [pathname, path.relative(distDir, filePath)])
    writeFileSync(path.join(distDir, 'modules.json'), JSON.stringify(Object.fromEntries(modules)))
  },
}

export default adapter
