import type { Motif, Shape } from '../motif.js';
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

const HAMMER: readonly Shape[] = [
  body(polygon(bothSides('0,-180 60,-180 60,220 76,260 76,330 0,330')), 'skin', { colour: 'brown' }),
  ...[-140, -90, -40, 10, 60, 110, 160].map((y) => brush(polyline(`-56,${y + 26} 56,${y - 10}`), 'outline', 1.4)),
  body(closed('-60,330! 60,330! 60,360 40,380! 44,430 0,470 -44,430 -40,380! -60,360'), 'skin', { colour: 'grey' }),
  body(circle([0, 428], 20), 'black', { line: 'internal', colour: 'black' }),
  body(closed(bothSides('0,-460! 40,-440 250,-440! 350,-400! 372,-290! 350,-190! 250,-150! 60,-150! 0,-90!')), 'skin', {
    colour: 'grey',
    relief: 0.6,
  }),
  shadow(polygon('250,-424 336,-392 356,-290 336,-198 250,-166 270,-290')),
  stroke(polyline('250,-440 276,-295 250,-150'), 'internal'),
  stroke(polyline('-250,-440 -276,-295 -250,-150'), 'internal'),
  ...paired(
    stroke(open('20,-300 80,-390 170,-390 220,-295 170,-200 80,-200 20,-290'), 'internal'),
    stroke(open('60,-300 100,-352 160,-350 184,-295 160,-242 100,-240 60,-290'), 'internal'),
  ),
  body(polygon('0,-350 50,-295 0,-240 -50,-295'), 'dark', { line: 'internal', colour: 'gold' }),
];

export const mjolnir: Motif = {
  name: 'mjolnir',
  pose: 'symmetric',
  words: ['mjolnir', "thor's hammer", 'thor hammer', 'viking hammer', 'hammer of thor'],
  anchors: { centre: [0, -295], base: [0, 470] },
  draw: () => HAMMER,
};

const REACH = 356;
const bar = (y: number, half: number): Shape => stroke(polyline(`${-half},${y} ${half},${y}`), 'outline');
const fork = (y: number, half = 50): Shape => stroke(open(`${-half},${y - 62} ${-half * 0.82},${y - 14} 0,${y} ${half * 0.82},${y - 14} ${half},${y - 62}`), 'outline');
const barbs = (y: number): Shape => stroke(polyline(`-44,${y + 34} 0,${y} 44,${y + 34}`), 'outline');
const ring = (y: number): Shape => body(circle([0, y], 27), 'skin', { colour: 'gold' });
const bow = (y: number): Shape => stroke(open(`-50,${y + 40} -30,${y + 4} 0,${y - 6} 30,${y + 4} 50,${y + 40}`), 'outline');

/** What stands on each of the eight staves, sunwise from the top. */
const RUNES: readonly (readonly Shape[])[] = [
  [bar(-130, 40), bar(-168, 40), fork(-262)], [barbs(-140), barbs(-184), bar(-300, 52), bar(-250, 40)],
  [ring(-158), fork(-220), fork(-290)], [bar(-130, 30), bar(-166, 40), bar(-202, 50), bow(-300)],
  [fork(-190), ring(-262), bar(-324, 34)], [bow(-150), bow(-196), fork(-280)],
  [bar(-136, 44), barbs(-186), barbs(-230), bar(-310, 44)], [ring(-150), bar(-206, 46), bar(-242, 46), fork(-290)],
];

const stave = (i: number): readonly Shape[] => placed([stroke(polyline(`0,-40 0,${-REACH + 10}`), 'outline'), ...(RUNES[i] ?? []), solid(circle([0, -REACH + 4], 13))], { turn: i * 45 });

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
  stroke(polyline('0,-40 0,-440'), 'outline'), ...[[-150, 34], [-196, 46], [-242, 58]].map(([y = 0, half = 0]) => bar(y, half)),
  stroke(open('-92,-440 -84,-350 -50,-310 0,-300 50,-310 84,-350 92,-440'), 'outline'), ...[[-92, -452], [0, -452], [92, -452]].map(([x = 0, y = 0]) => solid(circle([x, y], 13))),
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
    body(circle([0, 0], 92), 'skin', { colour: 'gold' }), body(circle([0, 0], 60), 'dark', { line: 'internal', colour: 'crimson' }), fill(circle([0, 0], 20), 'skin', { colour: 'gold' }),
  ],
};

export const vegvisir: Motif = {
  name: 'vegvisir',
  pose: 'round',
  words: ['vegvisir', 'viking compass', 'norse compass', 'rune compass', 'norse runes', 'runes', 'viking symbol'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...runeRing(),
    ...Array.from({ length: 8 }, (_, i) => stave(i)).flat(),
    body(circle([0, 0], 50), 'skin', { colour: 'gold' }),
    solid(circle([0, 0], 18)),
  ],
};
