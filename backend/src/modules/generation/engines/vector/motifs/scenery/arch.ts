import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  open,
  paired,
  placed,
  polar,
  polygon,
  polyline,
  radians,
  shadow,
  stroke,
} from '../geometry/kit.js';

/** A lancet with its foot at y, its point `rise` above. */
const lancet = (x: number, half: number, foot: number, spring: number): string =>
  closed(
    `${x - half},${foot}! ${x - half},${spring}! ${x - half * 0.86},${spring - half * 0.9} ` +
      `${x},${spring - half * 1.75}! ${x + half * 0.86},${spring - half * 0.9} ${x + half},${spring}! ` +
      `${x + half},${foot}!`,
  );

const pinnacle = (x: number, top: number, foot: number, half: number): readonly Shape[] => [
  body(
    polygon([
      [x - half, top + 90],
      [x + half, top + 90],
      [x + half, foot],
      [x - half, foot],
    ]),
    'skin',
    { colour: 'grey' },
  ),
  shadow(
    polygon([
      [x + half * 0.3, top + 96],
      [x + half - 5, top + 96],
      [x + half - 5, foot - 4],
      [x + half * 0.3, foot - 4],
    ]),
  ),
  body(
    polygon([
      [x, top],
      [x + half * 1.3, top + 92],
      [x - half * 1.3, top + 92],
    ]),
    'skin',
    { colour: 'grey' },
  ),
  shadow(
    polygon([
      [x + 2, top + 14],
      [x + half * 1.1, top + 86],
      [x + 4, top + 86],
    ]),
  ),
  body(circle([x, top - 8], 12), 'skin', { colour: 'grey' }),
  ...[160, 240].map((y) => body(lancet(x, half * 0.44, top + y + 40, top + y), 'black', { line: 'internal', colour: 'black' })),
];

const ROSE: readonly Shape[] = [
  body(circle([0, -90], 118), 'skin', { colour: 'grey' }),
  body(circle([0, -90], 98), 'black', { colour: 'navy' }),
  ...Array.from({ length: 8 }, (_, i) =>
    placed([body(circle([0, -58], 26), 'skin', { line: 'internal', colour: 'red' })], { y: -90, turn: i * 45 }),
  ).flat(),
  ...Array.from({ length: 8 }, (_, i) => {
    const [a, b] = [polar([0, -90], radians(i * 45 + 22.5), 28), polar([0, -90], radians(i * 45 + 22.5), 96)];
    return { ...stroke(polyline([a, b]), 'internal'), cut: true as const };
  }),
  body(circle([0, -90], 26), 'skin', { colour: 'gold' }),
];

const WINDOWS: readonly Shape[] = [
  body(lancet(0, 206, 440, 200), 'skin', { colour: 'grey' }),
  body(lancet(0, 184, 440, 206), 'black', { colour: 'navy' }),
  ...[-122, 0, 122].flatMap((x) => [
    body(lancet(x, 54, 440, 262 - (x === 0 ? 40 : 0)), 'skin', { line: 'internal', colour: 'blue' }),
    ...[300, 350, 400].map((y) => brush(polyline(`${x - 48},${y} ${x + 48},${y}`), 'internal', 1.2)),
    stroke(polyline(`${x},${210 - (x === 0 ? 40 : 0)} ${x},436`), 'internal'),
  ]),
  ...[-70, 70].map((x) => body(circle([x, 132], 28), 'skin', { line: 'internal', colour: 'red' })),
];

const WALL: readonly Shape[] = [
  body(closed(bothSides('0,-440! 60,-330 150,-230 272,-150! 272,446! 0,446!')), 'skin', { colour: 'grey' }),
  ...paired(
    ...['60,-300 100,-260 70,-250', '190,-120 230,-110 232,-90', '216,40 250,46 250,70'].map((d) => brush(open(d), 'internal', 1.3)),
  ),
  ...paired(body(circle([84, -312], 13), 'skin', { line: 'internal' }), body(circle([164, -226], 13), 'skin', { line: 'internal' })),
  body(polygon(bothSides('0,-496 12,-496 10,-472 32,-474 32,-452 10,-454 12,-420 0,-420')), 'skin', { colour: 'gold' }),
];

const STEPS: readonly Shape[] = [
  body(polygon('-360,440 360,440 360,462 -360,462'), 'skin', { colour: 'grey' }),
  body(polygon('-392,462 392,462 392,488 -392,488'), 'skin', { colour: 'grey' }),
  shadow(polygon('-384,474 384,474 384,484 -384,484')),
];

export const cathedral: Motif = {
  name: 'cathedral',
  pose: 'symmetric',
  words: ['cathedral', 'church', 'chapel', 'abbey'],
  anchors: { crown: [0, -496], base: [0, 488], centre: [0, -90] },
  draw: () => [...WALL, ...WINDOWS, ...ROSE, ...pinnacle(-316, -330, 446, 46), ...pinnacle(316, -330, 446, 46), ...STEPS],
};

const BEAM: readonly Shape[] = [
  ...paired(
    body(polygon('214,-196 266,-196 286,446 226,446'), 'skin', { colour: 'red' }),
    shadow(polygon('248,-190 262,-190 280,440 260,440')),
    body(polygon('204,420 304,420 312,470 196,470'), 'dark', { colour: 'black' }),
  ),
  body(polygon('-330,-150 330,-150 330,-92 -330,-92'), 'skin', { colour: 'red' }),
  shadow(polygon('-322,-112 322,-112 322,-98 -322,-98')),
  body(polygon('-28,-250 28,-250 28,-150 -28,-150'), 'skin', { colour: 'gold' }),
  body(closed('-430,-300! -200,-256 0,-248 200,-256 430,-300! 420,-236! 200,-198 0,-192 -200,-198 -420,-236!'), 'skin', { colour: 'red' }),
  body(closed('-484,-392! -240,-318 0,-306 240,-318 484,-392! 466,-318! 240,-262 0,-250 -240,-262 -466,-318!'), 'dark', {
    colour: 'black',
  }),
  { ...brush(open('-420,-350 -220,-296 0,-286 220,-296'), 'internal', 1.6), cut: true },
  brush(open('-380,-262 -200,-230 0,-224'), 'internal', 1.5),
  ...paired(brush(polyline('244,-80 246,100 250,300'), 'internal', 1.3)),
];

export const torii: Motif = {
  name: 'torii-gate',
  pose: 'symmetric',
  words: ['torii', 'torii gate', 'japanese gate', 'shrine gate', 'shinto gate'],
  anchors: { crown: [0, -306], base: [0, 470] },
  draw: () => placed(BEAM, { y: -40 }),
};
