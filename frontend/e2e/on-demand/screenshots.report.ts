import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { STATES } from '../screens/states/all';
import { chromiumPath } from '../support/chromium.mjs';
import { openEyes, settled, START_MS, type Eyes } from '../support/looking';
import { sizesOf, THEMES } from '../support/windows';

const FOLDER = resolve(import.meta.dirname, '../../..', process.env['SCREENSHOTS'] ?? 'screenshots');
/** A regular expression of names of states; all of them without it. */
const ONLY = new RegExp(process.env['ONLY'] ?? '');

(chromiumPath() === null ? describe.skip : describe)('The screens', () => {
  let eyes: Eyes;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    eyes = await openEyes(process.env['E2E_URL'] ?? '');
  }, START_MS);
  afterAll(() => eyes.close());

  it.each(STATES.filter((state) => ONLY.test(state.name)))('$name', async (state) => {
    const page = await eyes.open(state);
    for (const size of sizesOf(state)) {
      await page.setViewportSize(size);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        await settled(page);
        await page.screenshot({ path: `${FOLDER}/${state.name}-${size.width}-${colorScheme}.png` });
      }
    }
    await page.context().close();
  });
});
