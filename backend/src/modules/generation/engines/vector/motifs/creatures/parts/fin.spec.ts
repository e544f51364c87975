import { describe, expect, it } from '@jest/globals';
import { fin } from './fin.js';

const drawn = (ink: number): { bodies: number; wedges: number; rays: number } => {
  const shapes = fin('0,0 0,100', '200,-20 200,120', { rays: 5, ink });
  return {
    bodies: shapes.filter(({ line }) => line === 'outline').length,
    wedges: shapes.filter(({ line }) => line === 'none').length,
    rays: shapes.filter(({ tone }) => tone === 'none').length,
  };
};

describe('a fin', () => {
  it('has a line between every two rays and a dark wedge in every ray', () => {
    expect(drawn(0.4)).toEqual({ bodies: 1, wedges: 5, rays: 4 });
  });

  it('is bare of dark when none is asked for', () => {
    expect(drawn(0)).toEqual({ bodies: 1, wedges: 0, rays: 4 });
  });
});
