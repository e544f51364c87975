import { body, brush, closed, cut, open, polygon, polyline, shadow, solid, stroke, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

interface Tower {
  readonly x: number;
  readonly half: number;
  readonly top: number;
  readonly foot: number;
  /** Height of its pointed roof. */
  readonly roof: number;
}

/** Teeth of a battlement from left to right, ready for a longer outline. */
function teeth(left: number, right: number, [top, deep]: readonly [number, number], count: number): readonly Knot[] {
  const step = (right - left) / (count * 2 - 1);
  return Array.from({ length: count * 2 - 1 }, (_, i): readonly Knot[] => {
    const y = i % 2 === 0 ? top : top + deep;
    return [[left + i * step, y, true], [left + (i + 1) * step, y, true]];
  }).flat();
}

const window = (x: number, y: number, half: number): Shape =>
  solid(closed([[x - half, y + half * 2.4, true], [x - half, y], [x, y - half * 1.7, true], [x + half, y], [x + half, y + half * 2.4, true]]));

/** Two or three courses of stones, where the wall would be empty. */
const stones = (x: number, y: number, wide: number): readonly Shape[] => [
  brush(open([[x - wide, y], [x, y + 3], [x + wide, y]]), 'detail', 1.6), brush(open([[x - wide * 0.3, y + 18], [x + wide * 0.4, y + 21], [x + wide * 1.2, y + 18]]), 'detail', 1.6),
  brush(open([[x + wide * 0.1, y + 4], [x + wide * 0.1, y + 17]]), 'detail', 1.2),
];

/** A witch's hat of slates with its banner. */
function roof({ x, half, top, roof: high }: Tower): readonly Shape[] {
  const eave = half * 1.34;
  const side = (u: number): number => eave * (1 - u) ** 1.25 + 2;
  const row = (u: number): Shape => brush(open([[x - side(u) * 0.9, top - high * u], [x, top - high * u + eave * 0.26 * (1 - u)], [x + side(u) * 0.9, top - high * u]]), 'detail', 1.6);
  const [y, pole] = [top - high, Math.min(60, half)];
  return [
    body(
      closed([
        [x, y, true],
        [x + side(0.6), top - high * 0.6],
        [x + side(0.25), top - high * 0.25],
        [x + eave, top, true],
        [x, top + eave * 0.26],
        [x - eave, top, true],
        [x - side(0.25), top - high * 0.25],
        [x - side(0.6), top - high * 0.6],
      ]),
      'dark',
      { colour: 'crimson', relief: 0.8 },
    ),
    ...[0.18, 0.36, 0.54].map((u) => ({ ...row(u), cut: true as const })),
    stroke(polyline([[x, y], [x, y - pole]]), 'outline'),
    body(
      closed([[x, y - pole, true], [x + half * 0.6, y - pole - 6], [x + half * 1.2, y - pole + 10, true], [x + half * 0.7, y - pole * 0.6], [x, y - pole * 0.5, true]]),
      'dark',
      { line: 'internal', colour: 'gold' },
    ),
  ];
}

/** A round tower: shaft, a gallery on corbels, a roof. */
export function castleTower(spec: Tower): readonly Shape[] {
  const { x, half, top, foot } = spec;
  const out = half * 1.16;
  const low = top + half * 0.95;
  return [
    body(closed([[x - half, low, true], [x + half, low, true], [x + half * 1.06, foot, true], [x - half * 1.06, foot, true]]), 'skin', { colour: 'grey', relief: 0.9 }),
    whip(
      [[x + half - 3, low + 4], [x + half * 1.02 - 3, (low + foot) / 2], [x + half * 1.05 - 3, foot - 4]],
      [[x - half * 0.2, low + 4], [x - half * 0.2, (low + foot) / 2], [x - half * 0.2, foot - 4]],
      { count: Math.max(7, Math.round((foot - low) / 20)), reach: 0.7, valley: 0.45, longest: 'alike' },
    ),
    window(x - half * 0.16, low + half * 0.9, half * 0.2), ...stones(x - half * 0.5, low + half * 1.9, half * 0.28),
    body(
      polygon([
        ...teeth(x - out, x + out, [top + half * 0.2, half * 0.26], 4),
        [x + out, low - half * 0.1],
        [x + half, low + half * 0.1],
        [x - half, low + half * 0.1],
        [x - out, low - half * 0.1],
      ]),
      'skin',
      { colour: 'grey', relief: 0.7 },
    ),
    ...[-0.7, -0.24, 0.24, 0.7].map((u) => brush(open([[x + u * out, low - half * 0.26], [x + u * half * 0.94, low + half * 0.06]]), 'detail', 1.4)),
    ...roof({ ...spec, top: top + half * 0.22 }),
  ];
}

const wall = (left: number, right: number, [top, foot]: readonly [number, number]): readonly Shape[] => [
  body(polygon([...teeth(left, right, [top, 26], Math.round((right - left) / 46)), [right, foot], [left, foot]]), 'skin', { colour: 'grey', relief: 0.2 }),
  brush(open([[left, top + 46], [(left + right) / 2, top + 48], [right, top + 46]]), 'internal', 1.4),
];

/** The gate, its portcullis down. */
const gate = (): readonly Shape[] => [
  body(closed('-96,282! -96,150 -70,96 -10,62! 50,96 76,150 76,282!'), 'skin', { colour: 'grey', relief: 0.6 }),
  body(closed('-70,282! -70,160 -50,118 -10,92! 30,118 50,160 50,282!'), 'black', { line: 'internal', colour: 'black' }),
  ...[-40, -10, 20].map((x) => cut(polyline([[x, x === -10 ? 104 : 128], [x, 278]]), 'internal')), ...[160, 204, 248].map((y) => cut(polyline([[-66, y], [46, y]]), 'internal')),
];

/** The crag it stands on, a path winding up to the gate. */
const crag = (): readonly Shape[] => [
  body(closed('-420,300! -360,262 -250,250 -100,276 60,280 200,256 340,246 410,280! 440,330 396,356! 404,404 340,420! 300,470 220,452! 160,494 90,468! 20,496 -50,474! -130,490 -190,456! -270,470 -310,420! -392,410 -384,352!'), 'skin', { colour: 'brown', relief: 0.8 }),
  body(closed('-66,280! 48,280! 96,310 70,340 110,380 60,420 90,464! -30,472! -20,430 0,390 -50,350 -30,312'), 'skin', { line: 'internal', colour: 'tan', relief: 0.2 }),
  ...['-380,352! -330,330 -260,352! -300,362 -340,390!', '-306,420! -250,390 -150,410! -190,420 -230,450!', '396,356! 330,330 240,346! 290,362 350,400!', '300,466! 280,420 180,400! 230,440 240,456!', '-200,290! -160,330 -110,340! -150,350 -190,340!', '160,290! 200,316 260,310! 220,336 180,330!'].map((dark) => shadow(closed(dark))),
  brush(open('-300,280 -240,300 -180,290'), 'internal', 1.7), brush(open('230,276 290,290 350,280'), 'internal', 1.7),
];

const birds = (): readonly Shape[] => [[-330, -260, 1], [-270, -330, 0.8], [330, -390, 0.9]].map(([x = 0, y = 0, size = 1]) =>
  brush(open([[x - 44 * size, y - 10 * size], [x - 20 * size, y - 20 * size], [x, y, true], [x + 20 * size, y - 20 * size], [x + 44 * size, y - 8 * size]]), 'internal', 2));

/** A castle on its crag. */
export const castle: Motif = {
  name: 'castle',
  pose: 'scenery',
  words: ['castle', 'fortress', 'fairytale castle', 'fairy tale castle', 'palace'],
  anchors: { base: [0, 430], crown: [0, -480] },
  draw: () => [
    ...castleTower({ x: 130, half: 46, top: -180, foot: 160, roof: 140 }), ...castleTower({ x: -130, half: 42, top: -130, foot: 160, roof: 130 }),
    ...castleTower({ x: -6, half: 64, top: -230, foot: 200, roof: 200 }),
    ...wall(-250, 250, [70, 290]), ...stones(-150, 170, 26), ...stones(140, 200, 28), ...stones(170, 140, 22),
    ...castleTower({ x: -270, half: 66, top: -60, foot: 290, roof: 190 }), ...castleTower({ x: 268, half: 70, top: -20, foot: 290, roof: 190 }),
    ...gate(), ...crag(), ...birds(),
  ],
};
