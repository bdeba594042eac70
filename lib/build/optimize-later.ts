import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8 see four times as much of a function’s work before it optimises it. A build runs many functions over trees of
 * many shapes: optimised early, they are soon thrown away and optimised again. It saves an eighth of a build (docs/building.md).
 * Of the versions of Node.js that are supported, 20 alone has this flag; later ones decide otherwise.
 */
export function optimizeLater(): void {
  if (/^20\./.test(process.versions.node)) setFlagsFromString('--interrupt-budget=264000')
}
