import { LanguageChoice } from '@/components/language-choice'
import { getSite } from '@/lib/content/posts'
import { llmsPath, rootPath } from '@/lib/hosting/urls'
import { defaultLocale } from '@/lib/model/locales'
import { indexAlternates, pageMetadata } from '@/lib/pages/metadata'

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
