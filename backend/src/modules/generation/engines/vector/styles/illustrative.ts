import type { PlacedShape } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { vignette } from '../ornament/vignette.js';
import { WASH_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { addBands } from '../shading/bands.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes, unwritten } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { added } from './added.js';
import { paintItems, type Texture } from './paint-items.js';
import { safeArea } from './safe-area.js';
import type { Stage, Style } from './style.js';
import { millimetres, ruled, ruling } from './weights.js';

/** Colour is laid where the form turns from the light: what is lit stays skin. */
const WASHED = 0.26;

/** A colour wash that leaves the lit side open; none in black ink. */
function washes(stage: Stage): Texture[] {
  if (stage.palette === 'black') return [];
  const colour = (shape: PlacedShape): string => fillColour({ ...shape, tone: shape.tone === 'dark' ? 'mid' : shape.tone }, WASH_INKS, stage.palette);
  const sheet = new TextureSheet(shadedShapes(stage.relief(), (shape) => colour(shape) !== PAPER));
  addBands(stage.relief(), { from: WASHED, tolerance: 1 }, sheet);
  return [{ sheet, colour, clipped: true, opacity: 0.8 }];
}

/** Between the strokes behind a figure, mm. */
const STROKES_MM = 2.3;

/** Loose strokes behind a hero that stands alone on the page: they lift it off. */
function onPage(stage: Stage): Stage {
  const hero = stage.items.find(({ role }) => role === 'hero');
  const isBusy = stage.items.some(({ role }) => role === 'lettering' || role === 'ground' || role === 'sky');
  if (hero === undefined || isBusy || !stage.background) return stage;
  const within = safeArea(stage.space);
  const { left, right, top, bottom } = hero.box;
  const wide = Math.min((right - left) * 0.6, (within.right - within.left) / 2);
  const plan = { x: (left + right) / 2, y: (top + bottom) / 2 + (bottom - top) * 0.06, wide, high: Math.min((bottom - top) * 0.56, wide * 1.5), gap: millimetres(stage.space, STROKES_MM), within };
  return added(stage, hero, { behind: [placeItem('page', 'ornament', vignette(plan, stage.rng.fork('page')), HERE)], on: [] });
}

/** A picture from a storybook: an ink line of varied weight, loose hatching in the shade, colour laid on one side only. */
export const illustrative: Style = {
  slug: 'illustrative',
  name: 'Illustrative',
  weights: { outline: 1.3, internal: 0.8, detail: 0.5 },
  surrounds: ['wash', 'none', 'stars'],
  draw(bare) {
    const stage = onPage(bare);
    const relief = stage.relief();
    const gap = ruled(stage, 1.3, 8);
    const hatch = new TextureSheet(shadedShapes(relief, unwritten(stage.items)));
    const hand = { angle: -0.8, gap, thin: gap * 0.14, thick: gap * 0.56, ...ruling(stage.space), bend: 0.7, from: 0.44, jitter: 0.3 };
    engrave(relief, hand, hatch, stage.rng.fork('hatch'));
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [...washes(stage), { sheet: hatch, colour: INK }],
      halo: millimetres(stage.space, 1.2),
      tapered: true,
      widen: (shape) => (shape.line === 'outline' ? 1.3 : 0.85),
    })];
  },
};
