import { LanguageChoice } from '@/components/language-choice'
import { getSite } from '@/lib/content/posts'
import { defaultLocale } from '@/lib/i18n/locales'
import { indexAlternates, pageMetadata } from '@/lib/metadata'
import { llmsPath, rootPath } from '@/lib/urls'

export async function generateMetadata() {
  const site = await getSite()
  return pageMetadata({
    title: site.name,
    description: site.tagline[defaultLocale] ?? site.name,
    path: rootPath,
    alternates: indexAlternates(),
    types: { 'text/plain': llmsPath() },
  })
}

export default function Page() {
  return <LanguageChoice />
}
