import { fingerprint, fingerprintFiles } from '@/lib/cache/fingerprint'

/** What makes pages and files: the project's code, its packages and the program that runs it. */
export const codePaths = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/**
 * One hash of all code.
 * @param project folder of the project
 */
export function codeFingerprint(project: string): string {
  const isPart = (file: string) => !/\.test\.tsx?$/.test(file)
  return fingerprint(process.versions, fingerprintFiles(project, codePaths, isPart))
}
