import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'

for (const colorScheme of ['light', 'dark'] as const)
  for (const path of [
    '/de',
    '/de/posts/v-jepa-2',
    '/en/posts/meta-ai-chief-generative-ai-dead-end',
    '/de/posts/was-ki-label-sagen',
    '/en/posts/sources-need-copies',
    '/en/posts/marking-ai-text-for-machines',
    '/de/posts/wie-ein-artikel-aussehen-kann',
    '/en/posts/how-an-article-can-look',
    '/de/impressum',
    '/de/search?q=Label&tag=ai',
    '/en/search?q=xyzzy',
    '/de/nirgends',
    '/nowhere',
  ])
    test(`finds no barrier on ${path} in the ${colorScheme} scheme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`),
      ).toEqual([])
    })
