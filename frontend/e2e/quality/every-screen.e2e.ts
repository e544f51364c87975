import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { STATES } from '../screens/states/all';
import { inBrowser } from '../support/in-browser';
import { cutWords, movements, SHORTENED, sideways, smallTargets } from '../support/layout';
import { openEyes, settled, START_MS, type Eyes } from '../support/looking';
import { SIZES, THEMES } from '../support/windows';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
    const sizes = SIZES.filter(({ width }) => width <= (state.upTo ?? width));
    beforeAll(async () => {
      page = await eyes.open(state);
    });
    afterAll(() => page.context().close());

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

    it('loses no word to the widest spacing of letters, words and lines', async () => {
      await page.setViewportSize(sizes[0] ?? SIZES[0]);
      await page.addStyleTag({ content: SPACED });
      await settled(page);
      expect({ cut: await cutWords(page, SHORTENED), sideways: await sideways(page) }).toEqual({ cut: [], sideways: 0 });
    });
  });
});
