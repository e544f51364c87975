import { describe, expect, it } from '@jest/globals';
import { closed, cubics } from './curve.js';
import { bothSides, circle, knots, leaf, open, placed, profile, ribbon, stroke, track, tufts, walk } from './kit.js';

describe('the drawing kit of the motifs', () => {
  it('reads knots and their corners from the short notation', () => {
    expect(knots('0,-3 12.5,4!')).toEqual([
      [0, -3],
      [12.5, 4, true],
    ]);
  });

  it('refuses what is not a knot', () => {
    expect(() => knots('1,2 3')).toThrow('not a knot: "3"');
  });

  it('draws a curve through its knots', () => {
    expect(open('0,0 50,40 100,0')).toMatch(/^M0 0C.* 50 40C.* 100 0$/);
  });

  it('keeps a smooth tangent at a plain knot and breaks it at a sharp one', () => {
    const turn = (middle: string): number => {
      const [first, second] = cubics(`0,0 ${middle} 100,0`, false);
      if (!first || !second) throw new Error('two pieces expected');
      const into = Math.atan2(first[3][1] - first[2][1], first[3][0] - first[2][0]);
      const out = Math.atan2(second[1][1] - second[0][1], second[1][0] - second[0][0]);
      return Math.abs(into - out);
    };
    expect(turn('50,40')).toBeLessThan(1e-9);
    expect(turn('50,40!')).toBeGreaterThan(1);
  });

  it('closes a half outline over the axis without doubling the knots on it', () => {
    expect(bothSides('0,-10 20,0 0,10')).toEqual([
      [0, -10],
      [20, 0],
      [0, 10],
      [-20, 0, undefined],
    ]);
  });

  it('walks a curve in even steps', () => {
    const places = walk('0,0 30,0 100,0', 5);
    expect(places.map(([x]) => Math.round(x))).toEqual([0, 25, 50, 75, 100]);
  });

  it('gives a ribbon the asked width', () => {
    const band = ribbon('0,0 100,0 200,0', profile('0:10 0.5:30 1:10'));
    expect(band.at(0.5, -1)[1]).toBeCloseTo(-30, 1);
    expect(band.at(0.5, 1)[1]).toBeCloseTo(30, 1);
  });

  it('moves the path and nothing else when it is placed', () => {
    const [moved] = placed([stroke('M0 0L10 0', 'detail')], { x: 5, y: 1, turn: 90, scale: 2 });
    expect(moved).toEqual({ d: 'M5 1L5 21', line: 'detail', tone: 'none' });
  });

  it('turns an edge into tufts that stand out on the left of travel', () => {
    const tips = tufts('0,0 100,0', { count: 4, depth: 10 }).filter(([, y]) => y < -9);
    expect(tips).toHaveLength(4);
  });

  it('writes numbers rounded to a tenth', () => {
    const all = [closed('0,0 33.333,12 7,70'), circle([1 / 3, 0], 7.77), leaf([0, 0], [91, 13], { half: 12 })].join('');
    expect(all).not.toMatch(/\d\.\d\d/);
    expect(all).not.toMatch(/NaN|-0 /);
  });

  it('knows its length and direction along the way', () => {
    const way = track('0,0 0,100');
    expect(way.length).toBeCloseTo(100, 3);
    expect(way.angle(0.5)).toBeCloseTo(Math.PI / 2, 5);
  });
});
