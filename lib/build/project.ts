import { lazily } from '@/lib/cache/lazily'
import type { Site } from '@/lib/content/site'
import { refreshFaceSheets } from '@/lib/faces/own-faces'
import { ownFaces } from '@/lib/faces/publisher-faces'
import { bundleScripts } from '@/lib/files/scripts'
import { build, buildShard, type Report } from './build'
import { forgetBuilt, noteBuilt } from './built-for'
import { codeFingerprint } from './code'
import { compile, compiledMedia } from './compile'
import { sharedOf } from './page-source'
import { pictureProcess } from './pictures'
import type { Shard } from './plan'
import { nextRenderer } from './render'
import type { Settings } from './settings'
import { inputOf } from './site-input'

/**
 * Builds a site with the project's code into `out/`, or, on one of several machines, a part of it into the cache.
 * @throws {Error} as `build` does
 */
export async function buildProject(site: Site, settings: Settings, shard?: Shard): Promise<Report> {
  const { project, root, host, out, cache } = settings
  const faces = ownFaces(root, site.configuration.faces)
  await refreshFaceSheets(project, faces)
  const code = codeFingerprint(project)
  const scripts = await bundleScripts(project, site)
  const compiled = lazily(() => compile(project, code))
  const pictures = pictureProcess()
  const input = inputOf(site, {
    root,
    host,
    project,
    faces,
    cache,
    code,
    bytesOfFile: pictures.bytesOfFile,
    scripts: scripts.files,
    shared: sharedOf(site, scripts.paths),
    compiled: compiledMedia(project, compiled),
  })
  const renderer = nextRenderer(project, compiled)
  const folders = { out, cache }
  try {
    if (shard) return await buildShard(input, folders, code, renderer, shard)
    forgetBuilt(settings)
    const report = await build(input, folders, code, renderer)
    noteBuilt(settings)
    return report
  } finally {
    pictures.end()
  }
}
