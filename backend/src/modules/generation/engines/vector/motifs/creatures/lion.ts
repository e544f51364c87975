import type { Curve, Knot } from '../geometry/point.js';
import {
  body,
  brush,
  circle,
  closed,
  cut,
  ellipse,
  fill,
  flames,
  glint,
  lock,
  open,
  paired,
  polar,
  radians,
  ribbon,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape, Tone } from '../motif.js';

/** One ring of the mane: its roots on an ellipse, its locks flowing outward and then down. */
interface ManeRing {
  /** Angles of the first and last root, degrees clockwise from the right. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly root: readonly [number, number];
  /** Length of the locks at the top and at the bottom. */
  readonly length: readonly [number, number];
  readonly half: number;
  readonly tone: Tone;
}

const RINGS: readonly ManeRing[] = [
  { from: -82, to: 76, count: 10, root: [226, 240], length: [230, 300], half: 46, tone: 'dark' },
  { from: -70, to: 82, count: 9, root: [196, 214], length: [200, 240], half: 40, tone: 'mid' },
  { from: -84, to: 72, count: 9, root: [168, 190], length: [150, 176], half: 34, tone: 'light' },
];

/** The spine of a lock: leaves its root a little upward, falls, and flicks back at the tip. */
function lockSpine(root: Knot, angle: number, length: number): readonly Knot[] {
  const turns = [-26, -10, 14, 34, 30, 2];
  const spine: Knot[] = [root];
  turns.forEach((turn) => spine.push(polar(spine.at(-1) ?? root, angle + radians(turn), length / turns.length)));
  return spine;
}

/** The locks of a ring on both sides, from the bottom up so that upper ones lie over lower ones. */
function maneRing(ring: ManeRing): readonly Shape[] {
  return Array.from({ length: ring.count }, (_, i) => {
    const share = i / (ring.count - 1);
    const angle = radians(ring.to + (ring.from - ring.to) * share);
    const root: Knot = [Math.cos(angle) * ring.root[0], Math.sin(angle) * ring.root[1] - 30];
    const length = (ring.length[1] + (ring.length[0] - ring.length[1]) * share) * (i % 2 === 0 ? 1 : 0.86);
    const spine = lockSpine(root, angle, length);
    const vein = ribbon(spine, () => ring.half * 0.34);
    return paired(body(lock(spine, ring.half), ring.tone, { colour: 'orange', relief: 0.7 }), cut(vein.along(0.4, 0.2, 0.7), 'detail', 2));
  }).flat();
}

const ears = (): readonly Shape[] =>
  paired(
    body(closed('150,-246! 166,-318 214,-344 258,-312 262,-250 226,-200!'), 'skin', { colour: 'gold' }),
    fill(closed('178,-244! 190,-292 218,-308 240,-284 236,-244 214,-216!'), 'black', { line: 'none', relief: 0 }),
    fill(lock('190,-216 206,-252 214,-288', 16), 'skin', { colour: 'tan' }),
  );

const FACE: readonly Knot[] = [
  [0, -268],
  [96, -258],
  [176, -214],
  [214, -130],
  [206, -40],
  ...flames('214,-20 242,60 206,40 218,128 178,112 176,206 142,190', 0.12),
  [122, 300],
  [70, 356],
  [0, 366],
];

const face = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { colour: 'gold' }),
  ...paired(
    brush(open('22,-236 30,-170 20,-110'), 'internal', 2.6),
    brush(open('74,-226 76,-184 62,-150'), 'internal', 2.6),
    brush(open('124,-204 122,-176 104,-150'), 'internal', 2.4),
    brush(open('196,-100 182,-60 190,-30'), 'internal', 2),
    solid(closed('196,0! 168,60 180,120! 148,80 150,30!')),
    brush(open('150,196 138,170 146,140'), 'internal', 2),
  ),
  solid(symmetric('0,-210 9,-160 6,-110 0,-96')),
];

export const lionEyes = (): readonly Shape[] =>
  paired(
    solid(closed('42,30! 44,-26 72,-62 110,-82 178,-90! 166,-48 142,-24 104,-10 70,4 56,52!')),
    fill(closed('62,-22! 84,-52 118,-66 158,-68! 142,-38 104,-22'), 'skin', { colour: 'yellow', line: 'none', relief: 0 }),
    solid(circle([110, -46], 18)),
    glint(circle([103, -52], 6)),
    solid(closed('32,-20! 50,-72 96,-100 160,-96! 112,-76 84,-56 58,-24!')),
    brush(open('64,-124 112,-140 176,-126'), 'internal', 2.4),
  );

/** @param chin right half of the chin's edge, from axis to axis */
export const lionMuzzle = (chin: Curve): readonly Shape[] => [
  fill(symmetric('0,-30 48,10 62,70 72,120 124,150 156,200 150,256 112,286 0,290'), 'skin', { line: 'none', colour: 'gold', relief: 0.8 }),
  ...paired(
    brush(open('46,40 58,80 62,128'), 'internal', 2.6),
    brush(open('92,134 142,170 158,220 140,268'), 'internal', 2.4),
    solid(closed('0,236! 40,262 92,266 140,244! 154,220! 156,262 112,296 52,292 0,268!')),
    ...[
      [72, 186],
      [104, 190],
      [84, 214],
      [116, 220],
    ].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6, 6))),
    brush(open('120,206 180,196 236,210'), 'detail', 1.6),
    brush(open('118,226 180,232 228,256'), 'detail', 1.6),
  ),
  body(symmetric('0,108 56,104 92,116 88,146 52,176 16,198 0,202!'), 'black', { relief: 0.3, colour: 'brown' }),
  solid(symmetric('0,190 8,202 9,250 0,260')),
  ...paired(cut(open('20,124 50,122 72,130'), 'detail', 1.5)),
  body(symmetric(chin), 'skin', {
    colour: 'tan',
    line: 'internal',
  }),
  brush(open('0,318 0,344'), 'detail', 2),
];

const BEARD: Curve = [[0, 286], [56, 290], [78, 316], ...flames('78,322 70,392 46,350 34,424 0,380', 0.1)];

/** A lion's head seen from the front inside three rings of flowing mane. */
export const lion: Motif = {
  name: 'lion',
  whole: 'walking-lion',
  pose: 'symmetric',
  words: ['lion', 'lion head', 'king of beasts'],
  anchors: { crown: [0, -480], brow: [0, -268], eye: [110, -46], mouth: [0, 262], base: [0, 480] },
  draw: () => [
    body(symmetric('0,200 70,260 76,360 0,496!'), 'dark', { colour: 'orange' }),
    ...RINGS.slice(0, 2).flatMap(maneRing),
    ...ears(),
    ...RINGS.slice(2).flatMap(maneRing),
    ...face(),
    ...lionEyes(),
    ...lionMuzzle(BEARD),
  ],
};
