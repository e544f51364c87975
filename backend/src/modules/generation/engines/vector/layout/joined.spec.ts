import { describe, expect, it } from '@jest/globals';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { heightOf } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';
import { boxOfItems } from './frame.js';

const laid = (style: string, placement: string | null, [widthMm, heightMm]: readonly [number, number], elements: readonly string[] = ['skull']): ReturnType<typeof arranged> =>
  arranged(sceneOf(commissionFor({ subject: 'raven', elements, language: 'en', placement, widthMm, heightMm, style })).scene);

describe('a sleeve', () => {
  it.each(['blackwork', 'black-and-grey-realism', 'neo-traditional', 'chicano'])('in %s has cloud from end to end behind what stands in it', (style) => {
    const { items } = laid(style, 'sleeve', [220, 391]);
    const banks = items.filter(({ id }) => id.startsWith('clouds/'));
    expect(items.findLastIndex(({ id }) => id.startsWith('clouds/'))).toBeLessThan(items.findIndex(({ role }) => role === 'hero'));
    expect(heightOf(boxOfItems(banks)) / heightOf(boxOfItems(items))).toBeGreaterThan(0.9);
  });

  it('is joined so when it is half a sleeve of several things, and never in a style that leaves skin', () => {
    expect(laid('black-and-grey-realism', 'upper-arm', [105, 140], ['clock', 'roses']).items.some(({ id }) => id.startsWith('clouds/'))).toBe(true);
    expect(laid('black-and-grey-realism', 'forearm', [80, 142]).items.some(({ id }) => id.startsWith('clouds/'))).toBe(false);
    expect(laid('fine-line', 'sleeve', [220, 391]).items.some(({ id }) => id.startsWith('clouds/'))).toBe(false);
  });
});
