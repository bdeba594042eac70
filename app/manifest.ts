import type { MetadataRoute } from 'next'
import { getSite } from '@/lib/content/posts'
import { iconPath, rootPath } from '@/lib/hosting/urls'
import { defaultLocale } from '@/lib/model/locales'
import { lightColor } from '@/lib/pages/theme'

export const dynamic = 'force-static'

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { name, tagline } = await getSite()
  return {
    name,
    short_name: name,
    description: tagline[defaultLocale],
    start_url: rootPath,
    display: 'browser',
    background_color: lightColor('ground'),
    theme_color: lightColor('ground'),
    icons: [{ src: iconPath, sizes: 'any', type: 'image/svg+xml' }],
  }
}
