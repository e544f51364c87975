import { describe, expect, it } from '@jest/globals';
import { AppError } from '../../../platform/index.js';
import { usageProblems } from '../../usage/index.js';
import { Siblings } from './siblings.js';

/** A purse with room for some drawings at a time, and money for some in all. */
function aPurse(room: number, money: number) {
  let [open, spent, most] = [0, 0, 0];
  const draw = async (): Promise<string> => {
    await Promise.resolve();
    if (open >= room || spent + open >= money) throw new AppError(usageProblems.budgetExceeded);
    open += 1;
    most = Math.max(most, open);
    await new Promise(setImmediate);
    open -= 1;
    spent += 1;
    return 'drawn';
  };
  return { draw, most: () => most };
}

const outcomes = async (draws: readonly Promise<string>[]): Promise<readonly string[]> =>
  (await Promise.allSettled(draws)).map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as AppError).kind.code));

describe('drawings of one generation', () => {
  it('wait for each other when the budget has no room for all at once', async () => {
    const siblings = new Siblings();
    const purse = aPurse(2, 99);
    expect(await outcomes([1, 2, 3, 4].map(() => siblings.draw('g', purse.draw)))).toEqual(['drawn', 'drawn', 'drawn', 'drawn']);
    expect(purse.most()).toBe(2);
  });

  it('are refused when the money is gone, and nobody waits for ever', async () => {
    const siblings = new Siblings();
    const purse = aPurse(2, 3);
    const all = await outcomes([1, 2, 3, 4].map(() => siblings.draw('g', purse.draw)));
    expect([...all].sort()).toEqual(['budget-exceeded', 'drawn', 'drawn', 'drawn']);
  });

  it('do not wait for those of another generation', async () => {
    const siblings = new Siblings();
    const purse = aPurse(1, 99);
    expect(await outcomes(['g', 'h'].map((generation) => siblings.draw(generation, purse.draw)))).toEqual(['drawn', 'budget-exceeded']);
  });

  it('pass every other problem on at once', async () => {
    const siblings = new Siblings();
    const failing = (): Promise<string> => Promise.reject(new AppError(usageProblems.budgetUnavailable));
    expect(await outcomes([siblings.draw('g', aPurse(1, 1).draw), siblings.draw('g', failing)])).toEqual(['drawn', 'budget-unavailable']);
  });
});
