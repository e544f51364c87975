import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { StudioScreen } from '../screens/studio';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';
import { START_MS, startWithGemini, type SlowGemini } from '../support/slow-gemini.mjs';

const AT_ONCE = { row: 'A1', delayMs: 0 };
const LONG = { row: 'A1', delayMs: 120_000 };

inBrowser('While a slow Gemini draws', ({ visit }) => {
  let gemini: SlowGemini;
  beforeAll(async () => {
    gemini = await startWithGemini('5');
  }, START_MS);
  afterAll(() => gemini.stop());

  const begin = async (words: string): Promise<StudioScreen> => {
    const studio = new StudioScreen(await visit({ baseURL: gemini.url }));
    await studio.open();
    await studio.howMany(1);
    await studio.say(words);
    return studio;
  };
  const line = (page: Page) => page.getByRole('progressbar', { name: 'Drawing No. 1' });

  it('a reload comes back to the drawing, and the drawing to the sheet', async () => {
    await gemini.tell({ row: 'A1', delayMs: 8000 });
    const studio = await begin('a heron among reeds');
    await studio.page.getByText('Checked the cache').waitFor();
    await studio.page.reload();
    await line(studio.page).waitFor();
    await studio.number(1).waitFor();
    await eventually(async () => expect(await studio.log.innerText()).toContain('a heron among reeds'));
  });

  it('Stop gives back the sheet that was there and the words that were said', async () => {
    await gemini.tell(AT_ONCE);
    const studio = await begin('a hare in the grass');
    await studio.number(1).waitFor();
    const before = await studio.number(1).locator('img').getAttribute('src');
    await gemini.tell(LONG);
    await studio.number(1).click();
    await studio.say('with longer ears');
    await line(studio.page).waitFor();
    await studio.stopButton.click();
    await line(studio.page).waitFor({ state: 'detached' });
    await eventually(async () => expect(await studio.number(1).locator('img').getAttribute('src')).toBe(before));
    await eventually(async () => expect(await studio.box.inputValue()).toBe('with longer ears'));
    await eventually(async () => expect(await studio.drawButton.isEnabled()).toBe(true));
  });

  it('what Stop did not reach goes on, and its drawing comes to the sheet', async () => {
    await gemini.tell({ row: 'A1', delayMs: 6000 });
    const studio = await begin('an otter on its back');
    await studio.page.getByText('Checked the cache').waitFor();
    await studio.page.route('**/api/v1/generations/*', (route) => (route.request().method() === 'DELETE' ? route.abort() : route.continue()));
    await studio.stopButton.click();
    await line(studio.page).waitFor();
    await studio.number(1).waitFor();
    await eventually(async () => expect(await studio.log.innerText()).toContain('an otter on its back'));
  });

  it('the price stands beside the button before anything is asked, once one is known', async () => {
    await gemini.tell(AT_ONCE);
    const studio = await begin('a small boat');
    await studio.number(1).waitFor();
    await studio.page.getByText(/^One (drawing|redraw), about \$0\.04 and \d+ s$/u).waitFor();
  });

  it('a service that is busy for a while gives the button back when it may be asked again', async () => {
    await gemini.tell({ row: 'C1-long' });
    const studio = await begin('a stork on a chimney');
    const button = studio.page.getByRole('button', { name: /^Try again in \d+ s$/u });
    await button.waitFor();
    expect(await button.isDisabled()).toBe(true);
    const first = await button.innerText();
    await eventually(async () => expect(await button.innerText()).not.toBe(first));
  });

  it('the built-in engine draws it, free, when Gemini has no time for it', async () => {
    await gemini.tell({ row: 'C1-long', delayMs: 0 });
    const studio = await begin('a fern beside a stone');
    await studio.page.getByRole('button', { name: 'Sketch it free' }).click();
    await studio.number(1).waitFor();
    await eventually(async () => expect(await studio.log.innerText()).toContain('a fern beside a stone'));
  });
});
