import { describe, expect, it } from '@jest/globals';
import { placeItem } from '../canvas/place.js';
import { drawScene } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { body } from '../motifs/geometry/kit.js';
import { sceneSchema } from '../scene/scene-schema.js';
import { unwritten } from '../shading/shaded-shapes.js';
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

  it('draws in straight edges', () => {
    expect(curvesIn(drawn({ subject: 'swallow', style: 'geometric' }))).toBeLessThan(0.3 * curvesIn(drawn({ subject: 'swallow', style: 'blackwork' })));
  });
});

describe('minimalist', () => {
  const large = { widthMm: 100, heightMm: 100, style: 'minimalist' };

  it('keeps the lines that join the stars of a constellation', () => {
    expect(drawn({ ...large, subject: 'leo constellation' }).match(/stroke="/gu)?.length).toBeGreaterThan(8);
  });

  it('fills what is nothing but black, and leaves a large black among other forms hollow', () => {
    const hollow = (subject: string): boolean => drawn({ ...large, subject }).includes('fill="#fff" stroke=');
    expect(hollow('semicolon')).toBe(false);
    expect(hollow('rose')).toBe(true);
  });
});

describe('anime', () => {
  it('shades black ink with a tone sheet of even dots and colour with one flat step', () => {
    const toned = drawn({ subject: 'wolf', style: 'anime', palette: 'black' });
    expect(dotsIn(toned)).toBeGreaterThan(100);
    const coloured = drawn({ subject: 'wolf', style: 'anime', palette: 'full-colour' });
    expect(dotsIn(coloured)).toBe(0);
    expect(coloured).toContain('<clipPath');
  });

  it('keeps black ink black', () => {
    expect([...new Set(drawn({ subject: 'wolf', style: 'anime', palette: 'black' }).match(/#[\da-f]{3,6}/gu))]).toEqual(['#fff', '#000']);
  });
});

describe('biomechanical and surrealism', () => {
  const shapesOf = (style: string, widthMm = 120): number => drawn({ subject: 'wolf', widthMm, heightMm: 1.3 * widthMm, style }).match(/<path/gu)?.length ?? 0;

  it('are drawn in their own way: nothing is told to stand in', () => {
    for (const style of ['biomechanical', 'surrealism']) expect(sceneOf(commissionFor({ subject: 'wolf', style })).notices).toEqual([]);
  });

  it('add machinery or a dream to what black and grey realism draws', () => {
    for (const style of ['biomechanical', 'surrealism']) expect(shapesOf(style)).toBeGreaterThan(shapesOf('black-and-grey-realism') + 60);
  });

  it('opens nothing too small for a hose', () => {
    expect(shapesOf('biomechanical', 14)).toBeLessThan(shapesOf('black-and-grey-realism', 14) + 10);
  });
});

describe('neo-traditional', () => {
  it('rings a hero with gold where there is colour, with ink where there is none', () => {
    const brief = { subject: 'owl', style: 'neo-traditional' };
    expect(drawn({ ...brief, palette: 'full-colour' })).toContain('#b8872f');
    expect(drawn({ ...brief, palette: 'black-and-grey' })).not.toContain('#b8872f');
  });
});

describe('illustrative', () => {
  it('leaves the lit side bare and lays colour only where it was asked for', () => {
    const brief = { subject: 'fox', style: 'illustrative' };
    expect(drawn({ ...brief, palette: 'full-colour' })).toContain('opacity="0.8"');
    expect(drawn({ ...brief, palette: 'black' })).not.toContain('opacity');
  });
});

describe('what stands behind a hero that is alone', () => {
  const alone = { subject: 'wolf', widthMm: 100, heightMm: 100 };
  const without = { ...alone, exclusions: ['background'] };

  it('is sprayed paint in new school, a colour the hero stands out from, and nothing where no background was wanted', () => {
    const style = { style: 'new-school', palette: 'full-colour' } as const;
    expect(drawn({ ...alone, ...style }).length).toBeGreaterThan(drawn({ ...without, ...style }).length + 1500);
  });

  it('is loose strokes of a pen in an illustration', () => {
    const style = { style: 'illustrative', palette: 'black' } as const;
    expect(drawn({ ...alone, ...style }).length).toBeGreaterThan(drawn({ ...without, ...style }).length + 1500);
  });
});

describe('tribal', () => {
  it('leaves bone and the skin of people bare: a black skull would be read as its negative', () => {
    expect(drawn({ subject: 'skull', widthMm: 100, heightMm: 100, style: 'tribal' })).toContain('fill="#fff" stroke="#000"');
  });
});

describe('a banner', () => {
  it('carries no lines or dots of shade behind its letters', () => {
    const shape = body('M0 0L100 0L100 40L0 40Z');
    const at = { x: 0, y: 0, scale: 1, turn: 0, flip: false };
    const [hero, banner] = [placeItem('wolf-1', 'hero', [shape], at), placeItem('words', 'lettering', [shape], at)];
    const takes = unwritten([hero, banner]);
    expect([...hero.shapes, ...banner.shapes].map(takes)).toEqual([true, false]);
  });
});

describe('one subject in two styles', () => {
  const brief = { subject: 'wolf head', style: 'fine-line', elements: ['half dotwork'] };

  it('is drawn in the other style on the right, in one piece, and nothing is told to be missing', () => {
    const { scene, notices } = sceneOf(commissionFor({ widthMm: 60, heightMm: 60, ...brief }));
    expect(scene).toMatchObject({ style: 'fine-line', otherHalf: 'dotwork' });
    expect(notices).toEqual([]);
    const [one = '', other = ''] = drawScene(scene, null).svg.split('clip-path="url(#second-style)"');
    expect(dotsIn(one)).toBe(0);
    expect(dotsIn(other)).toBeGreaterThan(200);
  });

  it('goes through its history', () => {
    const { scene } = sceneOf(commissionFor(brief));
    expect(sceneSchema.parse(scene)).toEqual(scene);
  });
});
