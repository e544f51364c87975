import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';
import { draw } from '../support/seed';

/** What of the API a page asks for from now on, without what differs from link to link of one picture. */
function watch(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    for (const name of ['expires', 'signature']) searchParams.delete(name);
    if (pathname.startsWith('/api/')) asked.add(`${pathname}?${searchParams.toString()}`);
  });
  return asked;
}

inBrowser('What is asked before the program has come', ({ visit }) => {
  it('is nothing that the page would not ask for itself', async () => {
    const page = await visit();
    const [drawn] = await draw(page, 'a barn swallow, 8 cm', { count: 2 });
    const asked = watch(page);
    for (const path of ['/usage?range=7d', '/gallery', `/studio/${drawn?.conversationId ?? ''}`]) {
      asked.clear();
      await page.goto(path, { waitUntil: 'networkidle' });
      const early = [...asked];
      expect(early.length).toBeGreaterThan(2);

      await page.route('**/begin.js', (route) => route.abort());
      asked.clear();
      await page.reload();
      await eventually(() => Promise.resolve(expect([...asked]).toEqual(expect.arrayContaining(early))));
      await page.unroute('**/begin.js');
    }
  });
});
