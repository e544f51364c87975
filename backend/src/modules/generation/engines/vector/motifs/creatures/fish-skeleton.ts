import { body, brush, closed, circle, glint, open, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const RIBS = 6;
/** Between two ribs: room for skin on a small piece. */
const STEP = 80;

/** A rib and its fellow below, shorter towards the tail and swept back. */
function ribs(i: number): readonly Shape[] {
  const x = 132 - i * STEP;
  const length = 196 - 20 * i - (i === 0 ? 30 : 0);
  const back = 62 - i * 2;
  return [-1, 1].map((side) => {
    const rib = ribbon([[x, side * 14], [x - back * 0.3, side * length * 0.55], [x - back, side * length]], profile('0:17 0.6:14 1:4'));
    return body(rib.outline(), 'skin', { colour: 'bone', line: 'internal' });
  });
}

const vertebra = (i: number): Shape => {
  const x = 184 - i * STEP;
  const half = 36 - i;
  return body(closed(`${x - half},-15! ${x},-9 ${x + half},-15! ${x + half},15! ${x},9 ${x - half},15!`), 'skin', { colour: 'bone', relief: 0.6 });
};

const tail = (): readonly Shape[] => [
  body(closed('-318,-20! -372,-56 -430,-140 -490,-180! -474,-90 -446,0 -474,90 -490,180! -430,140 -372,56 -318,20!'), 'skin', { colour: 'bone', relief: 0.5 }),
  ...[-0.82, -0.5, -0.18, 0.18, 0.5, 0.82].map((v) => brush(open([[-350, v * 26], [-404, v * 80], [-454, v * 146]]), 'internal', 1.6)),
];

const head = (): readonly Shape[] => [
  body(closed('196,-40! 214,-130 276,-160 356,-122 432,-54 492,10! 452,28 402,36! 428,60 460,72! 404,120 318,144 242,130 204,66! 224,20 224,-10'), 'skin', { colour: 'bone', relief: 0.9 }),
  solid(closed('402,36! 452,28 482,16! 470,44 446,62! 428,60')),
  solid(circle([352, -46], 38)), glint(circle([342, -56], 11)),
  solid(closed('428,-34! 446,-26 452,-14! 436,-18')),
  brush(open('274,-134 256,-60 266,20 300,100'), 'internal', 2.6), brush(open('300,-100 286,-30 296,40 326,92'), 'internal', 1.8),
  brush(open('326,26 364,50 404,66'), 'internal', 1.8),
  shadow(closed('214,60! 250,116 318,132 396,112! 330,156 240,140')),
];

/** The bones of a fish, swimming to the right. */
export const fishSkeleton: Motif = {
  name: 'fish-skeleton',
  pose: 'wide',
  words: ['fish skeleton', 'fishbone', 'fish bone', 'skeleton fish', 'skeletal fish', 'dead fish'],
  anchors: { eye: [352, -46], mouth: [470, 30], crown: [280, -158], base: [0, 180] },
  draw: () => [...tail(), ...Array.from({ length: RIBS }, (_, i) => ribs(i)).flat(), ...Array.from({ length: RIBS + 1 }, (_, i) => vertebra(i)).reverse(), ...head()],
};
