import type { Item, PlacedShape } from '../canvas/item.js';
import { IREZUMI_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { mixed } from '../palette/mix.js';
import { stipple } from '../shading/stipple.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres, ruled, ruling, spacing } from './weights.js';

/** Wind and water are graded from skin in their light to their colour in the shade (bokashi), each finger over its own height. */
const STOPS = [0, 0.12, 0.6, 0.95];

interface Gradation {
  readonly id: string;
  readonly inks: readonly string[];
}

const WIND: Gradation = { id: 'wind', inks: ['#fff', '#e4e4e4', '#6e6e6e', '#141414'] };
const waterOf = (blue: string): Gradation => ({ id: 'water', inks: ['#fff', mixed(blue, '#fff', 0.78), blue, mixed(blue, '#000', 0.35)] });

const defined = ({ id, inks }: Gradation): string =>
  `<linearGradient id="${id}" x2="0" y2="1">${inks.map((ink, i) => `<stop offset="${STOPS[i] ?? 1}" stop-color="${ink}"/>`).join('')}</linearGradient>`;

/** How a shape of the backdrop is graded; pure black keeps to dots. */
function gradationOf(shape: PlacedShape, item: Item): 'wind' | 'water' | null {
  if (item.role !== 'ornament') return null;
  if (shape.colour === 'black' && shape.tone === 'dark') return 'wind';
  return shape.colour === 'blue' ? 'water' : null;
}

/** Bold outline, muted pigments, black graded out in fine dots (bokashi), wind bars and finger waves behind. */
export const japanese: Style = {
  slug: 'japanese',
  name: 'Japanese-inspired',
  weights: { outline: 2, internal: 1.2, detail: 0.8 },
  surrounds: ['waves', 'none', 'ring'],
  draw(stage) {
    const relief = stage.relief();
    const backdrop = new Set(stage.items.filter(({ role }) => role === 'ornament').flatMap(({ shapes }) => shapes));
    const shades = shadedShapes(relief, (shape) => !backdrop.has(shape));
    const water = stage.palette === 'full-colour' ? IREZUMI_INKS.blue : '#777777';
    const [grain, core] = [new TextureSheet(shades), new TextureSheet(shades)];
    const closest = spacing(stage, 0.4, 3);
    stipple(relief, { closest, widest: closest * 4, from: 0.36, gain: 1.1 }, grain, stage.rng.fork('grain'));
    const gap = ruled(stage, 0.9, 6);
    engrave(relief, { angle: 1.45, gap, thin: gap * 0.2, thick: gap * 1.6, ...ruling(stage.space), bend: 0.6, from: 0.7 }, core, stage.rng.fork('core'));
    return [`<defs>${defined(WIND)}${defined(waterOf(water))}</defs>`, paintItems(stage, {
      weights: this.weights,
      fill: (shape, item) => {
        const graded = gradationOf(shape, item);
        return graded === null ? fillColour(shape, IREZUMI_INKS, stage.palette) : `url(#${graded})`;
      },
      textures: [{ sheet: core, colour: INK }, { sheet: grain, colour: INK, dot: closest * 0.95 }],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
    })];
  },
};
