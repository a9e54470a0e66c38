/** What axe finds on a page, asked in one way everywhere. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The barriers of WCAG 2.2 AA and of good practice, each as the rule and the elements that break it; none is [].
 * @param off rules that this page is not asked, with the reason where it is called
 */
export async function barriers(page: Page, off: readonly string[] = []): Promise<string[]> {
  // What passes is not listed: on a long page the list costs more than the search. For the same reason axe
  // runs in one call; its usual two are for frames of other origins, and the policy of the page allows no frame.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode();
  const { violations } = await axe.disableRules([...off]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
