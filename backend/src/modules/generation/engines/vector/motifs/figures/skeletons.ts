import { guitar } from '../objects/guitar.js';
import { body, ellipse, placed } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { bone } from './parts/bone.js';
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

/** Not the lines round its rosette, which close on themselves. */
const isForm = ({ d, tone }: Shape): boolean => tone !== 'none' || !d.endsWith('Z');

/** A skeleton with a guitar before it, what `skeleton` is together with one, not listed on its own. */
const skeletonGuitarist: Motif = {
  name: 'skeleton-with-guitar', pose: 'figure',
  words: ['skeleton with guitar'],
  anchors: { crown: [0, -458], centre: [0, -60], base: [0, 450], heart: [0, -180] },
  draw: (rng) => placed([
    ...leg([-96, 106], [-120, 350], [-104, 556], { turn: 0, flip: true }), ...leg([96, 106], [120, 350], [104, 556], { turn: 0 }),
    ...bonyTrunk(), ...bone([124, -268], [240, -120], 36), ...placed(guitar.draw(rng).filter(isForm), { x: 60, y: -30, turn: 62, scale: 0.72 }),
    ...arm([-124, -268], [-270, -90], [-110, -10], { turn: -70 }),
    ...bone([240, -120], [256, -126], 30), ...placed(placed(bonyHand, { x: -184, y: -112 }), { x: 262, y: -110, turn: 200 }), ...bonyHead,
  ], { scale: 0.84, y: -40 }),
};

/** The skeleton as it stands, and what it is together with what it plays. */
export const standingSkeleton: Motif = { ...skeleton, together: { guitar: skeletonGuitarist } };
