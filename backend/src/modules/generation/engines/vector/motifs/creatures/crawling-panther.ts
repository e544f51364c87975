import { body, circle, closed, cut, fill, open, placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { panther } from './panther.js';

const TAIL = '70,-400 20,-462 -70,-486 -150,-440 -230,-400 -318,-424 -372,-486 -440,-470';
const TORSO = '96,150! 136,70 132,-10 150,-90 196,-180 216,-270 200,-370 140,-432 60,-436 0,-380 -26,-290 -50,-190 -110,-110 -186,-40 -216,50 -190,150!';
const ARM = profile('0:96 0.22:92 0.46:64 0.6:66 0.84:44 0.93:56 1:44');
const THIGH = profile('0:90 0.24:104 0.46:78 0.66:42 0.8:40 0.93:52 1:40');
const coat = { colour: 'black' } as const;

/** A claw from a toe; the toe's paw is at x, y and points `turn` degrees clockwise from down. */
const claw = (x: number, y: number, turn: number): readonly Shape[] => placed(
  [fill(closed('-14,34! -20,62 -12,88 14,112! 12,84 16,60 14,34!'), 'skin', { line: 'internal', colour: 'bone', relief: 0 })],
  { x, y, turn },
);

const toe = (x: number, y: number, turn: number): readonly Shape[] => placed(
  [fill(closed('-20,0! -26,30 -16,54 2,60 20,52 26,28 20,0!'), 'dark', { ...coat, line: 'internal', relief: 0.6 }), cut(open('-17,22 -14,44 2,51'), 'internal', 1.6)],
  { x, y, turn, scale: 1.1 },
);

/** A leg along its spine with a paw that points `turn` degrees clockwise from down. */
function leg(spine: string, width: (share: number) => number, turn: number): readonly Shape[] {
  const limb = ribbon(spine, width);
  const [x, y] = limb.at(0.95, 0);
  const spread = [-42, -14, 14, 42].map((by) => turn + by);
  return [
    ...spread.flatMap((by) => claw(x, y, by)),
    body(limb.outline(), 'dark', { ...coat, relief: 0.8 }), ...spread.flatMap((by) => toe(x, y, by)), fill(circle([x, y], 36), 'dark', { ...coat, line: 'none' }),
    cut(limb.along(-0.62, 0.12, 0.5), 'internal', 3), cut(limb.along(0.6, 0.2, 0.44), 'internal', 2.6), cut(limb.along(-0.5, 0.58, 0.82), 'internal', 2.6), cut(limb.along(0.1, 0.3, 0.48), 'internal', 2.2),
  ];
}

const behind = (): readonly Shape[] => {
  const tail = ribbon(TAIL, profile('0:36 0.5:25 0.85:22 0.95:17 1:3'));
  return [
    body(tail.outline(), 'dark', coat), cut(tail.along(0.4, 0.16, 0.44), 'internal', 2.4), cut(tail.along(-0.4, 0.5, 0.82), 'internal', 2.4),
    ...leg('40,-330 -70,-352 -190,-340 -270,-270 -310,-190 -370,-130 -420,-96', THIGH, 40), ...leg('130,-290 240,-330 340,-310 396,-230 384,-150 414,-80 440,-40', THIGH, -22),
    ...leg('-130,40 -250,60 -330,140 -356,240 -370,320 -384,390', ARM, 10), ...leg('70,30 190,0 290,30 330,110 344,190 366,260', ARM, -16),
  ];
};

const back = (): readonly Shape[] => [
  body(closed(TORSO), 'dark', { ...coat, relief: 0.9 }),
  ...[
    '116,-390 122,-290 86,-180 30,-80 -20,0', '70,-350 52,-270 34,-200', '146,-340 152,-280 136,-220',
    '-160,-30 -100,-70 -60,-40 -60,20', '-150,50 -124,10 -100,-6', '104,0 60,-50 20,-10 0,40', '116,80 100,40 76,20',
    '-26,-150 6,-156 26,-132', '-56,-116 -24,-124 0,-100', '150,-120 124,-138 100,-120', '130,-76 104,-96 80,-78',
    '34,-384 10,-330 -10,-270 -30,-200', '188,-350 200,-280 184,-210', '-160,-36 -192,30 -184,90', '124,-20 120,30 108,80',
  ].map((line) => cut(open(line), 'internal', 2.8)),
];

/** The old flash panther crawling down the skin, seen from above, claws out, roaring. */
export const crawlingPanther: Motif = {
  name: 'crawling-panther',
  pose: 'figure',
  words: ['crawling panther', 'panther crawling', 'panther body', 'whole panther', 'prowling panther', 'black panther body'],
  anchors: { crown: [-48, 70], mouth: [-48, 330], eye: [10, 200], base: [-40, 470], heart: [0, -60], back: [80, -200] },
  draw: (rng) => placed([...behind(), ...back(), ...placed(panther.draw(rng), { x: -48, y: 232, scale: 0.57 })], { x: -4, y: 4, scale: 0.95 }),
};
