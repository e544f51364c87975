import { body, brush, closed, flames, open, placed, polar, polygon, profile, radians, ribbon, shadow, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { crescent } from '../symbols/moon.js';
import { girlsHead } from './girl-with-balloon.js';

const rope = (line: string, half = 7): Shape => body(ribbon(line, () => half).outline(), 'skin', { colour: 'tan', line: 'internal' });

const leg = (line: string, x: number, y: number): readonly Shape[] => [
  body(ribbon(line, profile('0:34 0.5:27 1:17')).outline(), 'skin', { colour: 'tan', relief: 0.8 }),
  ...placed([body(closed('-22,-16! 18,-22! 34,-4 74,4 84,22! -16,30!'), 'black', { colour: 'black' })], { x, y, turn: -10 }),
];

/** Legs that hang, the feet to the right. */
const legs = (): readonly Shape[] => [
  ...leg('20,190 130,196 196,230 232,330 246,400', 250, 424), ...leg('10,206 110,220 160,250 180,340 184,420', 186, 444),
];

/** Dress and head; what she sits on is under them. */
const trunk = (): readonly Shape[] => [
  body(closed([
    [-66, 40, true], [6, 44, true], [40, 110], [60, 150], [120, 176], [186, 216], [196, 258, true],
    ...flames('196,258 150,276 110,250 70,280 20,252 -30,284 -80,262 -130,290 -150,236', 0.1), [-110, 200], [-92, 130],
  ]), 'skin', { colour: 'navy', relief: 0.8 }),
  ...['-80,170! -20,200 40,240 60,268!', '-90,190! -60,230 -50,266!', '0,160! 80,196 140,250!'].map((line) => shadow(closed(`${line} -60,190!`))),
  body(closed('-96,156! -40,172 30,160! 40,182! -30,196 -104,180!'), 'skin', { colour: 'white', line: 'internal' }),
  ...placed(girlsHead(), { x: 90, y: -44, scale: 0.96 }),
];

/** The near arm, its hand closed about 116,28. */
const arm = (): readonly Shape[] => [
  body(ribbon('-30,84 6,122 60,112 112,44', profile('0:27 0.4:21 0.8:16 1:14')).outline(), 'skin', { colour: 'tan', relief: 0.8 }),
  body(closed('88,46! 90,20 100,4 124,-2 140,8 144,26 140,46 122,56 100,58!'), 'skin', { colour: 'tan', relief: 0.8 }), ...['110,14 126,12 142,16', '108,28 126,28 144,30', '106,42 122,44 140,44'].map((line) => brush(open(line), 'internal', 1.4)),
  body(closed('-70,58! -44,36 0,40 24,62 36,104! 4,128 -34,126 -62,104'), 'skin', { colour: 'navy', relief: 0.8 }), brush(open('-20,116 8,112 26,92'), 'internal', 2),
];

/** She holds on to the near rope; both begin at `top`. */
const seated = (top: number): readonly Shape[] => [
  rope(`-40,${top} -37,-100 -30,214`), ...legs(), body(closed('-120,214! 110,228! 112,254! -122,240!'), 'dark', { colour: 'brown' }), ...trunk(), rope(`116,${top} 118,-100 124,226`), ...arm(),
];

/** A rod of which the line holds a star. */
const rod = (): readonly Shape[] => [
  body(ribbon('70,80 180,-70 330,-230', profile('0:8 1:3')).outline(), 'dark', { colour: 'brown', line: 'internal' }), stroke(open([[330, -230], [352, -60], [350, 40]]), 'detail'),
  body(polygon(Array.from({ length: 10 }, (_, i) => polar([350, 96], radians(-90 + i * 36), i % 2 === 0 ? 58 : 24))), 'skin', { colour: 'gold', relief: 0.4 }),
];

const onMoon = (name: string, words: readonly string[], held: () => readonly Shape[]): Motif => ({
  name, pose: 'figure', words, anchors: { crown: [90, -300], base: [0, 490], centre: [0, 0] },
  draw: (rng) => placed([
    ...placed(crescent.draw(rng).slice(0, 12), { x: -70, y: 40, turn: -14 }), ...placed([...legs(), ...trunk(), ...held(), ...arm()], { x: 60, y: 120, scale: 0.66 }),
  ], { y: -10, scale: 0.98 }),
});

/** A girl who sits in the sickle of the moon, and one who fishes for stars from there. */
export const girlOnTheMoon = onMoon('girl-on-the-moon', [
  'girl on the moon', 'girl sitting on the moon', 'woman sitting on the moon', 'girl sitting on a moon', 'woman on the moon', 'girl sitting on a crescent moon', 'woman sitting on a crescent moon', 'lady on the moon', 'lady sitting on the moon',
  'child sitting on the moon', 'little girl on the moon', 'kid sitting on the moon', 'girl sitting in the moon', 'woman sitting in the moon',
], () => []);
export const girlFishingForStars = onMoon('girl-fishing-for-stars', [
  'girl fishing for stars', 'girl sitting on the moon fishing for stars', 'woman fishing for stars', 'girl on the moon fishing for stars', 'girl fishing stars', 'child fishing for stars', 'kid fishing for stars', 'girl fishing stars from the moon',
  'girl sitting on the moon fishing stars', 'woman sitting on the moon fishing for stars', 'fishing for stars from the moon',
], rod);

const FREE: readonly Shape[] = [
  ...['-106,-760 -106,0 -106,330', '106,-760 106,0 106,330'].map((line) => rope(line, 15)),
  body(closed('-170,322! 170,322! 180,350! -180,350!'), 'skin', { colour: 'brown' }), body(closed('-180,350! 180,350! 180,376! -180,376!'), 'dark', { colour: 'brown' }),
  ...[-106, 106].map((x) => stroke(open([[x, 376], [x - 6, 400], [x + 5, 424]]), 'outline')),
];

const HUNG = { x: 66, y: 26, scale: 0.56 } as const;

/** The sickle with what hangs from its upper horn: where each rope is tied, and where it comes down. */
const hungFrom = (name: string, lines: readonly (readonly [tied: number, down: number])[], draw: () => readonly Shape[]): Motif => ({
  name, pose: 'figure', words: [name.replaceAll('-', ' ')],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 0] },
  draw: (rng) => [...placed(lines.map(([tied, down]) => rope(`${tied},-880 ${(tied + down) / 2},-590 ${down},-300 ${down},-140`)), HUNG), ...placed(crescent.draw(rng).slice(0, 12), { scale: 1.02, x: -60 }), ...placed(draw(), HUNG)],
});

const swingFromMoon = hungFrom('swing-from-the-moon', [[-48, -48], [48, 48]], () => placed(FREE, { scale: 0.45, y: 44 }));
/** What a swing is together with a moon. */
export const SWING_FROM_MOON: Readonly<Record<string, Motif>> = { moon: swingFromMoon, 'crescent-moon': swingFromMoon };
const girlSwingingFromMoon = hungFrom('girl-swinging-from-the-moon', [[-56, -40], [40, 116]], () => seated(-300));

/** A swing in the air with a child on it, her hair behind her: what it hangs from is not seen. */
export const girlOnASwing: Motif = {
  name: 'girl-on-a-swing', pose: 'figure',
  words: ['girl on a swing', 'girl on swing', 'girl swinging', 'woman on a swing', 'woman on swing', 'child on a swing', 'child on swing', 'boy on a swing', 'kid on a swing', 'girl in a swing'],
  anchors: { crown: [-60, -170], base: [60, 470], centre: [0, 100] },
  draw: () => seated(-490),
  together: { moon: girlSwingingFromMoon, 'crescent-moon': girlSwingingFromMoon },
};
