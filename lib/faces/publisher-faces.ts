import path from 'node:path'

/** A file of a publisher's own reading face: where browsers find it, and where it lies. */
export interface OwnFace {
  url: string
  onDisk: string
}

/** The files that `content/site.yaml` names, in the `public/` below the site's root. */
export function ownFaces(root: string, names: readonly string[]): OwnFace[] {
  return names.map((url) => ({ url, onDisk: path.resolve(root, 'public', url.slice(1)) }))
}
