/** What axe finds on a page, asked in one way everywhere. */
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The barriers of WCAG 2.2 AA and of good practice, each as the rule and the elements that break it; none is [].
 * @param off rules that this page is not asked, with the reason where it is called
 */
export async function barriers(page: Page, off: readonly string[] = []): Promise<string[]> {
  // Once for each document: taking it in costs more than asking a small page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What passes is not listed: on a long page the list costs more than the search.
  const options: RunOptions = {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(async (how) => {
    const { axe: inPage } = window as unknown as {
      axe: { run(where: Document, how: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await inPage.run(document, how);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);
}
