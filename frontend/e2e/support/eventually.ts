import { setTimeout as pause } from 'node:timers/promises';
import { PATIENCE_MS } from './chromium.mjs';

/**
 * Runs an assertion about the page until it holds. What an act changes is drawn a moment later, on a busy machine a long
 * moment: a value read once right after an act says how fast the machine is, not whether the page is right.
 * After `PATIENCE_MS` it fails with what the assertion last said.
 */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(50);
    }
  }
}
