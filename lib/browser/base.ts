import { scriptsPrefix } from '@/lib/urls'

/** The path that the whole site is served below, without a slash at its end: what stands before this script's own. */
export const base = basePath(document.currentScript)

function basePath(script: HTMLOrSVGScriptElement | null): string {
  const address = script instanceof HTMLScriptElement ? new URL(script.src).pathname : ''
  return address.slice(0, Math.max(0, address.indexOf(scriptsPrefix)))
}

/** The address of a path of the site on the host that it is read from. */
export function hosted(path: string): string {
  return base + path
}
