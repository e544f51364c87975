import { expect, it } from '@jest/globals';
import { Turns } from './turns.js';

/** Works that say when they begin and end when they are told to. */
function works() {
  const begun: number[] = [];
  const ends: ((failed?: boolean) => void)[] = [];
  const work = (number: number) => (): Promise<number> => {
    begun.push(number);
    return new Promise((resolve, reject) => { ends[number] = (failed) => (failed === true ? reject(new Error('no')) : resolve(number)); });
  };
  return { begun, work, end: (number: number, failed?: boolean) => ends[number]?.(failed) };
}

const rounds = async (): Promise<void> => { for (let round = 0; round < 5; round += 1) await new Promise(setImmediate); };

it('takes so many at a time, first come first served, and goes on after one that failed', async () => {
  const turns = new Turns(2);
  const { begun, work, end } = works();
  const all = [0, 1, 2, 3].map((number) => turns.take(work(number)));
  const outcome = Promise.allSettled(all);
  await rounds();
  expect(begun).toEqual([0, 1]);
  end(1, true);
  await rounds();
  expect(begun).toEqual([0, 1, 2]);
  end(0);
  await rounds();
  expect(begun).toEqual([0, 1, 2, 3]);
  end(2);
  end(3);
  expect((await outcome).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
});
