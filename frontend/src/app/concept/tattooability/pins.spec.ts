import { describe, expect, it } from '@jest/globals';
import type { Check } from '../../../api/models/check';
import { pinsFor } from './pins';

const check = (id: Check['id'], xMm: number, yMm: number): Check => ({ id, value: 1, unit: 'mm', limit: 1, comfortable: null, verdict: 'ok', at: { xMm, yMm }, advice: '', source: '' });
const shown = { box: { width: 800, height: 600 }, image: { width: 1000, height: 1000 }, crop: { x: 0, y: 0, width: 1, height: 1 } };

describe('pins on the drawing', () => {
  it('point at the place in millimetres of the picture', () => {
    const [pin] = pinsFor([check('thinnest-line', 35, 35)], { widthMm: 70, heightMm: 70 }, shown);
    expect([pin?.x, pin?.y]).toEqual([400, 300]);
  });

  it('point at the same place when the paper around the drawing is not shown', () => {
    const [pin] = pinsFor([check('thinnest-line', 35, 35)], { widthMm: 70, heightMm: 70 }, { ...shown, crop: { x: 0.5, y: 0.5, width: 0.5, height: 0.5 } });
    expect([pin?.x, pin?.y]).toEqual([140, 40]);
  });

  it('hang on the nearer side and never on one another', () => {
    const pins = pinsFor([check('thinnest-line', 10, 30), check('tightest-gap', 12, 31), check('open-skin', 60, 31)], { widthMm: 70, heightMm: 70 }, shown);
    expect(pins.map((pin) => pin.pinX < 400)).toEqual([true, true, false]);
    expect(Math.abs((pins[0]?.pinY ?? 0) - (pins[1]?.pinY ?? 0))).toBeGreaterThanOrEqual(56);
  });

  it('stay on the stage when many point at its lower edge', () => {
    const pins = pinsFor((['thinnest-line', 'tightest-gap', 'open-skin', 'ink-coverage', 'edge-contact', 'separate-pieces'] as const).map((id) => check(id, 5, 69)), { widthMm: 70, heightMm: 70 }, shown);
    expect(Math.max(...pins.map((pin) => pin.pinY))).toBeLessThanOrEqual(576);
  });
});
