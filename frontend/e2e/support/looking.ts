import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import type { State, There, Who } from '../screens/states/state';
import { launchOptions, PATIENCE_MS } from './chromium.mjs';
import { startWithGemini } from './slow-gemini.mjs';
import { observeVitals } from './vitals';

export { START_MS } from './slow-gemini.mjs';
import { fillWardrobe } from './wardrobe';

export interface Eyes {
  /** Opens the state at 1440 × 900 in the light theme and shows the page when everything on it has arrived. Close its context. */
  open(state: State): Promise<Page>;
  close(): Promise<void>;
}

/** One browser, the running application, one more with Gemini, and a wardrobe filled once: all that the states need. */
export async function openEyes(url: string): Promise<Eyes> {
  const browser = await chromium.launch(launchOptions());
  const [gemini, regular] = await Promise.all([startWithGemini(), regularAt(browser, url)]);
  const there: There = { gemini, wardrobe: regular.wardrobe };
  return {
    async open(state) {
      const page = await (await contextFor(browser, state.who, { url, gemini: gemini.url, cookies: regular.cookies })).newPage();
      onTheWay.set(page, listenTo(page));
      await observeVitals(page);
      await state.open(page, there);
      await settled(page);
      return page;
    },
    async close() {
      await browser.close();
      await gemini.stop();
    },
  };
}

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;

async function regularAt(browser: Browser, url: string) {
  const context = await newContext(browser, url);
  const wardrobe = await fillWardrobe(await context.newPage());
  const cookies = await context.storageState();
  await context.close();
  return { wardrobe, cookies };
}

async function contextFor(browser: Browser, who: Who, at: { readonly url: string; readonly gemini: string; readonly cookies: Cookies }): Promise<BrowserContext> {
  if (who === 'customer') return newContext(browser, at.gemini);
  return newContext(browser, at.url, who === 'regular' ? at.cookies : undefined);
}

async function newContext(browser: Browser, baseURL: string, storageState?: Cookies): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL, viewport: { width: 1440, height: 900 }, locale: 'en-US', reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block', ...(storageState ? { storageState } : {}),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

const VISIBLE: ReadonlySet<string> = new Set(['image', 'font', 'stylesheet', 'script']);

/** What each page has asked for, is seen when it comes, and has not come yet. */
const onTheWay = new WeakMap<Page, Set<Request>>();

function listenTo(page: Page): Set<Request> {
  const open = new Set<Request>();
  page.on('request', (request) => VISIBLE.has(request.resourceType()) && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return open;
}

/** Everything asked for has come, drawings are measured, fonts and pictures are decoded, and two frames were painted. */
export async function settled(page: Page): Promise<void> {
  await painted(page);
  for (const open = onTheWay.get(page) ?? new Set(); open.size > 0;) {
    await Promise.race([page.waitForEvent('requestfinished'), page.waitForEvent('requestfailed')]);
  }
  // A verdict that is still measured looks otherwise a moment later.
  await page.waitForFunction(() => document.querySelector('tcd-verdict-tag .note') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const shown = [...document.images].filter((image) => image.complete && image.currentSrc !== '');
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
  });
  await painted(page);
}

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
