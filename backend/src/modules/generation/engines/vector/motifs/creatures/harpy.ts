import { body, brush, closed, cut, fill, flames, lock, open, paired, placed, scaleArcs, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { womanFace } from '../figures/parts/face.js';
import { EAGLE_WING, eagleTail, talon } from './eagle.js';
import { spreadWing } from './parts/spread-wing.js';

const hair = { colour: 'black' } as const;
const LOCKS: readonly string[] = ['60,-420 130,-400 150,-330 210,-300 240,-240', '70,-380 120,-330 120,-260 170,-220 180,-150', '60,-340 96,-280 90,-210 130,-160 124,-90',
  '40,-440 110,-460 170,-430 220,-440 260,-400'];

const mane = (): readonly Shape[] => [
  body(symmetric('0,-470 70,-462 120,-420 140,-340 126,-250 100,-180 60,-150 0,-140'), 'dark', hair),
  ...paired(...LOCKS.flatMap((spine) => [body(lock(spine, 36), 'dark', hair), cut(open(spine), 'internal', 2)])),
];

/** The parting and the hair that frames the brow, over the face. */
const fringe = (): readonly Shape[] => [
  ...paired(
    body(closed('0,-436! 40,-440 80,-410 92,-350 96,-290 84,-240! 74,-300 60,-350 30,-386 0,-400!'), 'dark', hair),
    cut(open('14,-424 54,-406 78,-350'), 'internal', 2), cut(open('84,-350 88,-310 86,-276'), 'internal', 2),
  ),
  ...['0,-430 -6,-466 14,-490', '20,-436 40,-470 74,-480', '-20,-436 -44,-468 -74,-478'].map((spine) => body(lock(spine, 17), 'dark', { ...hair, line: 'internal' })),
];

const torso = (): readonly Shape[] => [
  body(symmetric('0,-240 34,-236 40,-200 66,-176 112,-150 122,-100 112,-20 92,60 104,150 80,230 30,272 0,280'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...paired(brush(open('16,-158 60,-168 96,-154'), 'internal', 2), solid(closed('0,-214! 24,-222 40,-200! 24,-186 0,-180!'))),
  body(symmetric([[0, -96], ...flames('0,-96 20,-130 40,-102 64,-140 84,-106 116,-136 122,-86', 0.1).slice(1), [112, -10], [94, 64], [108, 150], [84, 232], [30, 274], [0,
    282]]), 'dark', { colour: 'brown', relief: 0.9 }),
  { d: scaleArcs((u, v) => [(v * 2 - 1) * (104 - 26 * Math.sin(Math.PI * u)), -84 + u * 330], { rows: 7, across: 4 }), line: 'internal', tone: 'none', cut: true },
  ...paired(shadow(closed('112,-60! 122,-86 112,-10 94,64 100,110! 84,60 96,0')), fill(lock('0,-118 0,-90 0,-60', 10), 'skin', { colour: 'gold', line: 'internal' })),
];

/** A harpy swooping: a woman's head and breast on an eagle's wings and talons. */
export const harpy: Motif = {
  name: 'harpy',
  pose: 'figure',
  words: ['harpy', 'harpies', 'bird woman', 'siren bird', 'winged woman with talons', 'greek harpy'],
  anchors: { crown: [0, -470], eye: [34, -316], mouth: [0, -240], base: [0, 480], heart: [0, 40] },
  draw: () => [
    ...mane(), ...paired(...spreadWing(EAGLE_WING)), solid(symmetric('0,-200 100,-120 150,60 110,240 0,300')), ...eagleTail(), ...paired(...talon()), ...torso(),
    ...placed(womanFace('open', 'gold'), { y: -310, scale: 0.46 }), ...fringe(),
  ],
};
