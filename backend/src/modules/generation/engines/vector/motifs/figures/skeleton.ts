import { body, brush, closed, ellipse, fill, open, paired, placed, profile, ribbon, shadow, solid, symmetric, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { bone } from './parts/bone.js';

const bony = (d: string): Shape => body(closed(d), 'skin', { colour: 'bone', relief: 0.8 });
/** Bone on the black of a hollow: it needs no edge of its own. */
const bare = (d: string): Shape => fill(d, 'skin', { colour: 'bone', line: 'none', relief: 0.6 });

/** The skull of a whole skeleton. */
export const bonyHead: readonly Shape[] = [
  body(symmetric('0,-500 58,-492 94,-456 100,-406 86,-378! 88,-358 70,-342! 62,-304 40,-286! 0,-282'), 'skin', { colour: 'bone', relief: 1 }),
  ...paired(solid(closed('16,-404! 38,-424 72,-416 78,-392 60,-372 28,-376')), shadow(closed('96,-430! 100,-402 84,-376 86,-358 70,-344! 74,-372 88,-400')), solid(closed('70,-344! 62,-330 52,-338!'))),
  solid(symmetric('0,-374! 13,-350! 5,-346 0,-352!')),
  solid(symmetric('0,-334 40,-338! 46,-326 38,-304! 0,-298')), ...[-27, -9, 9, 27].map((x) => bare(closed(`${x - 7},-332! ${x + 7},-332! ${x + 6},-320! ${x - 6},-320!`))), ...[-20, -3, 14].map((x) => bare(closed(`${x - 5},-315! ${x + 9},-315! ${x + 8},-304! ${x - 4},-304!`))),
];

const vertebra = (y: number, half: number): Shape => body(closed([[-half, y - 13, true], [0, y - 9], [half, y - 13, true],
[half * 0.8, y + 14, true], [0, y + 10], [-half * 0.8, y + 14, true]]), 'skin', { colour: 'bone', relief: 0.6 });

/** Of each rib from the top: where it leaves the breastbone, how far out it goes, how far it falls. */
const RIBS: readonly (readonly [inner: Point, out: number, falls: number])[] = [
  [[10, -268], 68, 28], [[12, -238], 92, 36], [[12, -208], 108, 40], [[12, -176], 116, 42], [[14, -146], 118, 42], [[26, -112], 114, 36], [[46, -80], 104, 26],
];

const ribcage = (): readonly Shape[] => [
  body(symmetric('0,-296 60,-288 104,-240 130,-164 132,-100 104,-44! 60,-66 0,-104'), 'black', { colour: 'black' }),
  ...paired(...RIBS.map(([[x, y], out, falls]) => bare(ribbon([[x, y], [(x + out) / 2, y - 7], [out - 8, y + falls * 0.45], [out + 4, y + falls]], profile('0:11 0.6:12 1:5')).outline()))),
  bare(symmetric('0,-286! 20,-284! 15,-262 12,-220 13,-150 0,-112!')),
];

const PELVIS: readonly Shape[] = [
  ...paired(
    bony('14,28! 50,-6 106,-22 136,2 134,48 110,82! 112,112 92,130 70,124! 40,146 8,132! 10,80'), solid(closed('40,92! 62,84 76,100 60,118 44,114')),
    shadow(closed('126,4! 124,46 100,74 78,70! 104,46 112,14')), brush(open('40,16 70,2 104,0'), 'internal', 2),
  ),
  bony('-22,20! 0,14 22,20! 16,80 0,104! -16,80'),
];

const digit = (spine: readonly Point[]): Shape => body(ribbon(spine, profile('0:13 0.5:11 1:9')).outline(), 'skin', { colour: 'bone', line: 'internal', relief: 0.8 });

/** Hand and foot, where the arm and the leg of the one that stands have them. */
export const bonyHand: readonly Shape[] = [
  digit([[162, 122], [140, 152], [134, 190]]), ...[-21, 0, 21].map((fan) => digit([[186 + fan * 0.5, 126], [190 + fan * 1.1, 176], [190 + fan * 1.3, 232 - Math.abs(fan) * 0.5]])),
  body(ellipse([184, 116], 30, 21), 'skin', { colour: 'bone', relief: 0.6 }),
];

/** Collarbone and shoulder blade. */
const SHOULDER = bony('8,-290! 60,-306 120,-300 146,-282! 150,-258 124,-256! 70,-278 14,-272!');

const ARM: readonly Shape[] = [
  ...bone([124, -268], [160, -76], 36), ...bonyHand, ...bone([160, -78], [182, 108], 38),
  SHOULDER,
];

export const bonyFoot = bony('58,566! 88,552 114,562 148,584 164,602! 56,602!');

const LEG: readonly Shape[] = [
  ...bone([98, 106], [84, 352], 42), ...bone([84, 362], [84, 576], 40), body(ellipse([84, 356], 26, 26), 'skin', { colour: 'bone', relief: 0.8 }),
  bonyFoot, ...[104, 128].map((x) => brush(open([[x - 8, 576], [x + 2, 598]]), 'internal', 1.5)),
];

/** Spine, ribs, pelvis and shoulders: what every pose has. */
export const bonyTrunk = (): readonly Shape[] => [...[-276, -48, -18, 10].map((y, i) => vertebra(y, i === 0 ? 20 : 26)), ...ribcage(), ...PELVIS, ...paired(SHOULDER)];


/** A human skeleton standing, from the front. */
export const skeleton: Motif = {
  name: 'skeleton',
  pose: 'figure',
  words: ['skeleton', 'human skeleton', 'standing skeleton', 'whole skeleton', 'skeleton man'],
  anchors: { crown: [0, -498], mouth: [0, -335], eye: [0, -406], hand: [173, 118], heart: [36, -201], base: [0, 498], centre: [0, -60] },
  draw: () => placed([
    ...paired(...LEG), ...[-276, -48, -18, 10].map((y, i) => vertebra(y, i === 0 ? 20 : 26)), ...ribcage(), ...PELVIS, ...paired(...ARM), ...bonyHead,
  ], { scale: 0.9, y: -46 }),
};
