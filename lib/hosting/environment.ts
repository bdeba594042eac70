import type { IsoDate } from '@/lib/model/post'

/** Whether drafts and future articles are shown: in development and on Vercel's preview deployments. */
export function showsUnpublished(): boolean {
  return isDevelopment() || isPreview()
}

/** Whether this is `npm run dev`, where pages are made when they are asked for and nothing is finished. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development'
}

/** Whether this build is a preview deployment (https://vercel.com/docs/environment-variables/system-environment-variables). */
export function isPreview(): boolean {
  return process.env.VERCEL_ENV === 'preview'
}

/**
 * Today in the publisher's time zone. `SOURCE_DATE_EPOCH`, in seconds, sets the clock of a build that must be
 * repeatable (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function today(timeZone: string): IsoDate {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date()
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)
}

/** Address of the production site without a slash at its end: configured, else Vercel's, else the local server's. */
export function productionUrl(configured: string): string {
  const onVercel = process.env.VERCEL_PROJECT_PRODUCTION_URL
  return configured || (onVercel ? `https://${onVercel}` : 'http://localhost:3000')
}
