import { expect, it } from '@jest/globals';
import { StudioScreen } from '../screens/studio';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';

inBrowser('A Pencil or a finger on an iPad', ({ visit }) => {
  it('fires every button with one tap: no control waits for a pointer to hover first', async () => {
    const studio = new StudioScreen(await visit({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } }));
    const { page } = studio;
    await studio.open();
    await page.getByRole('button', { name: /traditional swallow/ }).tap();
    await studio.drawButton.tap();
    await studio.number(2).waitFor();
    await studio.number(2).tap();
    await page.waitForURL(/pick=2/u);
    await page.getByRole('button', { name: /^Favourite/ }).nth(1).tap();
    await page.getByRole('button', { name: /avourite/, pressed: true }).first().waitFor();
    await page.getByRole('button', { name: 'Compare' }).tap();
    await page.getByRole('dialog', { name: 'Compare' }).getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('dialog', { name: 'Compare' }).waitFor({ state: 'hidden' });
    await page.getByRole('group', { name: 'The brief' }).getByRole('button').filter({ visible: true }).first().tap();
    await page.getByRole('dialog', { name: 'The brief' }).waitFor();
    await page.getByRole('dialog', { name: 'The brief' }).getByRole('radio', { name: 'Dotwork' }).tap();
    await eventually(async () => expect(await page.getByRole('dialog', { name: 'The brief' }).getByRole('radio', { name: 'Dotwork' }).isChecked()).toBe(true));
  });
});
