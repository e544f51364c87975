import { describe, expect, it } from '@jest/globals';
import { gaussian } from './gaussian.js';

const SIDE = 81;

function point(): Float32Array {
  const data = new Float32Array(SIDE * SIDE);
  data[40 * SIDE + 40] = 1;
  return data;
}

describe('gaussian', () => {
  it.each([0.3, 0.8, 1.7, 3.2, 7.5])('spreads a point by the standard deviation asked for, %d px, and loses nothing', (sigma) => {
    const { data } = gaussian({ width: SIDE, height: SIDE, data: point() }, sigma);
    let [sum, acrossX, acrossY] = [0, 0, 0];
    data.forEach((v, i) => {
      sum += v;
      acrossX += v * ((i % SIDE) - 40) ** 2;
      acrossY += v * (Math.floor(i / SIDE) - 40) ** 2;
    });
    expect(sum).toBeCloseTo(1, 3);
    expect(Math.sqrt(acrossX)).toBeCloseTo(sigma, 1);
    expect(Math.sqrt(acrossY)).toBeCloseTo(sigma, 1);
  });

  it('leaves a field alone that is not to be blurred', () => {
    const data = point();
    expect(gaussian({ width: SIDE, height: SIDE, data }, 0).data).toBe(data);
  });
});
