import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { join } from 'node:path';
import { StudioScreen } from '../screens/studio';
import { untilTrue } from '../support/eventually';
import { inBrowser } from '../support/in-browser';
import { draw } from '../support/seed';

const PHOTO = join(import.meta.dirname, '../support/photo.jpg');

/** Until the copy for being offline watches over the page and holds the page itself and these addresses. */
async function kept(page: Page, ...addresses: readonly string[]): Promise<void> {
  await untilTrue(page, async (parts) => {
    if (!navigator.serviceWorker.controller) return false;
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const names = (await Promise.all(shelves.map((shelf) => shelf.keys()))).flat().map(({ url }) => url);
    return names.includes(new URL('/', location.href).href) && parts.every((part) => names.some((name) => name.includes(part)));
  }, addresses);
}

inBrowser('When the line goes', ({ visit }) => {
  it('an opened concept is loaded again, looked at, printed and tried on, and the shell says so', async () => {
    const page = await visit({ serviceWorkers: 'allow' });
    const [concept] = await draw(page, 'a compass, 60 mm');
    await page.goto(`/c/${concept?.id ?? ''}/concept`);
    await page.getByRole('link', { name: 'Stencil & print' }).click();
    await page.getByRole('link', { name: 'Print at real size' }).waitFor();
    await page.getByRole('link', { name: 'Try on' }).click();
    await page.getByLabel('Photo from this device').waitFor({ state: 'attached' });
    await kept(page, `/concepts/${concept?.id ?? ''}`, 'stencil.svg', '/api/v1/images/', '/en/main-');

    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('You are offline.').waitFor();
    await page.getByLabel('Photo from this device').setInputFiles(PHOTO);
    await page.getByRole('button', { name: 'Set the scale' }).click();
    await page.getByRole('button', { name: /^The drawing; arrow keys move it/ }).waitFor();
    await page.getByRole('link', { name: 'Stencil & print' }).click();
    await page.getByRole('link', { name: 'Print at real size' }).waitFor();
    await untilTrue(page, async () => (await fetch(document.querySelector('image')?.getAttribute('href') ?? '/none')).ok, null);
    await page.getByRole('link', { name: 'Concept', exact: true }).click();
    await page.waitForFunction(() => [...document.images].some((image) => image.alt.includes('compass') && image.naturalWidth > 0));
  });

  it('what is said goes out by itself when it is back, also after a reload, and once', async () => {
    const page = await visit({ serviceWorkers: 'allow' });
    const studio = new StudioScreen(page);
    await studio.open();
    await kept(page, '/en/main-');
    const asked: string[] = [];
    page.context().on('request', (request) => request.method() === 'POST' && asked.push(request.url()));

    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await studio.say('a paper crane');
    await page.getByText('Goes out when you are back.', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Goes out when you are back.', { exact: true }).waitFor();
    expect(asked).toEqual([]);

    await page.context().setOffline(false);
    await studio.number(1).waitFor();
    expect(await studio.log.innerText()).toContain('a paper crane');
    expect(asked.filter((address) => address.endsWith('/generate_tattoo'))).toHaveLength(1);
  });

  it('what was said can be taken back', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.page.context().setOffline(true);
    await studio.page.getByText('You are offline.').waitFor();
    await studio.say('a paper crane');
    await studio.page.getByRole('button', { name: 'Take it back' }).click();
    await studio.page.getByText('Goes out when you are back.', { exact: true }).waitFor({ state: 'detached' });
    await studio.page.waitForFunction(() => document.querySelector('textarea')?.value === 'a paper crane');
  });

  it('a message finds its way from any page of the dashboard', async () => {
    const studio = new StudioScreen(await visit());
    const { page } = studio;
    await page.goto('/settings');
    await page.getByRole('heading', { name: 'My data' }).waitFor();
    await page.getByRole('link', { name: 'Studio' }).filter({ visible: true }).click();
    await page.getByRole('heading', { name: 'What would you like to wear?' }).waitFor();
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await studio.say('a paper crane');
    await page.getByText('Goes out when you are back.', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Settings' }).filter({ visible: true }).click();
    await page.getByRole('heading', { name: 'My data' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('list', { name: 'Just done' }).getByText(/^Your message has gone out/u).waitFor();
  });
});
