import type { PlacedShape } from '../canvas/item.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres, ruled, ruling, tightest } from './weights.js';

const isBlack = (shape: PlacedShape): boolean => shape.tone === 'black' || shape.tone === 'dark';

/** Bold lines, solid black, whip shading in coarse swelling lines that grow out of the shadow. */
export const blackwork: Style = {
  slug: 'blackwork',
  name: 'Blackwork',
  weights: { outline: 1.5, internal: 0.9, detail: 0.55 },
  surrounds: ['none', 'dots', 'ring', 'rays'],
  draw(stage) {
    const relief = stage.relief();
    const gap = ruled(stage, 1, 7);
    const whip = new TextureSheet(shadedShapes(relief, (shape) => !isBlack(shape)));
    engrave(relief, { angle: -0.8, gap, thin: gap * 0.12, thick: gap * 1.25, ...ruling(stage.space), bend: 0.4, from: 0.5 }, whip, stage.rng.fork('whip'));
    const glint = new TextureSheet(shadedShapes(relief, (shape) => shape.tone === 'dark'));
    const light = { angle: 0.75, gap: gap * 1.3, thin: gap * 0.1, thick: gap * 0.75, least: 0.8 * tightest(stage.space), bend: 0.5, from: 0.32, inverse: true };
    engrave(relief, light, glint, stage.rng.fork('glint'));
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (isBlack(shape) ? INK : PAPER),
      textures: [{ sheet: whip, colour: INK }, { sheet: glint, colour: PAPER }],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
    })];
  },
};
