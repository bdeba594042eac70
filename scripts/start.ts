import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { codePaths } from '@/lib/build/code'
import { lastWritten } from '@/lib/build/last-written'
import { readSettings } from '@/lib/build/settings'
import { siteServer } from '@/lib/hosting/server'

/** `npm start`: builds where `out/` is missing or older than what it is made of, then serves it on `PORT`. */
const { project, root, out } = readSettings()
const sitePaths = ['content', 'public']

/** When a build put `out/` in its place; the files in it may be older. */
function builtAt(): number {
  return statSync(out, { throwIfNoEntry: false })?.ctimeMs ?? 0
}

if (builtAt() < Math.max(lastWritten(project, codePaths), lastWritten(root, sitePaths))) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const port = Number(process.env.PORT ?? 3000)
const server = siteServer(out)
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE'
  console.error(isTaken ? `Port ${port} is taken. Name another one: PORT=3001 npm start` : error)
  process.exitCode = 1
})
server.listen(port, () => console.log(`Klartext is at http://localhost:${port}`))
