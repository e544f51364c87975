import { expect, it } from '@jest/globals';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { draw } from '../support/seed';
import { inBrowser } from '../support/in-browser';

const PHOTO = join(import.meta.dirname, '../support/photo.jpg');

inBrowser('When the line goes', ({ visit }) => {
  it('an open concept is still looked at and tried on, its seen stencil still shows, and the shell says so', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a compass, 60 mm');
    await page.goto(`/c/${concept?.id ?? ''}/concept`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Stencil & print' }).click();
    await page.getByRole('link', { name: 'Print at real size' }).waitFor();
    await page.waitForLoadState('networkidle');

    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await page.getByRole('link', { name: 'Try on' }).click();
    await page.getByLabel('Photo from this device').setInputFiles(PHOTO);
    await page.getByRole('button', { name: 'Set the scale' }).click();
    await page.getByRole('button', { name: /^The drawing; arrow keys move it/ }).waitFor();
    await page.getByRole('link', { name: 'Prompt' }).click();
    await page.getByText('Isolated Tattoo Concept').waitFor();
    await page.getByRole('link', { name: 'Stencil & print' }).click();
    await page.getByRole('img', { name: /compass/ }).first().waitFor();
    await eventually(async () => expect(await page.getByRole('link', { name: 'Print at real size' }).isVisible()).toBe(true));
  });
});
