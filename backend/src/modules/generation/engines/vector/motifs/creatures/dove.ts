import { body, brush, circle, closed, featherFan, glint, leaf, open, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { raisedWing } from './parts/raised-wing.js';

const farWing = (): readonly Shape[] => [
  ...featherFan('120,-60 70,-40 30,0', '330,-470 210,-480 90,-440 0,-340', {
    count: 7,
    tone: 'dark',
    colour: 'grey',
    fullness: 0.72,
    curl: -0.08,
    edge: 'outline',
    reversed: true,
  }),
  ...featherFan('120,-80 80,-50 40,-10', '240,-330 150,-330 60,-270', {
    count: 5,
    tone: 'skin',
    colour: 'white',
    fullness: 0.7,
    curl: -0.06,
    reversed: true,
  }),
];

const trunk = (): readonly Shape[] => [
  ...featherFan('-130,170 -110,210 -70,240', '-420,200 -420,300 -370,390 -280,440', {
    count: 7,
    tone: 'skin',
    colour: 'white',
    fullness: 0.75,
    curl: 0.04,
    edge: 'outline',
  }),
  body(closed('300,-160! 250,-190 190,-180 150,-130 90,-80 0,-20 -80,70 -160,180! -100,250 0,260 100,210 200,120 270,20 300,-60'), 'skin', {
    colour: 'white',
    relief: 0.9,
  }),
  ...['240,20 206,70 160,110', '180,120 130,160 80,186', '90,190 40,214 -20,224', '230,-60 216,-20 190,20'].map((line) =>
    brush(open(line), 'internal', 2.4),
  ),
  solid(closed('-150,186! -100,244 0,254 100,206! 20,270 -70,276 -130,240')),
];

const head = (): readonly Shape[] => [
  body(closed('170,-130! 180,-210 240,-260 310,-250 346,-200 340,-150 306,-100 290,-50 250,-60 200,-90!'), 'skin', {
    colour: 'white',
    relief: 0.8,
  }),
  body(closed('340,-210! 386,-200 404,-174! 372,-174 338,-170!'), 'dark', { line: 'internal', colour: 'orange' }),
  solid(circle([296, -204], 13)),
  glint(circle([291, -209], 5)),
  brush(open('280,-230 300,-236 320,-226'), 'internal', 2),
  brush(open('220,-200 226,-160 246,-130'), 'internal', 2.2),
];

/** Leaves of the olive branch: base and tip. */
const LEAVES: readonly (readonly [readonly [number, number], readonly [number, number]])[] = [
  [
    [404, -150],
    [470, -180],
  ],
  [
    [406, -130],
    [360, -70],
  ],
  [
    [420, -100],
    [492, -110],
  ],
  [
    [424, -70],
    [372, -10],
  ],
  [
    [436, -40],
    [498, -30],
  ],
  [
    [436, -20],
    [404, 50],
  ],
  [
    [440, -10],
    [470, 60],
  ],
];

const branch = (): readonly Shape[] => [
  brush(open('366,-180 404,-140 426,-80 440,0'), 'outline', 1.2),
  ...LEAVES.map(([base, tip]) => body(leaf(base, tip, { half: 15 }), 'dark', { line: 'internal', colour: 'leaf' })),
];

/** The dove of peace with an olive branch. */
export const dove: Motif = {
  name: 'dove',
  pose: 'figure',
  words: ['dove', 'white dove', 'peace dove', 'pigeon', 'dove of peace'],
  anchors: { mouth: [404, -174], crown: [270, -258], base: [-300, 430], heart: [80, 60] },
  draw: () => [...farWing(), ...trunk(), ...raisedWing(), ...branch(), ...head()],
};
