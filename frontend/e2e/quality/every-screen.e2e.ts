import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { STATES } from '../screens/states/all';
import { inBrowser } from '../support/in-browser';
import { unseenControls, unseenChoices } from '../support/forced-colours';
import { cutWords, lengthenWords, movements, setTextSize, SHORTENED, sideways, smallTargets } from '../support/layout';
import { openEyes, settled, START_MS, type Eyes } from '../support/looking';
import { vitalsOf } from '../support/vitals';
import { sizesOf, THEMES } from '../support/windows';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Screens that come from their address alone: nobody has touched anything when they stand. */
const LOADED = /^(studio-(empty|sheet)|concept(-(stencil|tattooability|ageing|prompt))?|shared|gallery(-by-day|-empty)?|usage(-empty)?|keys(-empty)?|settings|lost)$/u;
const MOST_SHIFT = 0.02;
/** WCAG 1.4.12 */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** What axe objects to. The second theme swaps colours only, so it is asked the rules that look at colours. */
async function objections(page: Page, theme: (typeof THEMES)[number]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (theme === 'light' ? axe.withTags(RULES) : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.any[0]?.message ?? node.failureSummary ?? ''})`));
}

inBrowser('Every screen', () => {
  let eyes: Eyes;
  beforeAll(async () => {
    eyes = await openEyes(process.env['E2E_URL'] ?? '');
  }, START_MS);
  afterAll(() => eyes.close());

  describe.each(STATES)('$name', (state) => {
    let page: Page;
    let shift: number;
    const sizes = sizesOf(state);
    beforeAll(async () => {
      page = await eyes.open(state);
      shift = (await vitalsOf(page)).cls;
    });
    afterAll(() => page.context().close());

    if (LOADED.test(state.name)) it('moved nothing on the window while it came', () => expect(shift).toBeLessThanOrEqual(MOST_SHIFT));

    it('gives axe nothing to object to on desk, iPad and phone, in both themes', async () => {
      const found: Record<string, readonly string[]> = {};
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          await settled(page);
          found[`${size.width} ${colorScheme}`] = await objections(page, colorScheme);
        }
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, []])));
    });

    it('has fingertip targets, one way to scroll and nothing moving, also at 320 px and at 400 %', async () => {
      const found: Record<string, unknown> = {};
      for (const size of [...sizes, { width: 320, height: 640 }, { width: 320, height: 256 }]) {
        await page.setViewportSize(size);
        await settled(page);
        found[`${size.width} × ${size.height}`] = { small: await smallTargets(page), sideways: await sideways(page), moving: await movements(page) };
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, { small: [], sideways: 0, moving: [] }])));
    });

    it('keeps every control and every choice visible in forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      const found: Record<string, unknown> = {};
      for (const size of sizes) {
        await page.setViewportSize(size);
        await settled(page);
        found[size.width] = { controls: await unseenControls(page), choices: await unseenChoices(page) };
      }
      await page.emulateMedia({ forcedColors: null });
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, { controls: [], choices: [] }])));
    });

    /** Words that are cut and px that the page scrolls sideways, on every window. */
    const lost = async (): Promise<Record<string, unknown>> => {
      const found: Record<string, unknown> = {};
      for (const size of sizes) {
        await page.setViewportSize(size);
        await settled(page);
        found[size.width] = { cut: await cutWords(page, SHORTENED), sideways: await sideways(page) };
      }
      return found;
    };
    const nothing = Object.fromEntries(sizes.map(({ width }) => [width, { cut: [], sideways: 0 }]));

    it('loses no word to text of twice the size', async () => {
      await setTextSize(page, 32);
      const found = await lost();
      await setTextSize(page, 16);
      expect(found).toEqual(nothing);
    });

    it('loses no word to the widest spacing of letters, words and lines', async () => {
      const spaced = await page.addStyleTag({ content: SPACED });
      const found = await lost();
      await spaced.evaluate((tag) => (tag as Element).remove());
      expect(found).toEqual(nothing);
    });

    it('holds words that are 40 % longer, as those of other languages are', async () => {
      await lengthenWords(page, 0.4);
      expect(await lost()).toEqual(nothing);
    });
  });
});
