import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumPath, launchOptions, PATIENCE_MS } from './chromium.mjs';

export interface Room {
  /** A page of a new visitor: own session, own storage, no copy kept for being offline unless asked for. Closed after the suite. */
  visit(options?: BrowserContextOptions): Promise<Page>;
  readonly url: string;
}

const MISSING = 'Chromium is not on this machine (CHROMIUM_PATH or /usr/bin/chromium)';

/** A suite that needs a browser: listed as skipped with the reason when there is none, failing when REQUIRE_SERVICES=1. */
export function inBrowser(name: string, suite: (room: Room) => void): void {
  if (chromiumPath() !== null) describe(name, () => suite(room()));
  else if (process.env['REQUIRE_SERVICES'] === '1') describe(name, () => it('has a browser', () => expect(MISSING).toBeNull()));
  else describe.skip(`${name} (skipped: ${MISSING})`, () => suite(room()));
}

function room(): Room {
  const contexts: BrowserContext[] = [];
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
  });
  return {
    url: process.env['E2E_URL'] ?? '',
    async visit(options = {}) {
      if (!browser) throw new Error('The browser has not started');
      const context = await browser.newContext({
        baseURL: process.env['E2E_URL'] ?? '', viewport: { width: 1440, height: 900 }, locale: 'en-US', reducedMotion: 'reduce', serviceWorkers: 'block', ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      contexts.push(context);
      return context.newPage();
    },
  };
}
