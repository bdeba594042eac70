import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, hasFile, readProjectFile } from '../write-files'

/** Where a publication's repository says what it is. */
export const readmeFile = 'README.md'

/** Between these, invisible where the file is shown, stand the buttons. */
const [opening, closing] = ['<!-- deploy buttons -->', '<!-- /deploy buttons -->']
const place = new RegExp(`${opening}[\\s\\S]*?${closing}`)

/**
 * The page of a repository on the web: `https://github.com/owner/name` of `git@github.com:owner/name.git`. Undefined for
 * what is on no host that all three makers of buttons read: GitHub and GitLab.
 */
export function repositoryPage(remote: string): string | undefined {
  const address = remote.trim().replace(/(?:\.git)?\/?$/, '')
  const found =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)(github\.com|gitlab\.com)[/:]([\w.-]+(?:\/[\w.-]+)+)$/.exec(
      address,
    )
  return found ? `https://${found[1]}/${found[2]}` : undefined
}

/**
 * Buttons that copy a repository to a host and publish it there:
 * https://vercel.com/docs/deploy-button/source, https://docs.netlify.com/deploy/create-deploys/,
 * https://developers.cloudflare.com/workers/platform/deploy-buttons/
 */
function deployButtons(page: string): string {
  const address = encodeURIComponent(page)
  return `[![Deploy with Vercel](https://vercel.com/button)](https://vercel.com/new/clone?repository-url=${address})
[![Deploy to Netlify](https://www.netlify.com/img/deploy/button.svg)](https://app.netlify.com/start/deploy?repository=${page})
[![Deploy to Cloudflare](https://deploy.workers.cloudflare.com/button)](https://deploy.workers.cloudflare.com/?url=${page})`
}

/** A readme with the buttons of a repository, in their place or at its end; without a page the place stays empty. */
export function withButtons(readme: string, page: string | undefined): string {
  const buttons = [opening, ...(page ? [deployButtons(page)] : []), closing].join('\n')
  if (place.test(readme)) return readme.replace(place, () => buttons)
  return `${readme.trimEnd()}\n\n${buttons}\n`.trimStart()
}

/** Whether a readme waits for buttons, or has those of another repository. */
export function hasStaleButtons(readme: string, page: string | undefined): boolean {
  return place.test(readme) && (!page || withButtons(readme, page) !== readme)
}

/** Writes the buttons of this repository into its readme. */
export async function writeButtons(
  root: string,
  remote: string | undefined,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const page = repositoryPage(remote ?? '')
  if (!page) throw new CommandError(words('buttons.noRepository'))
  const before = hasFile(root, readmeFile) ? await readProjectFile(root, readmeFile) : ''
  const written = new Map([[readmeFile, withButtons(before, page)]])
  await applyChanges(root, { written })
  terminal.say(words('buttons.done', { file: readmeFile, page }))
  return { data: { file: readmeFile, page } }
}
