import { coffeeCup, wineGlass } from '../objects/cups.js';
import { guitar } from '../objects/guitar.js';
import { microphone } from '../objects/microphone.js';
import { beer } from '../objects/treats.js';
import { motorcycle } from '../objects/vehicles.js';
import { cocktail } from '../objects/vices.js';
import { body, brush, circle, closed, ellipse, open, placed } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { bone } from './parts/bone.js';
import { isNoLoop } from './parts/loops.js';
import { bonyFoot, bonyHand, bonyHead, bonyTrunk, skeleton } from './skeleton.js';

type Point = readonly [x: number, y: number];

const knee = ([x, y]: Point): Shape => body(ellipse([x, y], 27, 27), 'skin', { colour: 'bone', relief: 0.8 });

/** An arm through its elbow to its wrist, the hand turned to `turn`. */
const arm = (shoulder: Point, elbow: Point, wrist: Point, hand: { readonly turn: number; readonly flip?: boolean }): readonly Shape[] => [
  ...bone([...shoulder], [...elbow], 36), ...placed(placed(bonyHand, { x: -184, y: -112 }), { ...hand, x: wrist[0], y: wrist[1] }), ...bone([...elbow], [...wrist], 36),
];
const leg = (hip: Point, bend: Point, ankle: Point, foot: { readonly turn: number; readonly flip?: boolean }): readonly Shape[] => [
  ...bone([...hip], [...bend], 42), ...bone([...bend], [...ankle], 40), knee(bend), ...placed(placed([bonyFoot], { x: -84, y: -570 }), { ...foot, x: ankle[0], y: ankle[1] }),
];

/** A skeleton that dances: an arm in the air, a knee drawn up. */
export const dancingSkeleton: Motif = {
  name: 'dancing-skeleton', pose: 'figure',
  words: ['dancing skeleton', 'skeleton dancing', 'skeleton dance', 'dance of death', 'danse macabre', 'skeleton having fun', 'partying skeleton'],
  anchors: { crown: [-40, -400], centre: [0, -60], base: [0, 490], heart: [0, -180] },
  draw: () => placed([
    ...leg([-96, 104], [-250, 230], [-100, 400], { turn: 24, flip: true }), ...leg([96, 106], [150, 340], [110, 556], { turn: 0 }),
    ...placed(bonyTrunk(), { turn: -4 }), ...arm([-138, -264], [-270, -130], [-360, -290], { turn: 160, flip: true }), ...arm([118, -282], [270, -330], [330, -500], { turn: 190 }),
    ...placed(bonyHead, { x: -36, y: 8, turn: -12 }),
  ], { scale: 0.82, y: 14 }),
};

/** A skeleton with a guitar before it, what `skeleton` is together with one, not listed on its own. */
const skeletonGuitarist: Motif = {
  name: 'skeleton-with-guitar', pose: 'figure',
  words: ['skeleton with guitar'],
  anchors: { crown: [0, -458], centre: [0, -60], base: [0, 450], heart: [0, -180] },
  draw: (rng) => placed([
    ...leg([-96, 106], [-120, 350], [-104, 556], { turn: 0, flip: true }), ...leg([96, 106], [120, 350], [104, 556], { turn: 0 }),
    ...bonyTrunk(), ...bone([124, -268], [240, -120], 36), ...placed(guitar.draw(rng).filter(isNoLoop), { x: 60, y: -30, turn: 62, scale: 0.72 }),
    ...arm([-124, -268], [-270, -90], [-110, -10], { turn: -70 }),
    ...bone([240, -120], [256, -126], 30), ...placed(placed(bonyHand, { x: -184, y: -112 }), { x: 262, y: -110, turn: 200 }), ...bonyHead,
  ], { scale: 0.84, y: -40 }),
};

/** What a skeleton holds up: the thing, how large, and how far its middle is over the hand. */
const HELD: readonly (readonly [thing: Motif, scale: number, lift: number])[] = [
  [coffeeCup, 0.34, -70], [beer, 0.34, -70], [wineGlass, 0.42, -110], [cocktail, 0.34, -110], [microphone, 0.36, -60],
];

/** What a skeleton is together with something it holds up, not listed on its own. */
const holding = ([thing, scale, lift]: (typeof HELD)[number]): Motif => ({
  name: `skeleton-with-${thing.name}`, pose: 'figure', words: [`skeleton with ${thing.name.replaceAll('-', ' ')}`],
  anchors: { crown: [-10, -458], centre: [0, -60], base: [0, 450], heart: [0, -180] },
  draw: (rng) => placed([
    ...leg([-96, 106], [-120, 350], [-104, 556], { turn: 0, flip: true }), ...leg([96, 106], [130, 350], [110, 556], { turn: 0 }),
    ...bonyTrunk(), ...arm([-124, -268], [-236, -100], [-128, 30], { turn: -60 }),
    ...bone([124, -268], [262, -120], 36), ...placed(thing.draw(rng).filter(isNoLoop), { x: 266 + scale * 60, y: -330 + lift, scale, turn: 4 }),
    ...placed(placed(bonyHand, { x: -184, y: -112 }), { x: 262, y: -268, turn: 172 }), ...bone([262, -120], [266, -262], 36), ...placed(bonyHead, { x: 34, y: -8, turn: 5 }),
  ], { scale: lift < -100 ? 0.78 : 0.83, y: lift < -100 ? 6 : -30 }),
});

const LEAN = { x: -130, y: -30, turn: 16, scale: 0.72 } as const;

/** A skeleton that rides a motorcycle, not listed on its own. */
const rider: Motif = {
  name: 'skeleton-on-motorcycle', pose: 'figure', words: ['skeleton on motorcycle', 'skeleton on a motorcycle'],
  anchors: { crown: [0, -400], centre: [0, 0], base: [0, 400], heart: [-60, -160] },
  draw: (rng) => placed([
    ...bone([-96, -220], [60, -150], 26), ...placed(bonyTrunk(), LEAN),
    ...placed(motorcycle.draw(rng).filter(isNoLoop), { y: 100, scale: 1 }),
    ...bone([-150, 60], [30, 100], 32), ...bone([30, 100], [0, 270], 30), knee([30, 100]), ...placed(placed([bonyFoot], { x: -84, y: -570 }), { x: 0, y: 264, scale: 0.8 }),
    ...bone([-30, -220], [80, -110], 28), ...bone([80, -110], [132, -176], 26), ...placed(placed(bonyHand, { x: -184, y: -112 }), { x: 132, y: -176, turn: -100, scale: 0.8 }),
    ...placed(bonyHead, { x: -80, y: 20, turn: 8, scale: 0.86 }),
  ], { scale: 0.92, y: 60 }),
};

/** A board from its side, its nose to the right. */
const board = (): readonly Shape[] => [
  ...[-150, 150].map((x) => body(circle([x, 596], 34), 'skin', { colour: 'bone', relief: 0.9 })),
  ...[-150, 150].map((x) => body(circle([x, 596], 11), 'black', { line: 'none' })),
  body(closed('-330,500! -290,530 -230,540! 230,540! 300,528 340,496! 350,520 310,560 230,572! -230,572! -310,560 -346,524'), 'dark', { colour: 'crimson', relief: 0.6 }),
];

/** A skeleton on a skateboard, knees bent, arms out, not listed on its own. */
const skater: Motif = {
  name: 'skeleton-on-skateboard', pose: 'figure', words: ['skeleton on skateboard', 'skeleton on a skateboard'],
  anchors: { crown: [40, -440], centre: [0, 0], base: [0, 460], heart: [0, -180] },
  draw: () => placed([
    ...board(), ...leg([-96, 104], [-240, 300], [-160, 486], { turn: -6 }), ...leg([96, 106], [230, 270], [170, 486], { turn: -6 }),
    ...placed(bonyTrunk(), { turn: 6 }), ...arm([-124, -282], [-290, -230], [-400, -330], { turn: 130, flip: true }), ...arm([138, -264], [300, -190], [400, -90], { turn: -70 }),
    ...placed(bonyHead, { x: 46, y: -10, turn: 10 }),
    ...['-520,430 -450,426 -380,430', '-560,490 -480,486 -400,490', '-520,550 -460,546 -400,550'].map((line) => brush(open(line), 'internal', 2)),
  ], { scale: 0.8, y: -40, x: 20 }),
};

/** A laptop from its side on a table. */
const desk = (): readonly Shape[] => [
  body(closed('-60,196! 30,200! 24,214! -66,214!'), 'skin', { colour: 'grey' }), body(closed('30,200! 130,20! 148,28! 50,212!'), 'dark', { colour: 'grey' }),
  body(closed('-420,212! 330,212! 330,250! -420,250!'), 'skin', { colour: 'brown', relief: 0.6 }),
  ...[-380, 280].map((x) => body(closed([[x, 250, true], [x + 40, 250, true], [x + 36, 600, true], [x + 4, 600, true]]), 'skin', { colour: 'brown', relief: 0.7 })),
  brush(open('-380,232 -100,236 290,230'), 'internal', 1.6),
];

/** A skeleton at its computer, in profile enough to type, not listed on its own. */
const typist: Motif = {
  name: 'skeleton-with-computer', pose: 'figure', words: ['skeleton with computer', 'skeleton with laptop'],
  anchors: { crown: [-160, -380], centre: [0, 0], base: [0, 470], heart: [-180, -100] },
  draw: () => placed([
    ...placed([...leg([-96, 106], [100, 130], [110, 350], { turn: 0 }), ...leg([96, 106], [210, 150], [220, 350], { turn: 0 })], { x: -230, y: 220 }),
    ...placed(bonyTrunk(), { x: -230, y: 130, turn: 4, scale: 0.94 }), ...desk(),
    ...arm([-330, -120], [-250, 90], [-110, 150], { turn: -80 }), ...arm([-120, -120], [-60, 90], [0, 160], { turn: -70 }), ...placed(bonyHead, { x: -214, y: 130, turn: 12 }),
  ], { scale: 0.9, y: -60, x: 30 }),
};

/** The skeleton as it stands, and what it is together with what it plays, holds and rides. */
export const standingSkeleton: Motif = {
  ...skeleton,
  together: {
    guitar: skeletonGuitarist, 'electric-guitar': skeletonGuitarist, skateboard: skater, computer: typist, motorcycle: rider,
    ...Object.fromEntries(HELD.map((held) => [held[0].name, holding(held)])),
  },
};
