import { expect, it } from '@jest/globals';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';

inBrowser('Settings', ({ visit }) => {
  it('speak Spanish after one choice, and remember it', async () => {
    const page = await visit();
    await page.goto('/settings');
    await Promise.all([page.waitForEvent('load'), page.getByRole('radio', { name: 'Español' }).check({ force: true, noWaitAfter: true })]);
    await page.getByRole('heading', { name: 'Ajustes' }).waitFor();
    await page.goto('/studio');
    await page.getByRole('heading', { name: '¿Qué te gustaría llevar?' }).waitFor();
    await eventually(async () => expect(await page.locator('html').getAttribute('lang')).toBe('es'));
  });

  it('greet a Spanish browser in Spanish', async () => {
    const page = await visit({ locale: 'es-ES' });
    await page.goto('/gallery');
    await page.getByRole('heading', { name: 'Galería' }).waitFor();
  });

  it('keep the chosen theme over a reload and never flash the other one', async () => {
    const page = await visit({ colorScheme: 'light' });
    await page.goto('/settings');
    await page.getByRole('radio', { name: 'Studio (dark)' }).check();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'studio');
    await eventually(async () => expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toContain('dark'));
  });

  it('say that practice mode draws, on every screen', async () => {
    const page = await visit();
    for (const path of ['/studio', '/gallery', '/usage', '/keys', '/settings']) {
      await page.goto(path);
      await page.getByText('Practice mode.').first().waitFor();
    }
  });
});
