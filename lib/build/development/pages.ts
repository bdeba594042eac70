import { pagesOf } from '@/lib/pages/pages'
import { type PageSource, sharedOf } from '../page-source'
import { readCurrent } from './current'

/** Makes pages' models in development, as they are asked for, from the site as it then is. */
export const developmentSource: PageSource = {
  modelAt: async (path) => pagesOf((await readCurrent()).site).get(path)?.(),
  shared: async () => {
    const { site, scripts } = await readCurrent()
    return sharedOf(site, scripts.paths)
  },
}
