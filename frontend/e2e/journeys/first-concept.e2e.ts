import { expect, it } from '@jest/globals';
import { StudioScreen } from '../screens/studio';
import { eventually, untilTrue } from '../support/eventually';
import { inBrowser } from '../support/in-browser';

inBrowser('The first concept', ({ visit }) => {
  it('is on the sheet after two acts from a cold start, with what was added and the real size', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.box.fill('a wolf howling at the moon over pine trees, forearm, 8 cm');
    await studio.box.press('Enter');
    await studio.number(4).waitFor();
    await eventually(async () => expect(await studio.log.innerText()).toContain('I added:'));
    await eventually(async () => expect(await studio.number(1).getAttribute('aria-label')).toMatch(/wolf.*80 × \d+ mm/i));
    expect(studio.page.url()).toMatch(/\/studio\/[\w-]+/);
  });

  it('comes from an example with two taps', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.page.getByRole('button', { name: /small solid black raven/ }).click();
    await studio.drawButton.click();
    await studio.number(1).waitFor();
    await eventually(async () => expect(await studio.page.getByRole('radio', { name: /Blackwork/ }).first().isChecked()).toBe(true));
  });

  it('is free and says so when the same words come again', async () => {
    const page = await visit();
    const studio = new StudioScreen(page);
    for (const round of ['first', 'second']) {
      await studio.open();
      await studio.box.fill('a small paper boat, wrist');
      if (round === 'second') await page.getByText('Already drawn: free').waitFor();
      await studio.drawButton.click();
      await studio.number(1).waitFor();
      expect({ round, cached: await page.getByText('From cache, free').count() > 0 }).toEqual({ round, cached: round === 'second' });
    }
  });

  it('empties the box, however fast the words were typed and sent', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.box.evaluate((box) => {
      (box as HTMLTextAreaElement).value = 'a small kite, wrist';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await studio.number(1).waitFor();
    expect(await studio.box.inputValue()).toBe('');
  });

  it('keeps message and brief over a reload', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.box.fill('a heron among reeds');
    await studio.page.getByRole('radio', { name: 'Dotwork' }).check();
    await studio.page.reload();
    await eventually(async () => expect(await studio.box.inputValue()).toBe('a heron among reeds'));
    await eventually(async () => expect(await studio.page.getByRole('radio', { name: 'Dotwork' }).isChecked()).toBe(true));
  });

  it('shows the conversation again when its address is opened anew', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.draw('a key with wings');
    await untilTrue(studio.page, async () => (await fetch(`/api/v1/conversations/${location.pathname.split('/')[2] ?? ''}`)).ok, null);
    await studio.page.reload();
    await studio.number(1).waitFor();
    await eventually(async () => expect(await studio.log.innerText()).toContain('a key with wings'));
  });

  it('is renamed and shared from the sheet it hangs on', async () => {
    const page = await visit();
    const studio = new StudioScreen(page);
    await studio.open();
    await studio.draw('a lantern with a moth, wrist');
    await page.getByRole('button', { name: 'Rename this concept' }).click();
    await page.getByLabel('Name', { exact: true }).fill('For Ana');
    await page.getByRole('button', { name: 'Keep this name' }).click();
    await page.getByRole('heading', { level: 1, name: 'For Ana, wrist' }).waitFor();
    await untilTrue(page, async () => ((await (await fetch('/api/v1/concepts?limit=4')).json()) as { concepts: { title: string }[] }).concepts.some(({ title }) => title === 'For Ana'), null);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = page.getByLabel('Link', { exact: true });
    await eventually(async () => expect(await link.inputValue()).toContain('/s/'));
    await page.goto(await link.inputValue());
    await page.getByRole('heading', { level: 1, name: 'For Ana' }).waitFor();
  });
});
