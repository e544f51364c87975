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
  { from: -84, to: 78, count: 12, root: [232, 250], length: [224, 260], half: 40, tone: 'dark' },
  { from: -74, to: 84, count: 11, root: [202, 226], length: [190, 236], half: 36, tone: 'mid' },
  { from: -84, to: 74, count: 11, root: [172, 200], length: [138, 190], half: 30, tone: 'light' },
];

/** The spine of a lock: leaves its root a little upward, falls, and flicks back at the tip. */
function lockSpine(root: Knot, angle: number, length: number): readonly Knot[] {
  const turns = [-30, -8, 20, 42, 40, 4];
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

const FOREHEAD = '24,-244 40,-300 72,-240 108,-280 122,-218 168,-244 162,-180 206,-196 184,-130';
const CHEEK = '190,-60 236,-20 196,16 226,76 184,92 204,160 158,166 168,226 132,232';
const FACE: readonly Knot[] = [[0, -268], ...flames(FOREHEAD, 0.14), ...flames(CHEEK, 0.14), [118, 300], [70, 356], [0, 366]];

const face = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { colour: 'gold' }),
  ...paired(
    brush(open('18,-232 34,-186 26,-146'), 'internal', 2.2),
    brush(open('70,-214 78,-182 70,-158'), 'internal', 2.2),
    brush(open('116,-184 116,-164 106,-150'), 'internal', 2),
    solid(closed('204,0! 160,44 168,110! 142,70 150,20!')),
    solid(closed('184,108! 146,136 142,186! 122,150 136,118!')),
  ),
  solid(symmetric('0,-206 8,-160 6,-110 0,-92')),
];

/** Small amber eyes far apart, rimmed black, the tear line running down beside the nose; nothing human: no white. */
const lionEyes = (): readonly Shape[] =>
  paired(
    fill(closed('72,22! 104,26 146,4 178,-34! 188,6 186,70! 160,44 140,84! 118,60 96,80! 84,52'), 'skin', { line: 'none', colour: 'bone', relief: 0.2 }),
    solid(closed('42,92! 36,30 42,-8 66,-44 102,-66 146,-74 196,-68! 172,-40 142,-10 106,2 80,4 62,28 54,66!')),
    fill(closed('66,-18! 96,-40 130,-48 162,-50! 138,-20 102,-8'), 'mid', { colour: 'yellow', line: 'none', relief: 0 }),
    solid(circle([110, -32], 16)),
    glint(circle([101, -38], 6.5)),
    solid(closed('36,4! 42,-40 70,-76 114,-96 158,-98 196,-82! 152,-72 104,-54 66,-22!')),
    brush(open('104,-128 146,-134 192,-112'), 'internal', 2.4),
  );

const BEARD: Curve = [[0, 286], [56, 290], [78, 316], ...flames('78,322 70,392 46,350 34,424 0,380', 0.1)];

const lionMuzzle = (): readonly Shape[] => [
  fill(symmetric('0,-70 46,-40 60,20 66,84 78,118 128,146 164,196 158,254 116,286 0,290'), 'skin', { line: 'none', colour: 'gold', relief: 0.9 }),
  fill(closed('84,128! 136,150 166,196 160,246 118,264 60,258 14,232 10,206 56,176'), 'skin', { line: 'none', colour: 'bone', relief: 0.7 }),
  fill(closed('-84,128! -136,150 -166,196 -160,246 -118,264 -60,258 -14,232 -10,206 -56,176'), 'skin', { line: 'none', colour: 'bone', relief: 0.7 }),
  ...paired(
    brush(open('56,30 66,76 74,116'), 'internal', 2.6),
    brush(open('98,130 150,160 170,214 148,266'), 'internal', 2.6),
    solid(closed('0,232! 40,260 92,266 142,242! 160,222! 160,264 112,300 52,292 0,264!')),
    ...[[70, 192], [102, 190], [136, 194], [84, 216], [118, 218]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6, 6))),
    brush(open('128,204 190,190 250,200'), 'detail', 1.6),
    brush(open('130,222 194,226 252,250'), 'detail', 1.6),
  ),
  body(symmetric('0,100 58,94 98,108 96,138 58,170 18,192 0,196!'), 'black', { relief: 0.3, colour: 'brown' }),
  solid(symmetric('0,184 8,200 9,246 0,256')),
  ...paired(cut(open('18,116 50,112 78,122'), 'detail', 1.5), solid(closed('60,96! 92,92 112,110 104,136! 96,116 82,106'))),
  body(symmetric(BEARD), 'skin', { colour: 'bone', line: 'internal' }),
  brush(open('0,318 0,344'), 'detail', 2),
];

/** The mane behind the face. */
export const mane = (): readonly Shape[] => [
  body(symmetric('0,-440 60,-410 160,-310 230,-180 240,60 150,240 70,300 76,380 0,496!'), 'dark', { colour: 'orange' }), ...RINGS.slice(0, 2).flatMap(maneRing),
];

/** A lion's head seen from the front inside three rings of flowing mane. */
export const lion: Motif = {
  name: 'lion',
  whole: 'walking-lion',
  pose: 'symmetric',
  words: ['lion', 'lion head', 'king of beasts'],
  anchors: { crown: [0, -480], brow: [0, -268], eye: [110, -46], mouth: [0, 262], base: [0, 480] },
  draw: () => [
    ...mane(),
    ...ears(),
    ...RINGS.slice(2).flatMap(maneRing),
    ...face(),
    ...lionEyes(),
    ...lionMuzzle(),
  ],
};
