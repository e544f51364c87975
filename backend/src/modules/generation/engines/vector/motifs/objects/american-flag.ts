import { body, closed, fill, polar, polygon, radians, ribbon, shadow, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** How the cloth waves: how far it hangs at a share of its length. */
const wave = (along: number): number => 44 * Math.sin(along * 5.2 + 0.6);
const [LEFT, WIDE, TOP, HIGH] = [-380, 860, -330, 560] as const;
const at = (along: number, down: number): Knot => [LEFT + WIDE * along, TOP + HIGH * down + wave(along)];

/** Cloth between two heights and two shares of the length. */
const strip = (from: number, to: number, [start, end]: readonly [number, number]): string => {
  const steps = Array.from({ length: 9 }, (_, i) => start + ((end - start) * i) / 8);
  const corner = ([x, y]: Knot, i: number): Knot => (i === 0 || i === 8 ? [x, y, true] : [x, y]);
  return closed([...steps.map((along, i) => corner(at(along, from), i)), ...steps.map((along, i) => corner(at(1 - (along - start) - (1 - end), to), i))]);
};

const STRIPES = 13;
const CANTON = { along: 0.42, down: 7 / STRIPES };

const star = ([x, y]: Knot, size: number): Shape => fill(
  polygon(Array.from({ length: 10 }, (_, i) => polar([x, y], radians(-90 + i * 36), i % 2 === 0 ? size : size * 0.42))), 'skin', { line: 'none', colour: 'white', relief: 0 },
);

/** Every other stripe is red; those beside the canton are shorter. */
const stripes = (): readonly Shape[] => Array.from({ length: STRIPES }, (_, i) => i).filter((i) => i % 2 === 0).map((i) => {
  const isShort = i / STRIPES < CANTON.down;
  return fill(strip(i / STRIPES, (i + 1) / STRIPES, [isShort ? CANTON.along : 0, 1]), 'mid', { colour: 'red', line: 'internal', relief: 0.2 });
});

/** As many as hold at the size of a tattoo. */
const stars = (): readonly Shape[] => [0, 1, 2].flatMap((row) => Array.from({ length: row % 2 === 0 ? 4 : 3 }, (_, i) =>
  star(at((CANTON.along / 4) * (i + (row % 2 === 0 ? 0.5 : 1)), CANTON.down * (0.2 + row * 0.3)), 40)));

/** The flag of the United States, waving from its pole. */
export const americanFlag: Motif = {
  name: 'american-flag',
  pose: 'figure',
  words: ['american flag', 'us flag', 'usa flag', 'stars and stripes', 'flag of the united states', 'united states flag', 'star spangled banner', 'old glory'],
  anchors: { crown: [-410, -420], base: [-400, 490], centre: [40, -50] },
  draw: () => [
    body(strip(0, 1, [0, 1]), 'skin', { colour: 'white', relief: 0.6 }), ...stripes(), fill(strip(0, CANTON.down, [0, CANTON.along]), 'dark', { colour: 'navy', line: 'internal', relief: 0.2 }), ...stars(),
    body(ribbon('-410,-440 -406,0 -400,490', () => 20).outline(), 'skin', { colour: 'brown', relief: 1 }), shadow(ribbon('-400,-430 -396,0 -390,484', () => 7).outline()),
    body(closed('-410,-500! -378,-468 -410,-436 -442,-468'), 'skin', { colour: 'gold' }),
  ],
};
