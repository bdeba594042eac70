import type { SiteCopy } from '@/e2e/build/site-copy'

/** Arabic, so that a third language and the other writing direction are proved together. */
export function plantThirdLanguage(copy: SiteCopy): void {
  copy.edit('lib/model/locales.ts', (text) => text.replace("['de', 'en']", "['de', 'en', 'ar']"))
  copy.edit('content/site.yaml', (text) =>
    text.replace('\n  en:', '\n  ar: نصوص بمساعدة الذكاء الاصطناعي\n  en:'),
  )
  const english = copy.read('content/messages/en.json')
  copy.write('content/messages/ar.json', english.replace('Skip to content', 'تخط إلى المحتوى'))
  const translation = copy
    .read('content/posts/2026-11-23-v-jepa-2/en.md')
    .replace(/^title:.*$/m, 'title: عنوان')
    .replace(/^language:.*$/m, 'language: ar')
    .replace(/^slug:.*$/m, 'slug: v-jepa-2')
    .replace(/^tags:.*\n/m, '')
  copy.write('content/posts/2026-11-23-v-jepa-2/ar.md', translation)
}
