import { existsSync } from 'node:fs';

/** A name of this machine that browsers do not trust as they trust 127.0.0.1: what a page is on a studio's own network. */
export const PLAIN_HOST = 'studio.test';

const FLAGS = [`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`, '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Where Chromium is, or null. */
export function chromiumPath() {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

/** How long something on a page may take to come on a machine that has much else to do, ms. */
export const PATIENCE_MS = Number(process.env.E2E_PATIENCE_MS ?? 120_000);

/** How it is started, also as root in a container. */
export const launchOptions = () => ({ executablePath: chromiumPath() ?? undefined, args: FLAGS });
