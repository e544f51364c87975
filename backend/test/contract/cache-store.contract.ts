import { expect, it } from '@jest/globals';
import type { CacheStore } from '../../src/modules/cache/index.js';

export interface StoreUnderTest {
  readonly store: CacheStore;
  /** Lets time pass as far as the store can tell, ms. */
  wait(milliseconds: number): Promise<void>;
}

/** What every cache store promises. */
export function cacheStoreContract(current: () => StoreUnderTest): void {
  it.each([['zero', 0], ['an empty text', ''], ['null', null], ['false', false], ['a list', []], ['an object', { a: { b: [1, 'é', null] } }]])(
    'gives back %s as it was',
    async (_name, value) => {
      const { store } = current();
      await store.set('value', value, 60_000);
      expect(await store.get('value')).toEqual(value);
    },
  );

  it('answers undefined for what was never there', async () => {
    expect(await current().store.get('never')).toBeUndefined();
  });

  it('forgets after the time to live', async () => {
    const under = current();
    await under.store.set('short', 1, 30);
    await under.wait(60);
    expect(await under.store.get('short')).toBeUndefined();
  });

  it('forgets what is deleted, and deleting nothing is harmless', async () => {
    const { store } = current();
    await store.set('gone', 1, 60_000);
    await store.delete('gone');
    await store.delete('never');
    expect(await store.get('gone')).toBeUndefined();
  });

  it('hands out copies: changing what came out changes nothing inside', async () => {
    const { store } = current();
    await store.set('copy', { list: [1] }, 60_000);
    const first = (await store.get('copy')) as { list: number[] };
    first.list.push(2);
    expect(await store.get('copy')).toEqual({ list: [1] });
  });

  it('overwrites with the newest', async () => {
    const { store } = current();
    await store.set('same', 1, 60_000);
    await store.set('same', 2, 60_000);
    expect(await store.get('same')).toBe(2);
  });
}
