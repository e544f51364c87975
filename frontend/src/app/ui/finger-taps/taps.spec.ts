import { describe, expect, it } from '@jest/globals';
import { Taps, type Touched } from './taps';

const finger = (identifier: number, clientX = 100 * identifier, clientY = 50): Touched => ({ identifier, clientX, clientY });

function tapWith(fingers: number, milliseconds: number): number {
  const taps = new Taps();
  const down: Touched[] = [];
  for (let next = 1; next <= fingers; next += 1) taps.down([...down, finger(next)], (down.push(finger(next)), 0));
  return taps.lifted(0, milliseconds);
}

describe('taps with several fingers', () => {
  it.each([1, 2, 3])('counts %i fingers that go down and up quickly', (fingers) => {
    expect(tapWith(fingers, 120)).toBe(fingers);
  });

  it('says nothing while a finger is still down', () => {
    const taps = new Taps();
    taps.down([finger(1), finger(2)], 0);
    expect(taps.lifted(1, 80)).toBe(0);
    expect(taps.lifted(0, 120)).toBe(2);
  });

  it('takes a hold for a hold', () => {
    expect(tapWith(2, 900)).toBe(0);
  });

  it('takes a pinch for a pinch, and the next tap for a tap', () => {
    const taps = new Taps();
    taps.down([finger(1), finger(2)], 0);
    taps.moved([finger(1, 60), finger(2, 240)]);
    expect(taps.lifted(0, 100)).toBe(0);
    taps.down([finger(3), finger(4)], 200);
    expect(taps.lifted(0, 300)).toBe(2);
  });
});
