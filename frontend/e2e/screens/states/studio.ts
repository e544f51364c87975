import type { Page } from 'playwright-core';
import { StudioScreen } from '../studio';
import type { State, There } from './state';

const thread = (there: There, query = ''): string => `/studio/${there.wardrobe.conversationId}${query}`;

/** The thread with its newest sheet, and a button of it pressed. */
async function onTheSheet(page: Page, there: There, button?: string): Promise<StudioScreen> {
  const studio = new StudioScreen(page);
  await page.goto(thread(there, '?pick=1'));
  await studio.number(1).waitFor();
  if (button !== undefined) await page.getByRole('button', { name: button, exact: true }).click();
  return studio;
}

/** One drawing asked of a Gemini that answers as told. */
async function askGemini(page: Page, there: There, settings: Readonly<Record<string, unknown>>, words: string): Promise<StudioScreen> {
  const studio = new StudioScreen(page);
  await there.gemini.tell({ row: 'A1', delayMs: 0, ...settings });
  await studio.open();
  await studio.howMany(1);
  await studio.say(words);
  return studio;
}

export const studioStates: readonly State[] = [
  { name: 'studio-empty', who: 'newcomer', open: (page) => new StudioScreen(page).open() },
  {
    name: 'studio-sheet', who: 'regular', async open(page, there) {
      await page.goto(thread(there, '?sheet=1'));
      await new StudioScreen(page).number(4).waitFor();
    },
  },
  { name: 'studio-full-thread', who: 'regular', open: async (page, there) => void (await onTheSheet(page, there)) },
  {
    name: 'studio-drawing', who: 'customer', async open(page, there) {
      await askGemini(page, there, { delayMs: 120_000 }, 'a heron among reeds');
      await page.getByRole('progressbar', { name: 'Drawing No. 1' }).waitFor();
      await page.getByText('Checked the cache').waitFor();
    },
  },
  {
    name: 'studio-busy-service', who: 'customer', async open(page, there) {
      await askGemini(page, there, { row: 'C1-long' }, 'a hare in the grass');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'studio-refused', who: 'newcomer', async open(page) {
      const studio = new StudioScreen(page);
      await studio.open();
      await studio.say('a swastika');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'studio-over-budget', who: 'customer', async open(page, there) {
      const studio = await askGemini(page, there, {}, 'a small key');
      await studio.number(1).waitFor();
      await studio.number(1).click();
      await studio.say('with wings');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'studio-offline', who: 'newcomer', async open(page) {
      await new StudioScreen(page).open();
      await page.context().setOffline(true);
      await page.getByText('You are offline.').first().waitFor();
    },
  },
  { name: 'studio-compare', who: 'regular', async open(page, there) {
    await onTheSheet(page, there, 'Compare');
    await page.getByRole('slider', { name: 'Where the two pictures meet' }).waitFor();
  } },
  { name: 'studio-circle', who: 'regular', async open(page, there) {
    await onTheSheet(page, there, 'Circle a part');
    await page.getByLabel('What should change there?').waitFor();
  } },
  { name: 'studio-shortcuts', who: 'regular', async open(page, there) {
    await onTheSheet(page, there);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  } },
  { name: 'studio-brief', who: 'regular', upTo: 1024, async open(page, there) {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(thread(there));
    await page.getByRole('group', { name: 'The brief' }).getByRole('button').filter({ visible: true }).first().click();
    await page.getByRole('dialog', { name: 'The brief' }).waitFor();
  } },
];
