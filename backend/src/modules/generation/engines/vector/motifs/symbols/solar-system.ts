import type { ColourName, Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, dots, ellipse, fill, open, placed, polar, radians, shadow, solid, stroke, type Knot } from '../geometry/kit.js';

type Face = 'plain' | 'banded' | 'cratered' | 'ringed' | 'lands';

/** What is seen on a planet of radius 100. */
const FACES: Readonly<Record<Face, readonly Shape[]>> = {
  plain: [brush(open('-70,-30 -20,-44 40,-40'), 'internal', 2.2)],
  cratered: [[-30, -30, 22], [24, -50, 13], [-50, 26, 12]].map(([x = 0, y = 0, r = 9]) => fill(circle([x, y], r), 'mid', { colour: 'grey', relief: 0 })),
  banded: [shadow(closed('-92,-36! -30,-22 40,-24 94,-34! 99,-8! 40,2 -30,4 -98,-12!')), brush(open('-84,-56 -20,-46 60,-54'), 'internal', 2), shadow(closed('-92,36! -30,46 40,44 92,34! 80,58! 30,68 -30,68 -80,58!')), fill(ellipse([34, 22], 22, 12), 'dark', { colour: 'crimson' })],
  ringed: [brush(open('-80,-50 -20,-40 60,-48'), 'internal', 2)],
  lands: [shadow(closed('-70,-50! -20,-80 20,-60 6,-30 -30,-20 -20,10 -50,20 -84,-10')), shadow(closed('30,0! 70,-10 88,16 60,60 30,66 20,30'))],
};

const planet = (at: Knot, size: number, colour: ColourName, face: Face): readonly Shape[] => placed([
  ...(face === 'ringed' ? [body(ellipse([0, 0], 200, 52), 'skin', { colour: 'tan' }), fill(ellipse([0, 0], 148, 32), 'skin', { colour: 'white', relief: 0 })] : []),
  body(circle([0, 0], 100), 'skin', { colour, relief: 1 }), ...FACES[face],
  shadow(closed([...arc([0, 0], 97, -60, 120).map(([x, y], i, all): Knot => [x, y, i === 0 || i === all.length - 1]), [30, 50], [62, -20]])),
  ...(face === 'ringed' ? [body(closed('-200,0! -180,30 -100,48 0,54 100,48 180,30 200,0! 140,22 80,30 0,33 -80,30 -140,22'), 'skin', { colour: 'tan', relief: 0.3 })] : []),
], { x: at[0], y: at[1], turn: -22, scale: size / 100 });

const ORBITS = [166, 244, 328, 420] as const;

/** Orbit by number, degrees on it, size. */
const WORLDS: readonly (readonly [orbit: number, degrees: number, size: number, colour: ColourName, face: Face])[] = [
  [0, 205, 30, 'grey', 'plain'], [1, 20, 46, 'blue', 'lands'], [1, 150, 34, 'red', 'cratered'], [2, 262, 66, 'orange', 'banded'], [2, 100, 36, 'teal', 'plain'], [3, 318, 56, 'gold', 'ringed'], [3, 190, 52, 'teal', 'cratered'], [3, 58, 46, 'navy', 'banded'],
];

const SUN: readonly Shape[] = [
  ...Array.from({ length: 16 }, (_, i) => {
    const [way, far] = [radians(i * 22.5), i % 2 === 0 ? 142 : 118];
    return solid(closed([[...polar([0, 0], way - 0.16, 88), true], [...polar([0, 0], way + (i % 2 === 0 ? 0.05 : 0), far), true], [...polar([0, 0], way + 0.16, 88), true]]));
  }),
  body(circle([0, 0], 86), 'skin', { colour: 'gold', relief: 1 }), ...[62, 36].map((r) => brush(open(arc([0, 0], r, 10, 120)), 'internal', 2)), brush(open(arc([0, 0], 60, 200, 250)), 'internal', 2),
];

/** The sun and eight worlds on their rounds. */
export const solarSystem: Motif = {
  name: 'solar-system', pose: 'round',
  words: ['solar system', 'planets', 'eight planets', 'nine planets', 'planet system', 'planetary system', 'orbit', 'orbits', 'planet alignment'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const start = rng.between(-14, 14);
    return placed([
      ...ORBITS.map((r) => stroke(circle([0, 0], r).replace(/Z$/, ''), 'internal')),
      solid(dots(Array.from({ length: 40 }, (_, i) => polar([0, 0], radians(i * 9 + (i % 3)), i % 2 === 0 ? 284 : 290)), 6)),
      ...SUN,
      ...WORLDS.flatMap(([orbit, degrees, size, colour, face]) => planet(polar([0, 0], radians(degrees + start), ORBITS[orbit] ?? 0), size, colour, face)),
    ], { scale: 0.98 });
  },
};
