import { afterAll, beforeAll, describe, it } from '@jest/globals';
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

/** One line for a screen that nobody approved as it is now. */
async function remark(name: string, png: Buffer): Promise<string[]> {
  const share = await strayed(name, png);
  if (share === null) return [`${name}: not approved yet`];
  return share > TOLERANCE ? [`${name}: ${(share * 100).toFixed(1)} % looks otherwise`] : [];
}

(chromiumPath() === null ? describe.skip : describe)('The screens', () => {
  let eyes: Eyes;
  const remarks: string[] = [];
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    eyes = await openEyes(process.env['E2E_URL'] ?? '');
  }, START_MS);
  afterAll(async () => {
    await eyes.close();
    process.stdout.write(remarks.length === 0 ? 'Every screen looks as approved.\n' : `To be looked at; APPROVE=1 keeps them:\n${remarks.join('\n')}\n`);
  });

  it.each(STATES.filter((state) => ONLY.test(state.name)))('$name', async (state) => {
    const page = await eyes.open(state);
    for (const size of sizesOf(state)) {
      await page.setViewportSize(size);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        await settled(page);
        const name = `${state.name}-${size.width}-${colorScheme}`;
        const png = await page.screenshot({ path: `${FOLDER}/${name}.png` });
        await (APPROVING ? approve(name, png) : remark(name, png).then((lines) => remarks.push(...lines)));
      }
    }
    await page.context().close();
  });
});
