import { expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { draw } from '../support/seed';
import { inBrowser } from '../support/in-browser';

inBrowser('The gallery', ({ visit }) => {
  it('finds by words, keeps the search in the address, and lands on the tile one came from', async () => {
    const page = await visit();
    await draw(page, 'a koi carp');
    const [wolf] = await draw(page, 'a wolf head');
    await page.goto('/gallery');
    await page.getByLabel('Search your designs').fill('wolf');
    await page.waitForURL(/q=wolf/);
    await page.waitForFunction(() => document.querySelectorAll('tcd-gallery-tile').length === 1);
    await page.locator(`#tile-${wolf?.id ?? ''}`).click();
    await page.getByRole('link', { name: 'Stencil & print' }).waitFor();
    await page.goBack();
    await page.waitForFunction((id) => document.activeElement?.id === `tile-${id}`, wolf?.id ?? '');
    expect(page.url()).toContain('q=wolf');
  });

  it('favours without moving anything', async () => {
    const page = await visit();
    for (const prompt of ['an acorn', 'a bee', 'a candle']) await draw(page, prompt);
    await page.goto('/gallery');
    await page.locator('tcd-gallery-tile').nth(2).waitFor();
    const order = () => page.locator('tcd-gallery-tile a.cover').evaluateAll((links) => links.map((link) => link.id));
    const before = await order();
    await page.getByRole('button', { name: /^Favourite/ }).nth(1).click();
    await page.locator('.act[aria-pressed=true]').waitFor();
    await eventually(async () => expect(await order()).toEqual(before));
  });

  it('deletes at once, moves the focus on, and takes it back', async () => {
    const page = await visit();
    const [first] = await draw(page, 'a lantern');
    const [second] = await draw(page, 'a pair of scissors');
    await page.goto('/gallery');
    await page.locator(`#tile-${second?.id ?? ''}`).waitFor();
    await page.getByRole('button', { name: /^Delete/ }).first().click();
    await page.waitForFunction((id) => document.activeElement?.id === `tile-${id}`, first?.id ?? '');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.locator(`#tile-${second?.id ?? ''}`).waitFor();
    await eventually(async () => expect(await page.locator('tcd-gallery-tile').count()).toBe(2));
  });

  it('says what did not work without a line, and everything is as before', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a lantern');
    await page.goto('/gallery');
    const tile = page.locator(`#tile-${concept?.id ?? ''}`);
    await tile.waitFor();
    await page.context().setOffline(true);
    const setback = page.locator('tcd-setback [role=alert]');
    await page.getByRole('button', { name: 'Favourite Lantern' }).click();
    await setback.getByText(/You are offline and nothing was changed/).waitFor();
    expect(await page.locator('.act[aria-pressed=true]').count()).toBe(0);
    await setback.getByRole('button', { name: 'Close this message' }).click();
    await setback.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Delete/ }).click();
    await setback.getByText(/nothing was changed/).waitFor();
    await tile.waitFor();
    expect(await page.getByText('Deleted.', { exact: true }).count()).toBe(0);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: /^Delete/ }).click();
    await page.getByText('Deleted.', { exact: true }).waitFor();
    expect(await setback.count()).toBe(0);
  });

  it('says what there is elsewhere when nothing fits', async () => {
    const page = await visit();
    await draw(page, 'a koi carp', { style: 'japanese' });
    await page.goto('/gallery?q=koi&style=blackwork');
    await page.getByRole('heading', { name: /No “koi” in Blackwork/ }).waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.locator('tcd-gallery-tile').waitFor();
    expect(page.url()).not.toContain('style=');
  });

  it('narrows by size, colour and day, keeps the search, and opens it again with one tap', async () => {
    const page = await visit();
    const [small] = await draw(page, 'an acorn, 40 mm');
    await draw(page, 'a bee, 120 mm');
    await page.goto('/gallery');
    await page.getByLabel('To', { exact: true }).first().fill('60');
    await page.getByLabel('To', { exact: true }).first().press('Tab');
    await page.waitForURL(/max=60/u);
    await page.waitForFunction((id) => [...document.querySelectorAll('a.cover')].map((link) => link.id).join() === `tile-${id}`, small?.id ?? '');
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.goto('/gallery');
    await page.locator('tcd-gallery-tile').nth(1).waitFor();
    await page.getByRole('link', { name: 'up to 60 mm' }).click();
    await page.waitForURL(/max=60/u);
    await page.waitForFunction(() => document.querySelectorAll('tcd-gallery-tile').length === 1);
    await page.getByRole('button', { name: 'Forget the search up to 60 mm' }).click();
    await page.getByRole('link', { name: 'up to 60 mm' }).waitFor({ state: 'detached' });

    await page.goto('/gallery?to=2020-01-01');
    await page.getByRole('heading', { name: /^No designs/u }).waitFor();
    await page.getByRole('button', { name: 'Show those' }).click();
    await page.locator('tcd-gallery-tile').nth(1).waitFor();
    expect(page.url()).not.toContain('to=');
  });

  it('puts what was changed most often first, and keeps the order in the address', async () => {
    const page = await visit();
    const [acorn] = await draw(page, 'an acorn');
    const [changed] = await draw(page, 'with two leaves', { parentConceptId: acorn?.id, conversationId: acorn?.conversationId });
    const [bee] = await draw(page, 'a bee');
    const order = () => page.locator('tcd-gallery-tile a.cover').evaluateAll((links) => links.map((link) => link.id));
    const tile = (one?: { readonly id: string }) => `tile-${one?.id ?? ''}`;
    await page.goto('/gallery');
    await eventually(async () => expect(await order()).toEqual([tile(bee), tile(changed), tile(acorn)]));
    await page.getByLabel('Order').selectOption({ label: 'Most versions first' });
    await page.waitForURL(/sort=versions/u);
    await eventually(async () => expect(await order()).toEqual([tile(changed), tile(bee), tile(acorn)]));
  });

  it('shows one beside the list, follows the arrows, and hands its brief to the Studio', async () => {
    const page = await visit();
    const [koi] = await draw(page, 'a koi carp', { style: 'japanese', widthMm: 130 });
    await draw(page, 'a bee');
    await page.goto('/gallery');
    await page.getByRole('button', { name: 'Details of Bee' }).click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('“a bee”').waitFor();
    await page.locator('a.cover').first().focus();
    await page.keyboard.press('ArrowRight');
    await details.getByText('“a koi carp”').waitFor();
    expect(page.url()).toContain(`look=${koi?.id ?? ''}`);
    await details.getByRole('link', { name: 'Use this brief' }).click();
    const box = page.getByLabel('Describe the tattoo or a change');
    await eventually(async () => expect(await box.inputValue()).toBe('a koi carp'));
    await page.getByText('130 mm wide').first().waitFor();
    await eventually(async () => expect(new URL(page.url()).search).toBe(''));
  });

  it('stands closer together when asked, and this device keeps it', async () => {
    const page = await visit();
    await draw(page, 'a bee');
    await page.goto('/gallery');
    const paper = page.locator('tcd-gallery-tile .paper');
    await paper.waitFor();
    const width = () => paper.evaluate((one) => one.getBoundingClientRect().width);
    const comfortable = await width();
    await page.getByRole('button', { name: 'Compact' }).click();
    await eventually(async () => expect(await width()).toBeLessThan(comfortable));
    await page.reload();
    await paper.waitFor();
    await eventually(async () => expect(await width()).toBeLessThan(comfortable));
  });

  it('compares three, shares them at once, and draws from them', async () => {
    const page = await visit();
    for (const prompt of ['an acorn', 'a bee', 'a candle']) await draw(page, prompt);
    await page.goto('/gallery');
    await page.locator('tcd-gallery-tile').nth(2).waitFor();
    await page.getByRole('button', { name: 'Choose' }).click();
    for (const name of ['Acorn', 'Bee', 'Candle']) await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
    await page.getByRole('button', { name: 'Compare 2–4' }).click();
    const compared = page.getByRole('dialog', { name: 'Compare' });
    await eventually(async () => expect(await compared.getByRole('listitem').count()).toBe(3));
    await compared.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Make 3 links' }).click();
    const links = page.getByLabel('Links');
    await links.waitFor();
    await eventually(async () => expect((await links.inputValue()).split('\n').map((line) => line.split(':')[0])).toEqual(['Candle', 'Bee', 'Acorn']));
    await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Draw from these' }).click();
    await page.getByRole('button', { name: 'Remove Acorn' }).waitFor();
    await eventually(async () => expect(await page.getByRole('button', { name: /^Remove / }).count()).toBe(3));
  });

  it('lets a drawing be dragged over the Studio’s link onto its box', async () => {
    const page = await visit();
    await draw(page, 'a bee');
    await page.goto('/gallery');
    const [tile, studio] = [await middleOf(page.locator('a.cover')), await middleOf(page.getByRole('link', { name: 'Studio' }).first())];
    await page.mouse.move(...tile);
    await page.mouse.down();
    await page.mouse.move(tile[0] + 20, tile[1] + 20, { steps: 4 });
    await page.mouse.move(...studio, { steps: 4 });
    const box = await middleOf(page.getByLabel('Describe the tattoo or a change'));
    await page.mouse.move(...box, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Remove Bee' }).waitFor();
  });
});

async function middleOf(what: Locator): Promise<[number, number]> {
  await what.waitFor();
  const box = await what.boundingBox();
  if (!box) throw new Error('It has no place on the page');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
