import type { Page } from 'playwright-core';
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

/**
 * Asks the page until the answer is true. For questions that themselves wait (a fetch, the caches): `page.waitForFunction`
 * takes the promise for the answer and is always content with it.
 */
export async function untilTrue<Argument>(page: Page, question: (argument: Argument) => Promise<boolean>, argument: Argument): Promise<void> {
  await eventually(async () => {
    if (!(await page.evaluate(question as (argument: unknown) => Promise<boolean>, argument))) throw new Error(`Still not so: ${question.toString().slice(0, 200)}`);
  });
}
