import { expect, it } from '@jest/globals';
import { Consideration } from './consideration.js';

/** Keeps the event loop from doing anything else. */
function busy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

it('rests after a batch during which the event loop was busy, until somebody waits for what is left', async () => {
  const consideration = new Consideration();
  consideration.begin();
  busy(200);
  const resting = consideration.rest(true).then(() => 'rested');
  expect(await Promise.race([resting, new Promise((resolve) => setImmediate(() => resolve('resting')))])).toBe('resting');
  consideration.hurry();
  expect(await resting).toBe('rested');
});
