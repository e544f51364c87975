import { chromiumPath } from './chromium.mjs';
import { startApplication } from './application.mjs';

/** One application for all suites; none when there is no browser to use it with, or when E2E_URL names one that runs. */
export default async function start() {
  if (chromiumPath() === null || process.env.E2E_URL) return;
  const application = await startApplication();
  process.env.E2E_URL = application.url;
  globalThis.__application = application;
}
