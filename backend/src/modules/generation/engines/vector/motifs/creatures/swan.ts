import { body, brush, circle, closed, featherFan, glint, open, profile, ribbon, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = '150,240 270,90 250,-40 150,-140 100,-250 150,-350 250,-370 310,-330';

const wing = (): readonly Shape[] => [
  ...featherFan('120,170 60,110 0,70', '-470,60 -470,-80 -400,-220 -270,-320', {
    count: 9,
    tone: 'skin',
    colour: 'white',
    fullness: 0.72,
    curl: -0.1,
    edge: 'outline',
  }),
  ...featherFan('120,160 70,100 20,60', '-290,100 -310,-10 -260,-120 -160,-190', {
    count: 8,
    tone: 'dark',
    colour: 'grey',
    fullness: 0.7,
    curl: -0.1,
  }),
  ...featherFan('130,160 90,100 40,60', '-140,110 -150,20 -110,-60 -30,-100', {
    count: 6,
    tone: 'skin',
    colour: 'white',
    fullness: 0.7,
    curl: -0.1,
  }),
  body(closed('200,160! 190,60 120,0 40,-50 -30,-110! -10,-20 20,40 60,90 110,150!'), 'skin', { colour: 'white', relief: 0.7 }),
  ...['60,-10 90,40 120,90', '120,20 140,70 160,116'].map((line) => brush(open(line), 'internal', 2.2)),
];

const trunk = (): readonly Shape[] => [
  body(closed('-430,230! -360,200 -280,210 -200,190! -150,260 -200,320!'), 'skin', { colour: 'white' }),
  body(closed('-310,220! -220,140 -90,110 60,110 180,120 260,170 290,250 250,340 130,400 -30,410 -180,370 -270,300!'), 'skin', {
    colour: 'white',
    relief: 0.9,
  }),
  solid(closed('280,230! 250,320 150,376 0,392 -150,360! -30,408 130,400 250,340')),
  ...['230,230 210,290 150,330', '150,270 110,320 40,346', '40,300 -20,336 -90,334'].map((line) => brush(open(line), 'internal', 2.6)),
];

/** Swimming to the right, wing raised. */
export const swanBody = (): readonly Shape[] => [...trunk(), ...wing()];

const neck = (): readonly Shape[] => {
  const throat = ribbon(NECK, profile('0:84 0.2:62 0.5:38 0.85:34 1:40'));
  return [
    body(throat.outline(), 'skin', { colour: 'white', relief: 1 }),
    brush(throat.along(0.4, 0.2, 0.5), 'internal', 2.4),
    brush(throat.along(-0.4, 0.36, 0.7), 'internal', 2.4),
  ];
};

/** Head and beak, looking right. */
export const swanHead = (): readonly Shape[] => [
  body(closed('330,-360! 380,-320 430,-250 440,-220! 390,-230 340,-260 310,-290!'), 'skin', { colour: 'orange', line: 'internal' }),
  body(closed('250,-400! 300,-404 340,-380 352,-340 330,-300 290,-284 250,-300!'), 'skin', { colour: 'white', line: 'none' }),
  brush(open('230,-404 300,-406 344,-374'), 'outline', 1),
  brush(open('336,-296 300,-280 262,-294'), 'outline', 1),
  solid(closed('352,-352! 330,-366 304,-356! 320,-340 336,-318 340,-296! 352,-320')),
  solid(circle([290, -352], 10)),
  glint(circle([286, -355], 3.4)),
  brush(open('346,-290 380,-262 420,-236'), 'detail', 1.6),
];

const water = (): readonly Shape[] =>
  ['-360,440 -200,420 -40,444 120,420 280,440', '-240,478 -90,462 60,482 200,464'].map((line) => brush(open(line), 'internal', 2.4));

/** A swan on the water, wing raised. */
export const swan: Motif = {
  name: 'swan',
  pose: 'figure',
  words: ['swan', 'cygnet'],
  anchors: { mouth: [436, -224], crown: [290, -404], base: [-20, 470], heart: [40, 240] },
  draw: () => [...neck(), ...swanBody(), ...swanHead(), ...water()],
};
