import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { STATES } from '../screens/states/all';
import { approve, strayed, TOLERANCE } from '../support/approved';
import { chromiumPath } from '../support/chromium.mjs';
import { openEyes, settled, START_MS, type Eyes } from '../support/looking';
import { sizesOf, THEMES } from '../support/windows';

const FOLDER = resolve(import.meta.dirname, '../../..', process.env['SCREENSHOTS'] ?? 'screenshots');
/** A regular expression of names of states; all of them without it. */
const ONLY = new RegExp(process.env['ONLY'] ?? '');
/** APPROVE=1: what is seen now is how it should look. */
const APPROVING = process.env['APPROVE'] === '1';

/** What is another one every time: a new key, a new link. */
const FRESH = 'tcd-key-shown-once code, tcd-share-dialog input[readonly]';

// A screen that looks otherwise looks so a second time.
jest.retryTimes(0);

/** One line for a screen that nobody approved as it is now. */
async function remark(name: string, png: Buffer): Promise<string[]> {
  const share = await strayed(name, png);
  if (share === null) return [`${name}: not approved yet`];
  return share > TOLERANCE ? [`${name}: ${(share * 100).toFixed(1)} % looks otherwise`] : [];
}

(chromiumPath() === null ? describe.skip : describe)('The screens', () => {
  let eyes: Eyes;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    eyes = await openEyes(process.env['E2E_URL'] ?? '');
  }, START_MS);
  afterAll(() => eyes.close());

  it.each(STATES.filter((state) => ONLY.test(state.name)))('$name', async (state) => {
    const page = await eyes.open(state);
    const remarks: string[] = [];
    for (const size of sizesOf(state)) {
      await page.setViewportSize(size);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        await settled(page);
        const name = `${state.name}-${size.width}-${colorScheme}`;
        const png = await page.screenshot({ path: `${FOLDER}/${name}.png`, mask: [page.locator(FRESH)], maskColor: 'grey' });
        await (APPROVING ? approve(name, png) : remark(name, png).then((lines) => remarks.push(...lines)));
      }
    }
    await page.context().close();
    // To be looked at; APPROVE=1 keeps them.
    expect(remarks).toEqual([]);
  });
});
