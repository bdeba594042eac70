import { finishedSite } from '@/e2e/finished-site'

/** The fixture site as readers of production get it. */
export const out = 'e2e/fixture/out'

export const finished = finishedSite(out)
export const { files, pages, redirectPages, bytesOf, textOf, documentOf, fileAt } = finished

/** The fixture site's languages. */
export const locales = ['de', 'en', 'ar']
