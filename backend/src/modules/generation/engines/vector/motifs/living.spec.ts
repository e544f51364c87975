import { describe, expect, it } from '@jest/globals';
import { boxOfShapes } from '../canvas/place.js';
import { createRng } from '../random/rng.js';
import { creatures } from './creatures/index.js';
import { figures } from './figures/index.js';
import type { Motif, Shape } from './motif.js';

const listed = [...creatures, ...figures];
/** What is drawn as one with another is a drawing of its own, unless the motif shows the other already. */
const joint = listed.flatMap((motif) => Object.values(motif.together ?? {}).filter(({ name }) => name !== motif.name));
const living = [...new Set([...listed, ...joint])];
/** What is climbed in these tests. */
const POLE = { left: () => -110, right: () => 110, turns: 2.38 } as const;
const SUBPATH = /^M-?[\d.]+ -?[\d.]+(?:[LC](?:-?[\d.]+ -?[\d.]+ ?)+)*Z?$/;
const drawn = (motif: Motif, seed = 'seed'): readonly Shape[] => motif.draw(createRng(seed));
const subpaths = (d: string): readonly string[] => d.split(/(?=M)/);
const places = (d: string): readonly (readonly [number, number])[] =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the living motifs', () => {
  it('have names and words of their own', () => {
    const names = living.map((motif) => motif.name);
    expect(new Set(names).size).toBe(names.length);
    const words = living.flatMap((motif) => [...motif.words]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe.each(living.map((motif) => [motif.name, motif] as const))('%s', (_, motif) => {
  it('draws the same shapes from the same seed', () => {
    expect(drawn(motif)).toEqual(drawn(motif));
  });

  it('fills the box of -500 … 500 on its longer side and stays inside', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const box = boxOfShapes(drawn(motif, seed));
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-512);
      expect(Math.max(box.right, box.bottom)).toBeLessThanOrEqual(512);
      expect(Math.max(box.right - box.left, box.bottom - box.top)).toBeGreaterThan(840);
    }
  });

  it('writes whole paths in absolute commands with numbers of one decimal', () => {
    const wrong = drawn(motif).flatMap((shape) => subpaths(shape.d).filter((sub) => !SUBPATH.test(sub.trim()) || /\.\d\d|NaN/.test(sub)));
    expect(wrong).toEqual([]);
  });

  it('closes every filled shape and leaves every line open', () => {
    const wrong = drawn(motif).filter((shape) => subpaths(shape.d).some((sub) => sub.endsWith('Z') !== (shape.tone !== 'none')));
    expect(wrong).toEqual([]);
  });

  it('has no shape too small to be tattooed', () => {
    const extents = drawn(motif)
      .flatMap((shape) => subpaths(shape.d))
      .map((sub) => {
        const all = places(sub);
        const span = (axis: 0 | 1): number => Math.max(...all.map((p) => p[axis])) - Math.min(...all.map((p) => p[axis]));
        return Math.hypot(span(0), span(1));
      });
    expect(Math.min(...extents)).toBeGreaterThan(4);
  });

  it('is known by its own name and anchors things within its box', () => {
    expect(motif.words).toContain(motif.name.replaceAll('-', ' '));
    for (const [x, y] of Object.values(motif.anchors ?? {})) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(512);
  });

  it('winds about within its box, its head at most a little over it, partly behind and partly before, the same each time', () => {
    const winding = motif.wind?.(POLE);
    if (winding === undefined) return;
    expect(motif.wind?.(POLE)).toEqual(winding);
    for (const part of [winding.behind, winding.before]) {
      const box = boxOfShapes(part);
      expect(Math.max(-box.left, -box.top, box.right, box.bottom)).toBeLessThanOrEqual(560);
      expect(box.left).toBeLessThan(0);
      expect(box.right).toBeGreaterThan(0);
    }
  });

  it('stays a small drawing', () => {
    expect(drawn(motif).reduce((sum, shape) => sum + shape.d.length, 0)).toBeLessThan(100_000);
  });
});
