import { existsSync } from 'node:fs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Where Chromium is, or null. */
export function chromiumPath() {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

/** How long something on a page may take to come on a machine that has much else to do, ms. */
export const PATIENCE_MS = 120_000;

/** How it is started, also as root in a container. */
export const launchOptions = () => ({ executablePath: chromiumPath() ?? undefined, args: FLAGS });
