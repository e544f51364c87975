import { body, brush, circle, closed, fill, open, paired, placed, polar, polygon, radians, shadow, solid, stroke, symmetric, polyline } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The outline of a pointed opening with its foot at y; its point rises above the spring of the arch. */
const lancet = (x: number, half: number, foot: number, spring: number): string =>
  closed(`${x - half},${foot}! ${x - half},${spring}! ${x - half * 0.84},${spring - half * 0.86} ${x},${spring - half * 1.7}! ${x + half * 0.84},${spring - half * 0.86} ${x + half},${spring}! ${x + half},${foot}!`);

/** A door in the depth of its arches. */
const portal = (x: number, half: number, spring: number): readonly Shape[] => [
  body(lancet(x, half, 440, spring), 'skin', { colour: 'grey', relief: 0.2 }), fill(lancet(x, half * 0.82, 440, spring + half * 0.08), 'skin', { colour: 'bone', line: 'internal', relief: 0.2 }),
  fill(lancet(x, half * 0.62, 440, spring + half * 0.16), 'black', { colour: 'brown' }),
  ...[-0.31, 0.31].map((u) => fill(polygon([[x + (u - 0.24) * half, spring + half * 0.34], [x + (u + 0.24) * half, spring + half * 0.34],
    [x + (u + 0.24) * half, 436], [x + (u - 0.24) * half, 436]]), 'skin', { colour: 'brown', line: 'none', relief: 0.2 })),
  ...[-0.31, 0.31].map((u) => brush(open([[x + u * half, spring + half * 0.5], [x + u * half, 430]]), 'detail', 1.4)),
];

const ROSE = 92;
/** A rose window: petals of glass round a boss. */
const rose = (y: number): readonly Shape[] => [
  body(circle([0, y], ROSE + 18), 'skin', { colour: 'grey', relief: 0.4 }), fill(circle([0, y], ROSE), 'black', { colour: 'navy' }),
  ...Array.from({ length: 12 }, (_, i) => placed([fill(closed(`0,${-ROSE * 0.3}! 15,${-ROSE * 0.58} 14,${-ROSE * 0.78} 0,${-ROSE * 0.92} -14,${-ROSE * 0.78} -15,${-ROSE * 0.58}`), 'skin', { line: 'none', colour: i % 2 === 0 ? 'red' : 'blue', relief: 0 })], { y, turn: i * 30 })).flat(),
  fill(circle([0, y], ROSE * 0.22), 'skin', { colour: 'gold', line: 'none' }), ...Array.from({ length: 6 }, (_, i) => solid(circle(polar([0, y], radians(i * 60), ROSE * 0.12), 4))),
];

/** A spire on its tower: ribs, and crockets up its edges. */
const spire = (x: number, top: number, foot: number, half: number): readonly Shape[] => [
  ...[0.24, 0.42, 0.6, 0.78].flatMap((t) => [-1, 1].map((side) => solid(circle([x + side * (half * t + 5), top + (foot - top) * t], 8)))),
  body(polygon([[x, top], [x + half, foot], [x - half, foot]]), 'skin', { colour: 'navy', relief: 0.3 }),
  shadow(polygon([[x + 2, top + 14], [x + half - 6, foot - 3], [x + half * 0.3, foot - 3]])),
  brush(open([[x - 2, top + 40], [x - half * 0.3, foot - 4]]), 'internal', 1.5),
];

const pinnacle = (x: number, foot: number): readonly Shape[] => [
  body(polygon([[x, foot - 110], [x + 20, foot - 40], [x + 16, foot], [x - 16, foot], [x - 20, foot - 40]]), 'skin', { colour: 'grey' }),
  shadow(polygon([[x + 2, foot - 98], [x + 16, foot - 40], [x + 12, foot - 2], [x + 2, foot - 2]])),
];

/** The right-hand tower: belfry with two tall openings, an arcade, its own door. */
const tower = (x: number): readonly Shape[] => [
  ...spire(x, -440, -196, 62), ...pinnacle(x - 76, -190), ...pinnacle(x + 76, -190),
  body(polygon([[x - 88, -196], [x + 88, -196], [x + 92, 440], [x - 92, 440]]), 'skin', { colour: 'bone', relief: 0.3 }),
  shadow(polygon([[x + 62, -190], [x + 82, -190], [x + 86, 436], [x + 66, 436]])),
  ...[-62, 58].map((u) => brush(open([[x + u, -150], [x + u * 1.03, 200], [x + u * 1.06, 430]]), 'internal', 1.4)),
  body(polygon([[x - 98, -206], [x + 98, -206], [x + 94, -180], [x - 94, -180]]), 'skin', { colour: 'grey' }),
  ...[-30, 30].map((u) => solid(lancet(x + u, 19, 26, -92))), body(circle([x, -140], 16), 'black', { line: 'internal', colour: 'navy' }),
  body(polygon([[x - 96, 48], [x + 96, 48], [x + 96, 70], [x - 96, 70]]), 'skin', { colour: 'grey', line: 'internal' }),
  ...[-51, -17, 17, 51].map((u) => solid(lancet(x + u, 10, 152, 102))), body(polygon([[x - 98, 168], [x + 98, 168], [x + 98, 188], [x - 98, 188]]), 'skin', { colour: 'grey', line: 'internal' }),
  ...portal(x, 66, 330),
];

const NAVE: readonly Shape[] = [
  body(polygon('-9,-496 9,-496 9,-470 28,-470 28,-452 9,-452 9,-408 -9,-408 -9,-452 -28,-452 -28,-470 -9,-470'), 'skin', { colour: 'gold' }),
  body(polygon('0,-420 34,-170 -34,-170'), 'skin', { colour: 'navy', relief: 0.3 }), shadow(polygon('4,-390 28,-174 8,-174')),
  body(symmetric('0,-274! 160,-120! 160,440! 0,440!'), 'skin', { colour: 'bone', relief: 0.3 }),
  ...paired(stroke(polyline('0,-240 140,-104'), 'internal')), solid(circle([0, -192], 15)), ...rose(-44),
  ...paired(...['104,-80 138,-78', '120,-40 144,-38', '112,20 146,22'].map((d) => brush(open(d), 'internal', 1.3))),
  body(polygon('-160,84 160,84 160,104 -160,104'), 'skin', { colour: 'grey', line: 'internal' }), ...[-126, -84, -42, 0, 42, 84, 126].map((x) => solid(lancet(x, 11, 176, 134))), body(polygon('-160,188 160,188 160,206 -160,206'), 'skin', { colour: 'grey', line: 'internal' }),
  ...portal(0, 98, 346),
];

const STEPS: readonly Shape[] = [[352, 438, 22], [384, 460, 24]].flatMap(([half = 0, y = 0, high = 0]) => [
  body(polygon([[-half, y], [half, y], [half, y + high], [-half, y + high]]), 'skin', { colour: 'grey', relief: 0.2 }),
  shadow(polygon([[-half + 5, y + high * 0.55], [half - 5, y + high * 0.55], [half - 5, y + high - 4], [-half + 5, y + high - 4]])),
]);

/** The west front: two towers with their spires, the rose between them, three doors. */
export const cathedral: Motif = {
  name: 'cathedral',
  pose: 'symmetric',
  words: ['cathedral', 'church', 'chapel', 'abbey'],
  anchors: { crown: [0, -496], base: [0, 488], centre: [0, -90] },
  draw: () => [...NAVE, ...tower(-250), ...tower(250), ...STEPS],
};
