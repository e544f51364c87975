import { expect, it } from '@jest/globals';
import { StudioScreen } from '../screens/studio';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';

inBrowser('Changing one numbered drawing', ({ visit }) => {
  it('redraws that number, keeps the others, and walks back and forth along the sheets', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.draw('a luna moth with a crescent moon and stars');
    const before = await studio.number(2).locator('img').getAttribute('src');
    await studio.number(1).click();
    await studio.say('drop the stars');
    await studio.sheets.nth(1).waitFor();
    await eventually(async () => expect(await studio.log.innerText()).toContain('You, about No. 1'));
    await eventually(async () => expect(await studio.number(2).locator('img').getAttribute('src')).toBe(before));

    await studio.page.getByRole('button', { name: 'Undo: go back one sheet' }).click();
    await studio.page.waitForURL(/sheet=1/);
    await studio.page.getByRole('button', { name: 'Redo: go on one sheet' }).click();
    await studio.page.waitForURL(/sheet=2/);
  });

  it('branches from an earlier sheet and loses nothing', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.draw('a swallow with a rose');
    await studio.number(1).click();
    await studio.say('bolder lines');
    await studio.sheets.nth(1).waitFor();
    await studio.sheets.nth(0).click();
    await studio.page.waitForURL(/sheet=1/);
    await studio.say('without the rose');
    await studio.sheets.nth(2).waitFor();
    await eventually(async () => expect(await studio.sheets.count()).toBe(3));
  });

  it('says where, when a part is circled', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.draw('an owl on a branch');
    await studio.page.getByRole('button', { name: 'Circle a part' }).click();
    await studio.page.getByRole('button', { name: 'the upper left part' }).click();
    await studio.page.getByLabel('What should change there?').fill('thinner lines');
    await studio.page.getByRole('button', { name: 'Put it in the message' }).click();
    await eventually(async () => expect(await studio.box.inputValue()).toBe('In the upper left part: thinner lines'));
    expect(studio.page.url()).toContain('pick=1');
  });

  it('compares two of them with a handle that keys can move', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.draw('a fern');
    await studio.page.getByRole('button', { name: 'Compare' }).click();
    const handle = studio.page.getByRole('slider', { name: 'Where the two pictures meet' });
    await handle.press('ArrowRight');
    await eventually(async () => expect(await handle.inputValue()).toBe('51'));
  });
});
