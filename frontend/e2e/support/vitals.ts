import type { CDPSession, Page } from 'playwright-core';

export interface Vitals {
  /** Largest contentful paint, ms. */
  readonly lcp: number;
  /** Sum of layout shifts nobody caused. */
  readonly cls: number;
  /** Time beyond 50 ms in long tasks, ms. */
  readonly tbt: number;
  /** The slowest answer to an act, ms; 0 without one. */
  readonly inp: number;
}

/** Collects from the page's beginning on; each new document starts at nothing. */
export async function observeVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const vitals = { lcp: 0, cls: 0, tbt: 0, inp: 0 };
    Object.assign(window, { vitals });
    const watch = (type: string, take: (entry: PerformanceEntry) => void, more = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
    watch('largest-contentful-paint', (entry) => (vitals.lcp = entry.startTime));
    watch('layout-shift', (entry) => {
      const shift = entry as PerformanceEntry & { readonly hadRecentInput: boolean; readonly value: number };
      if (!shift.hadRecentInput) vitals.cls += shift.value;
    });
    watch('longtask', (entry) => (vitals.tbt += Math.max(0, entry.duration - 50)));
    watch('event', (entry) => {
      if ((entry as PerformanceEntry & { readonly interactionId: number }).interactionId > 0) vitals.inp = Math.max(vitals.inp, entry.duration);
    }, { durationThreshold: 16 });
  });
}

/** Pictures may be asked for after the line was idle for the first time; throttled, they are painted by then, ms. */
const LATE_MS = 4000;

/** What a page that nobody touches has come to when nothing more is painted. */
export async function vitalsAtRest(page: Page): Promise<Vitals> {
  await page.waitForTimeout(LATE_MS);
  return vitalsOf(page);
}

export async function vitalsOf(page: Page): Promise<Vitals> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);
}

const sessions = new WeakMap<Page, CDPSession>();

/** A quarter of this machine's speed and a phone's line; `cold`: nothing is kept from before. */
export async function slow(page: Page, cold: boolean, cpu = 4): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: cold });
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 40, downloadThroughput: (10 * 1024 * 1024) / 8, uploadThroughput: (5 * 1024 * 1024) / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
