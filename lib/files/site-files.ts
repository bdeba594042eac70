import { colors } from '@/lib/model/colors'
import {
  absolute,
  feedDisclosureSchemaPath,
  iconPath,
  indexNowKeyPath,
  manifestPath,
  robotsPath,
  rootPath,
  sitemapPath,
} from '@/lib/urls'
import { disclosureExtensionSchema } from './feed/disclosure-format'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** Single files of the whole site: manifest, robots, schemas, the key for search engines. */
export const siteFiles: FilesOf = (site) => {
  const { name, tagline, indexNowKey } = site.configuration
  return [
    fileOf(
      manifestPath,
      'application/manifest+json',
      () => manifest(name, tagline[site.defaultLocale]),
      JSON.stringify,
    ),
    fileOf(
      robotsPath,
      mediaTypes.text,
      () => ({ url: site.url, isPreview: site.mode === 'preview' }),
      robots,
    ),
    fileOf(
      feedDisclosureSchemaPath,
      mediaTypes.json,
      () => disclosureExtensionSchema(absolute(site.url, feedDisclosureSchemaPath)),
      JSON.stringify,
    ),
    ...(indexNowKey
      ? [
          fileOf(
            indexNowKeyPath(indexNowKey),
            mediaTypes.text,
            () => indexNowKey,
            (key) => key,
          ),
        ]
      : []),
  ]
}

/** https://www.w3.org/TR/appmanifest/ */
function manifest(name: string, description: string | undefined) {
  const [ground] = colors.ground
  return {
    name,
    short_name: name,
    description,
    start_url: rootPath,
    display: 'browser',
    background_color: ground,
    theme_color: ground,
    icons: [{ src: iconPath, sizes: 'any', type: 'image/svg+xml' }],
  }
}

/** `robots.txt` (RFC 9309): everything is open on the production site, nothing on a preview. */
function robots({ url, isPreview }: { url: string; isPreview: boolean }): string {
  if (isPreview) return `User-Agent: *\nDisallow: ${rootPath}\n`
  return `User-Agent: *\nAllow: ${rootPath}\n\nSitemap: ${absolute(url, sitemapPath())}\n`
}
