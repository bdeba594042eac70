import path from 'node:path'
import { type Problem, problemAt, startOfFile } from '@/lib/problems/problem'
import { gitText } from '../git'

/**
 * Finds a cache that the last commit holds. What it says of texts, pictures and signatures is believed, so it has to be of
 * the builder's own making: nobody who only sends a change may bring one along.
 */
export async function committedCacheProblems(root: string, cache: string): Promise<Problem[]> {
  const place = path.relative(root, cache).replaceAll(path.sep, '/')
  const held = await gitText(root, 'rev-parse', '--verify', '--quiet', `HEAD:./${place}`)
  if (held === undefined) return []
  return [problemAt(place, startOfFile, 'file', 'cache-committed', { place })]
}
