import { SiteCopy } from './site-copy'

/** The copies that `build-copies.ts` plants and builds, for the tests to read. */
export const productionCopy = new SiteCopy('production')
export const previewCopy = new SiteCopy('preview')
