import { describe, expect, it } from '@jest/globals';
import { drawScene } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { commissionFor } from '../testing/commission.js';

type Brief = Parameters<typeof commissionFor>[0];

/** A drawing as SVG. */
const drawn = (brief: Brief): string => drawScene(sceneOf(commissionFor({ widthMm: 60, heightMm: 60, ...brief })).scene, null).svg;

/** What is drawn in the group that is cut to one half. */
function half(svg: string, name: 'left' | 'right'): string {
  const from = svg.indexOf(`clip-path="url(#${name}-half)"`);
  const to = svg.indexOf('clip-path="url(#right-half)"', from + 1);
  return from < 0 ? '' : svg.slice(from, to < 0 ? undefined : to);
}

const dotsIn = (svg: string): number => (svg.match(/h0/gu) ?? []).length;
const curvesIn = (svg: string): number => (svg.match(/c-?\d/gu) ?? []).length;

describe('geometric', () => {
  it('draws a head from the front half in bare line and half in dots', () => {
    const svg = drawn({ subject: 'wolf', style: 'geometric' });
    expect(dotsIn(half(svg, 'left'))).toBe(0);
    expect(dotsIn(half(svg, 'right'))).toBeGreaterThan(200);
  });

  it('draws what is seen from the side in one piece', () => {
    const svg = drawn({ subject: 'swallow', style: 'geometric' });
    expect(half(svg, 'left')).toBe('');
    expect(dotsIn(svg)).toBeGreaterThan(100);
  });

  it.each(['lion', 'rose', 'swallow'])('draws a %s in straight edges', (subject) => {
    expect(curvesIn(drawn({ subject, style: 'geometric' }))).toBeLessThan(0.3 * curvesIn(drawn({ subject, style: 'blackwork' })));
  });
});
