import { addEchoes } from '../shading/echoes.js';
import { stipple } from '../shading/stipple.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres, spacing } from './weights.js';

/** Lace: every form edged with a second line and a row of beads, mandala behind, jewels on the axis. */
export const ornamental: Style = {
  slug: 'ornamental',
  name: 'Ornamental',
  weights: { outline: 0.7, internal: 0.45, detail: 0.3 },
  surrounds: ['mandala', 'filigree', 'dots'],
  draw(stage) {
    const relief = stage.relief();
    const laces = shadedShapes(relief, (shape) => shape.relief > 0.2);
    const [line, row, dots] = [new TextureSheet(laces), new TextureSheet(laces), new TextureSheet(laces)];
    const step = spacing(stage, 0.95, 6.5);
    addEchoes(relief, { inset: step, bead: 0 }, line);
    addEchoes(relief, { inset: step * 1.9, bead: step * 0.95 }, row);
    addEchoes(relief, { inset: step * 2.8, bead: 0 }, line);
    const closest = spacing(stage, 0.45, 3.4);
    stipple(relief, { closest, widest: closest * 4.5, from: 0.42 }, dots, stage.rng.fork('dots'));
    const thin = millimetres(stage.space, 0.3);
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [{ sheet: dots, colour: INK, dot: closest * 0.8 }, { sheet: line, colour: INK, dot: Math.max(1.2, thin) }, { sheet: row, colour: INK, dot: step * 0.42 }],
      halo: millimetres(stage.space, 1.2),
      tapered: true,
    })];
  },
};
