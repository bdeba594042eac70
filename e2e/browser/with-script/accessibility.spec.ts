import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'

const paths = [
  '/',
  '/de',
  '/en/page/2',
  '/de/posts/v-jepa-2',
  '/en/posts/meta-ai-chief-generative-ai-dead-end',
  '/de/posts/was-ki-label-sagen',
  '/en/posts/sources-need-copies',
  '/en/posts/marking-ai-text-for-machines',
  '/de/posts/wie-ein-artikel-aussehen-kann',
  '/en/posts/how-an-article-can-look',
  '/de/posts/standing',
  '/de/posts/edited',
  '/en/posts/reviewed-and-signed',
  '/de/archive',
  '/de/tags',
  '/en/tags/web',
  '/de/authors/erika-beispiel',
  '/de/feeds',
  '/de/transparency',
  '/de/verify?article=%2Fde%2Fposts%2Freviewed',
  '/de/about',
  '/en/imprint',
  '/de/search?q=Label&tag=ai',
  '/en/search?q=xyzzy',
  '/de/nirgends',
  '/nowhere',
]

/** Dark in the narrowest window, since neither changes what the other does. */
const windows = { light: { width: 1280, height: 900 }, dark: { width: 320, height: 640 } } as const

for (const colorScheme of ['light', 'dark'] as const)
  for (const path of paths)
    test(`finds no barrier on ${path} in the ${colorScheme} scheme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(windows[colorScheme])
      await page.goto(path)
      // No page has a frame before a click; without them axe needs no second tab to put its findings together.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
      const { violations } = await axe.analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`),
      ).toEqual([])
    })
