import { finishedSite } from '@/e2e/finished-site'

/** The fixture site as its authors get it in a preview, drafts and articles of days to come included. */
export const preview = finishedSite('e2e/fixture/out-preview')
