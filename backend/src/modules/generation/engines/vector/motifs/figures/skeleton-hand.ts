import { body, brush, closed, ellipse, fill, knots, open, placed, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { GRASPING_BONES } from './gripping-hand.js';
import { bone, bonyTip } from './parts/bone.js';

/** Joints of each ray from the wrist to the fingertip. */
const RAYS: readonly (readonly [string, number])[] = [
  ['-96,230 -166,40 -214,-90 -250,-180 -276,-244', 25],
  ['-50,210 -84,0 -112,-170 -130,-300 -142,-386', 28],
  ['0,204 0,-20 0,-220 2,-370 4,-470', 30],
  ['48,214 84,10 112,-150 134,-280 150,-366', 28],
  ['100,240 220,130 310,20 366,-60', 28],
];

const ray = ([line, half]: (typeof RAYS)[number]): readonly Shape[] => {
  const joints = knots(line);
  return joints.slice(1).flatMap((end, i) => {
    const start = joints[i] ?? end;
    const slim = half * 1.42 * (1 - i * 0.13);
    return i === joints.length - 2 ? bonyTip(start, end, slim) : bone(start, end, slim);
  });
};

/** The wrist bones: centre, radii, turn. */
const WRIST: readonly (readonly [number, number, number, number, number])[] = [
  [-92, 252, 38, 30, 20],
  [-34, 236, 34, 30, 0],
  [24, 234, 34, 32, 0],
  [84, 256, 42, 32, -24],
  [-70, 304, 40, 32, 10],
  [-6, 292, 36, 32, 0],
  [58, 304, 44, 32, -8],
];

const wrist = (): readonly Shape[] => [
  body(closed('10,330! 60,326 104,344 116,376 96,420 90,496! 36,500 30,420 6,376'), 'skin', { colour: 'bone', relief: 1 }),
  body(closed('-96,344! -56,332 -20,346 -14,380 -36,420 -34,496! -78,496 -80,420 -100,380'), 'skin', { colour: 'bone', relief: 1 }),
  brush(open('74,400 66,440 66,480'), 'internal', 2.2),
  brush(open('-52,400 -56,440 -54,480'), 'internal', 2.2),
  ...WRIST.flatMap(([x, y, rx, ry, turn]) => [
    body(ellipse([x, y], rx, ry, turn), 'skin', { colour: 'bone', relief: 1 }),
    brush(
      open([
        [x + rx * 0.1, y + ry * 0.6],
        [x + rx * 0.5, y + ry * 0.3],
        [x + rx * 0.62, y - ry * 0.1],
      ]),
      'internal',
      2,
    ),
  ]),
  solid(ellipse([-8, 264], 7, 9)),
  fill(ellipse([28, 272], 5, 7), 'black', { line: 'none' }),
];

/** Fingers of a closed hand: knuckle, first joint, second joint, tip, and half the width of the first bone; the far ones first. */
const CLOSED: readonly (readonly [string, number])[] = [
  ['128,-30 176,-150 84,-206 54,-110', 34], ['60,-60 84,-200 0,-244 -30,-130', 38], ['-16,-66 -20,-220 -96,-246 -112,-128', 38], ['-92,-40 -124,-176 -186,-190 -184,-84', 34],
];
const PALM_BONES: readonly (readonly [string, number])[] = [['80,220 128,-30', 34], ['40,206 60,-60', 36], ['-10,200 -16,-66', 36], ['-56,214 -92,-40', 34]];
const THUMB: readonly (readonly [string, number])[] = [['-100,250 -214,150', 36], ['-214,150 -190,10', 34], ['-190,10 -70,-60', 32]];

/** Bones along a line of joints, spaded at the end of a finger; those nearest the tip are the slimmest. */
function jointed(line: string, half: number, endsInTip: boolean): readonly Shape[] {
  const joints = knots(line);
  return joints.slice(1).flatMap((end, i) => {
    const start = joints[i] ?? end;
    return endsInTip && i === joints.length - 2 ? bonyTip(start, end, half * (1 - i * 0.1)) : bone(start, end, half * (1 - i * 0.08));
  });
}

/** The bones of a hand closed round what stands in it. */
const closedBones = (): readonly Shape[] => [
  ...placed(wrist(), { y: 10 }), ...PALM_BONES.flatMap(([line, half]) => jointed(line, half, false)),
  ...CLOSED.flatMap(([line, half]) => jointed(line, half, true)), ...THUMB.flatMap(([line, half], i) => jointed(line, half, i === THUMB.length - 1)),
];

/** Bones from above, closed round what hangs from them. */
const lowered: Motif = { name: 'lowered-bones', pose: 'tall', words: [], anchors: { base: [0, -490], grip: [30, 40] }, draw: () => placed(closedBones(), { turn: 180 }) };

/** The bones of an open hand. */
const bare: Motif = {
  name: 'skeleton-hand',
  pose: 'figure',
  words: ['skeleton hand', 'bone hand', 'skeletal hand', 'hand bones'],
  anchors: { crown: [-40, -474], heart: [-44, 45], base: [-34, 466], palm: [-40, 60] },
  draw: () => placed([...RAYS.flatMap(ray), ...wrist()], { scale: 0.98, x: -44, y: -14 }),
};

export const skeletonHand: Motif = { ...bare, grips: { standing: GRASPING_BONES, hanging: lowered, open: bare } };
