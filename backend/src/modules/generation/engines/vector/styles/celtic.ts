import type { PlacedShape } from '../canvas/item.js';
import { addEchoes } from '../shading/echoes.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { stipple } from '../shading/stipple.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { lighter, millimetres, spacing, thinnest, tightest } from './weights.js';

/** Bands want room between their edges: the lines are finer than the stencil. */
const LINE = 0.62;

const isBlack = (shape: PlacedShape): boolean => shape.tone === 'black' || shape.tone === 'dark';

/** As in an insular manuscript: every form is a band with a second line inside its edge, dots in the shade, an endless knot round it. */
export const celtic: Style = {
  slug: 'celtic',
  name: 'Celtic',
  weights: { outline: 1.8, internal: 1.2, detail: 0.8 },
  surrounds: ['knot', 'none', 'ring'],
  draw(stage) {
    const relief = stage.relief();
    const weights = lighter(this.weights, LINE);
    const forms = shadedShapes(relief, (shape) => shape.relief > 0.2 && !isBlack(shape));
    const [echo, dots] = [new TextureSheet(forms), new TextureSheet(shadedShapes(relief, (shape) => !isBlack(shape)))];
    const [thin, open] = [thinnest(stage.space), tightest(stage.space)];
    addEchoes(relief, { inset: millimetres(stage.space, weights.outline) / 2 + 1.3 * open + thin / 2, bead: 0, room: 1.6 * open }, echo);
    const closest = spacing(stage, 0.55, 4);
    stipple(relief, { closest, widest: closest * 4, from: 0.5 }, dots, stage.rng.fork('dots'));
    return [paintItems(stage, {
      weights,
      fill: (shape) => (isBlack(shape) ? INK : PAPER),
      textures: [{ sheet: dots, colour: INK, dot: closest * 0.8 }, { sheet: echo, colour: INK, dot: thin }],
      halo: millimetres(stage.space, 0.8),
      tapered: false,
    })];
  },
};
