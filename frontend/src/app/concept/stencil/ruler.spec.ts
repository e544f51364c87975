import { describe, expect, it } from '@jest/globals';
import { layOut, ticksOf } from './ruler';

describe('the rulers of the stencil stage', () => {
  it('keeps the drawing inside the stage at one scale both ways', () => {
    const layout = layOut({ width: 900, height: 640 }, 70, 62);
    expect(layout.width / layout.height).toBeCloseTo(70 / 62, 6);
    expect(layout.left + layout.width).toBeLessThan(900);
    expect(layout.top + layout.height).toBeLessThan(640);
  });

  it('labels every 10 mm and ticks every mm when there is room', () => {
    const ticks = ticksOf(300, 7);
    expect(ticks.filter((one) => one.label !== '').map((one) => one.label)).toEqual(['10', '20', '30', '40']);
    expect(ticks[1]?.at).toBe(7);
  });

  it('spreads labels and ticks when a large design makes a millimetre small', () => {
    const ticks = ticksOf(600, 1.5);
    expect(ticks[1]?.at).toBe(7.5);
    expect(ticks.find((one) => one.label !== '')?.label).toBe('50');
  });
});
