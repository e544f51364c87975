import type { Motif, Shape } from '../motif.js';
import { interlaced } from './parts/interlace.js';
import { evenLine } from './parts/wire.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  fill,
  open,
  paired,
  placed,
  polygon,
  polyline,
  radians,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';

/** The head of the hammer, broad at both striking faces. */
const HEAD = '0,-470! 96,-458 220,-462 318,-490! 388,-470 420,-396 424,-300 420,-204 388,-130 318,-110! 220,-140 110,-136 54,-84! 0,-56!';
/** The collar before each face. */
const COLLAR = '250,-470! 290,-482! 286,-300 290,-118! 250,-130! 254,-300';
/** A strap of leather round the haft, its foot at y. */
const strap = (y: number): readonly Shape[] => [
  body(closed(`-58,${y - 4}! 0,${y - 34} 58,${y - 58}! 62,${y - 20} 58,${y - 2}! 0,${y + 24} -58,${y + 52}! -62,${y + 20}`), 'skin', { colour: 'brown', relief: 0.8 }),
  shadow(closed(`58,${y - 4}! 26,${y + 12} -6,${y + 24}! 20,${y - 14} 54,${y - 34}!`)),
];
/** Three arcs that cross one another about 0,0: the knot on the cheek of the hammer. */
const KNOT: readonly Shape[] = interlaced((share) => {
  const t = share * 2 * Math.PI;
  return [62 * (Math.sin(t) + 2 * Math.sin(2 * t)) * 0.82, -62 * (Math.cos(t) - 2 * Math.cos(2 * t)) * 0.82];
}, { half: 17, colour: 'gold', passes: 6, first: 1 / 12 });
const RUNE_ROW = ['-232,-236 -232,-364', '-232,-358 -196,-330 -232,-306', '-168,-236 -168,-364', '-168,-364 -140,-336', '-168,-330 -140,-302'];

const HAMMER: readonly Shape[] = [
  body(polygon(bothSides('0,-120 50,-120 54,340 0,340')), 'dark', { colour: 'brown' }), ...[-52, 16, 84, 152, 220, 288].flatMap(strap),
  body(closed(bothSides('0,306! 70,312! 78,340 70,366! 0,374!')), 'skin', { colour: 'grey', relief: 0.9 }), body(closed(bothSides('0,366! 50,372 66,406 40,440 0,452')), 'skin', { colour: 'grey', relief: 1 }),
  body(circle([0, 462], 34), 'skin', { colour: 'grey' }), fill(circle([0, 462], 16), 'black', { colour: 'black' }),
  body(closed(bothSides(HEAD)), 'skin', { colour: 'grey', relief: 0.5 }),
  ...paired(body(closed(COLLAR), 'dark', { colour: 'grey', line: 'internal' })),
  ...paired(brush(open('330,-452 372,-420 388,-300 372,-180 330,-148'), 'internal', 2), ...RUNE_ROW.map((rune) => brush(polyline(rune), 'internal', 1.6))),
  fill(closed(bothSides('0,-444! 90,-434 126,-420! 130,-300 126,-180! 80,-164 36,-116! 0,-96!')), 'skin', { colour: 'bone', relief: 0.2 }),
  ...placed(KNOT, { y: -296, scale: 0.8 }),
];

export const mjolnir: Motif = {
  name: 'mjolnir',
  pose: 'symmetric',
  words: ['mjolnir', "thor's hammer", 'thor hammer', 'viking hammer', 'hammer of thor'],
  anchors: { centre: [0, -295], base: [0, 470] },
  draw: () => HAMMER,
};

const REACH = 356;
const bar = (y: number, half: number): Shape => evenLine(`${-half},${y}! ${half},${y}!`);
const fork = (y: number, half = 50): Shape => evenLine(`${-half},${y - 62} ${-half * 0.82},${y - 14} 0,${y} ${half * 0.82},${y - 14} ${half},${y - 62}`);
const barbs = (y: number): Shape => evenLine(`-44,${y + 34}! 0,${y}! 44,${y + 34}!`);
const ring = (y: number): Shape => body(circle([0, y], 27), 'skin', { colour: 'gold' });
const bow = (y: number): Shape => evenLine(`-50,${y + 40} -30,${y + 4} 0,${y - 6} 30,${y + 4} 50,${y + 40}`);

/** What stands on each of the eight staves, sunwise from the top. */
const RUNES: readonly (readonly Shape[])[] = [
  [bar(-130, 40), bar(-168, 40), fork(-262)], [barbs(-140), barbs(-184), bar(-300, 52), bar(-250, 40)],
  [ring(-158), fork(-220), fork(-290)], [bar(-130, 30), bar(-166, 40), bar(-202, 50), bow(-300)],
  [fork(-190), ring(-262), bar(-324, 34)], [bow(-150), bow(-196), fork(-280)],
  [bar(-136, 44), barbs(-186), barbs(-230), bar(-310, 44)], [ring(-150), bar(-206, 46), bar(-242, 46), fork(-290)],
];

const stave = (i: number): readonly Shape[] => placed([evenLine(`0,-40! 0,${-REACH + 10}!`), ...(RUNES[i] ?? []), solid(circle([0, -REACH + 4], 13))], { turn: i * 45 });

/** The elder row of runes, each as lines in a box 36 wide and 60 high about 0,0. */
const FUTHARK: readonly (readonly string[])[] = [
  ['-8,30 -8,-30', '-8,-2 16,-24', '-8,20 20,-4'], ['-14,30 -14,-30 14,-12 14,30'], ['-10,30 -10,-30', '-10,-16 12,0 -10,16'], ['-8,30 -8,-30 16,-12', '-8,-8 16,10'],
  ['-12,30 -12,-30 12,-14 -10,0 14,30'], ['12,-26 -12,0 12,26'], ['-16,-30 16,30', '16,-30 -16,30'], ['-10,30 -10,-30 12,-16 -10,0'],
  ['-14,30 -14,-30', '14,30 14,-30', '-14,-8 14,8'], ['0,30 0,-30', '-14,-10 14,10'], ['0,30 0,-30'], ['10,-30 -8,-10 10,8', '-10,30 8,10 -10,-8'],
  ['14,30 0,20 0,-20 -14,-30'], ['14,-30 -12,-30 -12,30 14,30', '-12,0 4,-2'], ['0,30 0,-30', '-18,-30 0,-8 18,-30'], ['12,-30 -10,-10 10,10 -12,30'],
  ['0,30 0,-30', '-16,-12 0,-30 16,-12'], ['-10,30 -10,-30 14,-14 -10,0 14,14 -10,30'], ['-14,30 -14,-30 0,-12 14,-30 14,30'], ['-16,30 -16,-30 16,0', '16,30 16,-30 -16,0'],
  ['-8,30 -8,-30 14,-8'], ['0,-24 -18,0 0,24 18,0 0,-24'], ['-16,30 12,-8 0,-30 -12,-8 16,30'], ['-16,-28 -16,28 16,-28 16,28 -16,-28'],
];
const BAND = 434;

/** The runes in a ring between two lines. */
const runeRing = (): readonly Shape[] => [
  body(circle([0, 0], 488), 'skin', { colour: 'bone', relief: 0 }), body(circle([0, 0], 380), 'skin', { colour: 'bone', relief: 0 }),
  ...FUTHARK.flatMap((lines, i) => {
    const turn = i * 15;
    return placed(lines.map((line) => stroke(polyline(line), 'internal')), { x: BAND * Math.sin(radians(turn)), y: -BAND * Math.cos(radians(turn)), turn });
  }),
];

const trident = (i: number): readonly Shape[] => placed([
  evenLine('0,-30! 0,-440!'), ...[[-150, 34], [-196, 46], [-242, 58]].map(([y = 0, half = 0]) => bar(y, half)),
  evenLine('-92,-440 -84,-350 -50,-310 0,-300 50,-310 84,-350 92,-440'), ...[[-92, -452], [0, -452], [92, -452]].map(([x = 0, y = 0]) => solid(circle([x, y], 13))),
], { turn: i * 45 });

/** Eight tridents about a shield: what a warrior wore between his eyes. */
export const helmOfAwe: Motif = {
  name: 'helm-of-awe',
  isLine: true,
  pose: 'round',
  words: ['helm of awe', 'helm of terror', 'aegishjalmur', 'aegishjalmr', 'aegishjalm', 'norse protection symbol', 'viking protection symbol'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...Array.from({ length: 8 }, (_, i) => trident(i)).flat(),
    body(circle([0, 0], 84), 'skin', { colour: 'gold' }), ...Array.from({ length: 4 }, (_, i) => placed([evenLine('-84,0! 84,0!')], { turn: i * 45 })).flat(), solid(circle([0, 0], 24)),
  ],
};

export const vegvisir: Motif = {
  name: 'vegvisir',
  pose: 'round',
  words: ['vegvisir', 'viking compass', 'norse compass', 'rune compass', 'norse runes', 'runes', 'viking symbol'],
  anchors: { centre: [0, 0] },
  // The ring of runes alone, round something else.
  holds: { room: { x: 0, y: 0, width: 540, height: 540 }, draw: runeRing },
  draw: () => [
    ...runeRing(),
    ...Array.from({ length: 8 }, (_, i) => stave(i)).flat(),
    body(circle([0, 0], 50), 'skin', { colour: 'gold' }),
    solid(circle([0, 0], 18)),
  ],
};
