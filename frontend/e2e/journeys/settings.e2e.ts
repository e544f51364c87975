import { expect, it } from '@jest/globals';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';
import { draw } from '../support/seed';

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

  it('erase what is mine also in this browser, and leave the device as it is set up', async () => {
    const page = await visit();
    await draw(page, 'a bee');
    await page.goto('/studio');
    await page.getByLabel('Describe the tattoo or a change').fill('a secret of mine');
    await eventually(async () => expect(await page.evaluate(() => localStorage.getItem('tcd.draft'))).toContain('secret'));
    await page.goto('/settings');
    await page.getByRole('radio', { name: 'Studio (dark)' }).check();
    await page.getByRole('button', { name: 'Delete everything of mine' }).click();
    await page.getByRole('button', { name: 'Erase it all' }).click();
    await page.getByText('Everything of yours is gone.').waitFor();
    await eventually(async () => expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('secret'));
    await eventually(async () => expect(await page.evaluate(() => localStorage.getItem('tcd.theme'))).toBe('studio'));
    await page.goto('/studio');
    await eventually(async () => expect(await page.getByLabel('Describe the tattoo or a change').inputValue()).toBe(''));
  });

  it('are what a design begins with, how sizes are told and what is printed on, also after a reload', async () => {
    const page = await visit();
    const [drawn] = await draw(page, 'a bee');
    await page.goto('/settings');
    await page.getByRole('combobox', { name: 'Style' }).selectOption('blackwork');
    await page.getByRole('textbox', { name: 'Width on the skin' }).fill('60');
    await page.getByRole('combobox', { name: 'Paper' }).selectOption('letter');
    await page.getByRole('radio', { name: 'Inches' }).check();
    await eventually(async () => expect(await page.getByRole('textbox', { name: 'Width on the skin' }).inputValue()).toBe('2.36'));

    await page.goto('/studio');
    const brief = page.getByRole('complementary', { name: 'The brief' });
    await brief.getByText('60 mm wide · 2.36 in').waitFor();
    await eventually(async () => expect(await brief.getByRole('radio', { name: 'Blackwork', exact: true }).isChecked()).toBe(true));
    await brief.getByRole('slider', { name: 'Size' }).press('ArrowRight');
    await page.reload();
    await brief.getByText('61 mm wide · 2.4 in').waitFor();

    await page.goto(`/c/${drawn?.id ?? ''}/stencil`);
    await eventually(async () => expect(await page.getByRole('combobox', { name: 'Paper' }).inputValue()).toBe('letter'));
  });

  it('greet a Spanish browser in Spanish, and say what the server says in it too', async () => {
    const page = await visit({ locale: 'es-ES' });
    await page.goto('/gallery');
    await page.getByRole('heading', { name: 'Galería' }).waitFor();
    await page.goto('/settings');
    await page.getByRole('listitem').filter({ hasText: 'imágenes' }).getByText('en disco', { exact: true }).waitFor();
    await page.getByRole('option', { name: 'Línea fina' }).waitFor({ state: 'attached' });
  });

  it('leave the name that somebody gave a design as it was given, also where the server says that word', async () => {
    const page = await visit({ locale: 'es-ES' });
    const [rose] = await draw(page, 'a rose', { style: 'fine-line' });
    const rename = (title: string) => page.evaluate(([id, name]) => fetch(`/api/v1/concepts/${id ?? ''}`, {
      method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ title: name }),
    }), [rose?.id, title]);
    await rename('Forearm');
    await page.goto(`/c/${rose?.id ?? ''}/concept`);
    await page.getByText('Línea fina', { exact: true }).first().waitFor();
    await page.getByRole('heading', { name: 'Forearm' }).waitFor();
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
