import { arc, body, brush, closed, open, placed, polygon, solid, type Knot } from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';

const BANDS: readonly (readonly [ColourName, Tone])[] = [['red', 'dark'], ['orange', 'skin'], ['yellow', 'skin'], ['leaf', 'dark'], ['blue', 'skin'], ['violet', 'dark']];
const CENTRE: Knot = [0, 230];

function bow(): readonly Shape[] {
  return BANDS.map(([colour, tone], i) => {
    const [outer, inner] = [440 - i * 46, 394 - i * 46];
    const corner = (points: readonly (readonly [number, number])[]): readonly Knot[] => points.map(([x, y], k) => [x, y, k === 0 || k === points.length - 1]);
    return body(closed([...corner(arc(CENTRE, outer, 180, 360)), ...corner(arc(CENTRE, inner, 360, 180))]), tone, { colour, relief: 0.5 });
  });
}

const CLOUD = '-210,90! -240,80 -244,20 -196,10! -190,-60 -110,-80 -70,-40! -40,-100 60,-100 80,-36! 130,-66 196,-30 186,26! 236,26 244,84 206,90! 60,104 -60,104';
const cloud = (x: number, scale: number, flip: boolean): readonly Shape[] => placed([
  body(closed(CLOUD), 'skin', { colour: 'white', relief: 0.6 }),
  ...['-200,56 -176,36 -150,52', '-160,-16 -126,-36 -96,-8 -110,20', '-20,-50 20,-66 50,-36 34,-6', '110,-16 140,-28 160,0', '180,56 200,46 214,62'].map((line) => brush(open(line), 'internal', 2)), brush(open('-130,74 0,60 120,78'), 'internal', 1.8),
], { x, y: 230, scale, flip });

function star(x: number, y: number, r: number): Shape {
  const reach = (k: number): number => (k % 2 === 0 ? r : r * 0.26);
  return solid(polygon(Array.from({ length: 8 }, (_, k): Knot => [x + Math.cos((k * Math.PI) / 4) * reach(k), y + Math.sin((k * Math.PI) / 4) * reach(k)])));
}

/** A rainbow from cloud to cloud. */
export const rainbow: Motif = {
  name: 'rainbow',
  pose: 'wide',
  words: ['rainbow', 'rain bow', 'rainbow and clouds', 'pride rainbow'],
  anchors: { crown: [0, -210], base: [0, 330] },
  draw: () => [...bow(), ...cloud(-310, 0.76, false), ...cloud(316, 0.7, true), star(0, 190, 44), star(-70, 120, 20), star(76, 130, 24)],
};
