import { expect, it } from '@jest/globals';
import type { ImageStore } from '../../src/modules/images/store/image-store.js';

const bytes = (text: string): Buffer => Buffer.from(text);

/** What every image store promises. */
export function imageStoreContract(current: () => ImageStore): void {
  it('gives back the same bytes', async () => {
    const all = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    await current().put('ab/whole.png', all, 'image/png');
    expect((await current().get('ab/whole.png'))?.equals(all)).toBe(true);
  });

  it('answers null for what is not there', async () => {
    expect(await current().get('ab/absent.png')).toBeNull();
    expect(await current().has('ab/absent.png')).toBe(false);
  });

  it('takes the same name twice', async () => {
    await current().put('ab/twice.png', bytes('one'), 'image/png');
    await current().put('ab/twice.png', bytes('one'), 'image/png');
    expect(await current().has('ab/twice.png')).toBe(true);
  });

  it('forgets what is deleted, and deleting nothing is harmless', async () => {
    await current().put('ab/gone.png', bytes('x'), 'image/png');
    await current().delete('ab/gone.png');
    await current().delete('ab/never.png');
    expect(await current().get('ab/gone.png')).toBeNull();
  });

  it('never shows half an image to a reader who comes while it is written', async () => {
    const large = Buffer.alloc(4_000_000, 7);
    const writing = current().put('ab/large.png', large, 'image/png');
    const seen = await Promise.all(Array.from({ length: 20 }, () => current().get('ab/large.png')));
    await writing;
    for (const copy of seen) expect(copy === null || copy.length === large.length).toBe(true);
  });
}
