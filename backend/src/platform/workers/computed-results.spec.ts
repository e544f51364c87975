import { describe, expect, it } from '@jest/globals';
import { ComputedResults } from './computed-results.js';

function counting(): { compute: (value: string) => () => Promise<string>; calls: () => number } {
  let calls = 0;
  return { compute: (value) => () => Promise.resolve((calls++, value)), calls: () => calls };
}

describe('ComputedResults', () => {
  it('computes once for everybody who asks at the same time, and not again', async () => {
    const { compute, calls } = counting();
    const results = new ComputedResults<string>({ entries: 10, bytes: 1000 }, (v) => v.length);
    expect(await Promise.all([1, 2, 3].map(() => results.get('a', compute('x'))))).toEqual(['x', 'x', 'x']);
    await results.get('a', compute('y'));
    expect(calls()).toBe(1);
  });

  it('does not keep a failure', async () => {
    const results = new ComputedResults<string>({ entries: 10, bytes: 1000 }, (v) => v.length);
    await expect(results.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await results.get('a', () => Promise.resolve('yes'))).toBe('yes');
  });

  it('lets the oldest go when there are too many or they weigh too much', async () => {
    const { compute, calls } = counting();
    const results = new ComputedResults<string>({ entries: 3, bytes: 18 }, (v) => v.length);
    for (const key of ['a', 'b', 'c', 'd']) await results.get(key, compute('12345'));
    await results.get('a', compute('12345'));
    expect(calls()).toBe(5);
    await results.get('e', compute('123456789'));
    await results.get('d', compute('12345'));
    expect(calls()).toBe(7);
  });

  it('never keeps what weighs more than half of all', async () => {
    const { compute, calls } = counting();
    const results = new ComputedResults<string>({ entries: 3, bytes: 20 }, (v) => v.length);
    await results.get('a', compute('x'.repeat(11)));
    await results.get('a', compute('x'.repeat(11)));
    expect(calls()).toBe(2);
  });
});
