import { expect, it } from '@jest/globals';
import { Keyboard } from '../screens/keyboard';
import { StudioScreen } from '../screens/studio';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';

inBrowser('With the keyboard alone', ({ visit }) => {
  it('one goes from an idea to a refined, favoured, compared drawing, its stencil and a new API key', async () => {
    const page = await visit();
    const keys = new Keyboard(page);
    const studio = new StudioScreen(page);
    await studio.open();

    await keys.to(/^Describe the tattoo/);
    await keys.type('a luna moth with a crescent moon and stars');
    await keys.press('Enter');
    await studio.number(4).waitFor();
    await keys.isSomewhere();

    await keys.to(/^Talk about No\. 1/);
    await keys.press('Enter');
    await page.waitForURL(/pick=1/u);
    await keys.isSomewhere();
    await keys.to(/^Describe the tattoo/, 'Shift+Tab');
    await keys.type('drop the stars');
    await keys.press('Enter');
    await studio.sheets.nth(1).waitFor();
    await keys.isSomewhere();

    await keys.to(/^Favourite/);
    await keys.press('Space');
    await page.getByRole('button', { name: /avourite/, pressed: true }).first().waitFor();
    await keys.isSomewhere();

    await keys.to(/^Compare$/);
    await keys.press('Enter');
    const handle = page.getByRole('slider', { name: 'Where the two pictures meet' });
    await handle.waitFor();
    await keys.to(/^Where the two pictures meet/);
    await keys.press('ArrowRight');
    await eventually(async () => expect(await handle.inputValue()).toBe('51'));
    await keys.press('Escape');
    await handle.waitFor({ state: 'detached' });
    await keys.isSomewhere();

    await keys.to(/^Stencil$/);
    await keys.press('Enter');
    await page.getByRole('link', { name: 'Print at real size' }).waitFor();
    await keys.isSomewhere();
    await keys.to(/^PDF$/);
    const download = page.waitForEvent('download');
    await keys.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^stencil.*\.pdf$/);
    await keys.isSomewhere();

    await keys.to(/^API$/, 'Shift+Tab');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Your first request' }).waitFor();
    await keys.isSomewhere();
    await keys.to(/^New key$/);
    await keys.press('Enter');
    await page.getByRole('dialog', { name: 'New key' }).waitFor();
    await keys.to(/^What is it for/);
    await keys.type('Kiosk');
    await keys.to(/^Make the key$/);
    await keys.press('Enter');
    await page.getByRole('dialog', { name: 'Store this key now' }).waitFor();
    await keys.to(/^I have stored it/);
    await keys.press('Space');
    await keys.to(/^Close$/);
    await keys.press('Enter');
    await page.getByText('Kiosk', { exact: true }).first().waitFor();
    await keys.isSomewhere();
  });

  it('the first Tab on a page offers to skip to it', async () => {
    const page = await visit();
    await page.goto('/gallery');
    await page.getByText('Nothing here yet').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe('main'));
  });
});
