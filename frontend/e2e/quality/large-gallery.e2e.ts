import { expect, it } from '@jest/globals';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';
import { fillGallery } from '../support/large-gallery';

const MANY = 2000;

inBrowser('A gallery of two thousand designs', ({ visit }) => {
  it('favours without moving anything, comes back to the tile one left with the focus on it, and finds', async () => {
    const page = await visit();
    await fillGallery(page, MANY);
    await page.goto(`/gallery?n=${MANY}`);
    const tiles = page.locator('tcd-gallery-tile');
    await tiles.nth(MANY - 1).waitFor({ state: 'attached' });

    const far = tiles.nth(1500);
    await far.scrollIntoViewIfNeeded();
    const list = page.getByRole('region', { name: 'Designs' });
    const place = () => list.evaluate((element) => ({ top: Math.round(element.scrollTop), order: [...element.querySelectorAll('a.cover')].map((link) => link.id).join() }));
    const before = await place();
    expect(before.top).toBeGreaterThan(0);
    await far.getByRole('button', { name: /^Favourite/ }).click();
    await far.locator('.act[aria-pressed=true]').waitFor();
    expect(await place()).toEqual(before);

    const id = await far.locator('a.cover').getAttribute('id');
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
      expect(titles.length).toBe(48);
      expect(new Set(titles)).toEqual(new Set(['Owl']));
    });
  });
});
