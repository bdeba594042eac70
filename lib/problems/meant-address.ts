import { nearestName } from './nearest'

/**
 * The web address that was meant by one whose beginning nobody knows: a scheme with a slip of the keyboard (`htps://`), or
 * a DOI (https://www.doi.org/doi-handbook/HTML/index.html), which is read at doi.org.
 */
export function meantAddress(address: string): string | undefined {
  const [, doi] = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(address) ?? []
  if (doi) return `https://doi.org/${doi}`
  const [start = '', scheme = ''] = /^([a-z]+):\/\//i.exec(address) ?? []
  const meant = nearestName(scheme, ['https', 'http'])
  return meant && meant !== scheme ? `${meant}://${address.slice(start.length)}` : undefined
}
