import { expect, it } from '@jest/globals';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';
import { fillGallery } from '../support/large-gallery';
import { observeVitals, vitalsOf } from '../support/vitals';

const MANY = 2000;

inBrowser('A gallery of two thousand designs', ({ visit }) => {
  it('favours without moving anything, comes back to the tile one left with the focus on it, and finds', async () => {
    const page = await visit();
    await fillGallery(page, MANY);
    await observeVitals(page);
    await page.goto(`/gallery?n=${MANY}`);
    const tiles = page.locator('tcd-gallery-tile');
    const list = page.getByRole('region', { name: 'Designs' });
    await page.getByText(`${MANY} designs`).waitFor({ state: 'attached' });
    expect(await tiles.count()).toBeLessThan(100);
    expect((await vitalsOf(page)).cls).toBeLessThanOrEqual(0.02);
    await list.evaluate((element) => element.scrollTo(0, element.scrollHeight * 0.75));
    await eventually(async () => expect(Number(await list.locator('li').first().getAttribute('aria-posinset'))).toBeGreaterThan(1000));

    const id = await tiles.nth(20).locator('a.cover').getAttribute('id');
    const far = tiles.filter({ has: page.locator(`#${id ?? ''}`) });
    await far.scrollIntoViewIfNeeded();
    const place = () => list.evaluate((element) => ({ top: Math.round(element.scrollTop), order: [...element.querySelectorAll('a.cover')].map((link) => link.id).join() }));
    const before = await place();
    const gone = await list.evaluateHandle((element) => {
      const lost: string[] = [];
      const tell = (changes: MutationRecord[]): void => void lost.push(...changes.flatMap(({ removedNodes }) => [...removedNodes].map((node) => node.textContent ?? '')));
      new MutationObserver(tell).observe(element.querySelector('ul') ?? element, { childList: true });
      return lost;
    });
    await far.getByRole('button', { name: /^Favourite/ }).click();
    await far.locator('.act[aria-pressed=true]').waitFor();
    expect(await place()).toEqual(before);
    expect(await gone.jsonValue()).toEqual([]);

    await far.locator('a.cover').click();
    await page.getByRole('link', { name: 'Stencil & print' }).waitFor();
    await page.goBack();
    await page.waitForFunction((left) => document.activeElement?.id === left, id);
    expect(page.url()).toContain(`n=${MANY}`);
    await eventually(async () => expect(await list.evaluate((element) => element.scrollTop)).toBeGreaterThan(0));

    await page.getByLabel('Search your designs').fill('owl');
    await page.waitForURL(/q=owl/u);
    await eventually(async () => {
      const titles = await tiles.locator('.words b').allTextContents();
      expect(titles.length).toBeGreaterThan(10);
      expect(new Set(titles)).toEqual(new Set(['Owl']));
    });
  });
});
