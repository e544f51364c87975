import { addEchoes } from '../shading/echoes.js';
import { stipple } from '../shading/stipple.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres, spacing, thinnest, tightest } from './weights.js';

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
    const [thin, open] = [thinnest(stage.space), tightest(stage.space)];
    const bead = Math.max(1.3 * thin, 0.6 * open);
    const first = millimetres(stage.space, this.weights.outline) / 2 + open + thin / 2;
    const beads = first + thin / 2 + open + bead / 2;
    const last = beads + bead / 2 + open + thin / 2;
    addEchoes(relief, { inset: first, bead: 0, room: open }, line);
    addEchoes(relief, { inset: beads, bead: bead + open, room: open }, row);
    addEchoes(relief, { inset: last, bead: 0, room: open }, line);
    const closest = spacing(stage, 0.45, 3.4);
    stipple(relief, { closest, widest: closest * 4.5, from: 0.42 }, dots, stage.rng.fork('dots'));
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [{ sheet: dots, colour: INK, dot: closest * 0.8 }, { sheet: line, colour: INK, dot: thin }, { sheet: row, colour: INK, dot: bead }],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
    })];
  },
};
