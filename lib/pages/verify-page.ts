import { editionIn, type Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import { namespace } from '@/lib/review/ssh/signature'
import { absolute, allowedSignersPath, verifyPath } from '@/lib/urls'
import { commonPage } from './common-page'
import type { PageModel } from './page-model'

/** Where a reader verifies an article, and how to do it from outside. */
export interface VerifyPage {
  action: string
  /** Commands for a shell; absent where nobody has a key. */
  commands?: string
  /** Address of the reviewers' keys; absent where nobody has one. */
  keys?: string
}

/** The page that verifies an article in the reader’s browser. */
export function verifyPage(site: Site, locale: Locale): PageModel<'verify', VerifyPage> {
  const { t } = editionIn(site, locale)
  const hasKeys = [...site.authors.values()].some(({ keys }) => keys.length > 0)
  return commonPage(site, locale, {
    kind: 'verify',
    pathOf: (other) => verifyPath(other),
    title: t('verify.title'),
    description: t('verify.description'),
    content: {
      action: verifyPath(locale),
      ...(hasKeys && { keys: allowedSignersPath, commands: commandsFor(site.url) }),
    },
  })
}

/** As `docs/verify.md` explains them. */
function commandsFor(url: string): string {
  return [
    `site=${absolute(url, '/').replace(/\/$/, '')} article=$site/…`,
    'curl -sO $site/allowed_signers; curl -sO $article/review.json.sig',
    `curl -s $article/review.json | ssh-keygen -Y verify -n ${namespace} -s review.json.sig \\`,
    '  -f allowed_signers -I <reviewer.id> -O verify-time=<YYYYMMDD>1200',
    'curl -s $article/reading.txt | sha256sum',
  ].join('\n')
}
