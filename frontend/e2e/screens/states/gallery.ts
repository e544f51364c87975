import type { Page } from 'playwright-core';
import type { State } from './state';

async function full(page: Page, query = ''): Promise<void> {
  await page.goto(`/gallery${query}`);
  await page.locator('tcd-gallery-tile').first().waitFor();
}

export const galleryStates: readonly State[] = [
  { name: 'gallery-empty', who: 'newcomer', async open(page) {
    await page.goto('/gallery');
    await page.getByText('Nothing here yet').waitFor();
  } },
  { name: 'gallery', who: 'regular', open: (page) => full(page) },
  { name: 'gallery-by-day', who: 'regular', open: (page) => full(page, '?by=day') },
  { name: 'gallery-none-found', who: 'regular', async open(page) {
    await page.goto('/gallery?q=koi&style=blackwork');
    await page.getByRole('heading', { name: /No “koi” in Blackwork/ }).waitFor();
  } },
  { name: 'gallery-choosing', who: 'regular', async open(page) {
    await full(page);
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.locator('tcd-gallery-tile input[type=checkbox]').nth(1).check();
  } },
  { name: 'gallery-setback', who: 'regular', async open(page) {
    await page.route('**/api/v1/concepts/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
    await full(page);
    await page.locator('tcd-gallery-tile').first().getByRole('button', { name: /^Favourite/u }).click();
    await page.getByRole('alert').waitFor();
  } },
  { name: 'gallery-compare', who: 'regular', async open(page) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await full(page);
    await page.getByRole('button', { name: 'Compact' }).click();
    await page.getByRole('button', { name: 'Choose' }).click();
    for (const at of [0, 1, 2, 3]) await page.locator('tcd-gallery-tile input[type=checkbox]').nth(at).check();
    await page.getByRole('button', { name: 'Compare 2–4' }).click();
    await page.getByRole('dialog', { name: 'Compare' }).getByRole('listitem').nth(3).waitFor();
  } },
  { name: 'gallery-look', who: 'regular', from: 1440, async open(page) {
    await full(page);
    await page.getByRole('button', { name: /^Details of/u }).nth(2).click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('link', { name: 'Use this brief' }).waitFor();
  } },
  { name: 'gallery-filter', who: 'regular', upTo: 1024, async open(page) {
    await page.setViewportSize({ width: 1024, height: 768 });
    await full(page);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('dialog', { name: 'Filter' }).waitFor();
  } },
];
