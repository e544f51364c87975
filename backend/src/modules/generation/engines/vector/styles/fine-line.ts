import type { Space } from '../canvas/space.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { reduced } from './minimalist.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { lighter, millimetres, ruled, ruling } from './weights.js';

/** A single needle: finer than the stencil. */
const LINE = 0.55;

/** Sheets whose short side is under so many mm hold what says something and no shade. */
const TINY_MM = 64;

const isTiny = ({ widthMm, heightMm }: Space): boolean => Math.min(widthMm, heightMm) < TINY_MM;

/** One needle: thin outlines, air, a few short hatches in the deepest shade. */
export const fineLine: Style = {
  slug: 'fine-line',
  name: 'Fine line',
  weights: { outline: 1, internal: 0.65, detail: 0.5 },
  surrounds: ['none', 'dots', 'ring'],
  draw(whole) {
    const tiny = isTiny(whole.space);
    const stage = tiny ? reduced(whole) : whole;
    const relief = stage.relief();
    const gap = ruled(stage, 1.1, 8);
    const hatch = new TextureSheet(shadedShapes(relief));
    engrave(relief, { angle: 0.7, gap, thin: gap * 0.1, thick: gap * 0.24, ...ruling(stage.space), bend: 0.5, from: 0.56 }, hatch, stage.rng.fork('hatch'));
    return [paintItems(stage, {
      weights: lighter(this.weights, LINE),
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: tiny ? [] : [{ sheet: hatch, colour: INK }],
      halo: millimetres(stage.space, 0.8),
      tapered: false,
    })];
  },
};
