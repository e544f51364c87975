import type { Space } from '../canvas/space.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes, unwritten } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres, ruled, ruling } from './weights.js';

/** Skin between two ruled lines that would be narrower is inked: in the shade specks of it would only look like faults. */
const STAYS_MM = 0.52;
/** Lighter than this is clean skin; from the other on lines are crossed. */
const [LIGHT, DEEP] = [0.26, 0.74];
/** Lines are crossed on sheets from this short side, mm: on others what they leave between them is specks. */
const CROSSED_MM = 150;

const isCrossed = ({ widthMm, heightMm }: Space): boolean => Math.min(widthMm, heightMm) >= CROSSED_MM;

/** Copperplate: swelling lines that follow the form, crossed in the shade. */
export const engraving: Style = {
  slug: 'engraving',
  name: 'Engraving',
  weights: { outline: 0.8, internal: 0.5, detail: 0.35 },
  surrounds: ['none', 'rays', 'ring'],
  draw(stage) {
    const relief = stage.relief();
    const gap = ruled(stage, 1.15, 7);
    const stays = Math.max(ruling(stage.space).open, millimetres(stage.space, STAYS_MM));
    const takes = shadedShapes(relief, unwritten(stage.items));
    const [form, cross] = [new TextureSheet(takes), new TextureSheet(takes)];
    engrave(relief, { angle: 0.42, gap, thin: gap * 0.14, thick: gap * 0.56, ...ruling(stage.space), open: stays, bend: 0.85, from: LIGHT }, form, stage.rng.fork('form'));
    const second = { angle: -0.75, gap: gap * 1.15, thin: gap * 0.14, thick: gap * 0.5, ...ruling(stage.space), bend: -0.4, from: DEEP };
    if (isCrossed(stage.space)) engrave(relief, second, cross, stage.rng.fork('cross'));
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [{ sheet: form, colour: INK }, { sheet: cross, colour: INK }],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
    })];
  },
};
