import { expect, it } from '@jest/globals';
import { OneATurn } from './one-a-turn.js';

it('lets one through a turn of the event loop, in the order they came', async () => {
  const turns = new OneATurn();
  const passed: number[] = [];
  const all = [0, 1, 2, 3].map((number) => turns.pass().then(() => void passed.push(number)));
  const seen: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    await new Promise(setImmediate);
    seen.push(passed.length);
  }
  await Promise.all(all);
  expect(passed).toEqual([0, 1, 2, 3]);
  expect(seen.every((count, turn) => count - (seen[turn - 1] ?? 0) <= 1)).toBe(true);
});
