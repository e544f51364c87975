import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  flames,
  glint,
  open,
  paired,
  solid,
  symmetric,
  walk,
} from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';

const EAR = '110,-370! 190,-420 270,-400 330,-310 370,-190 376,-70 340,20 284,50! 250,-10 220,-90 190,-170 150,-240!';
export const HEAD = '0,-440 80,-436 150,-400 200,-320 214,-220 204,-120 186,-40 170,60 140,140 90,190 0,206';

/** The chest in tufts under a collar with its tag. */
export const neck = (colour: ColourName = 'tan', tone: Tone = 'skin'): readonly Shape[] => [
  body(
    symmetric([
      [0, 60],
      [150, 60],
      ...flames('190,120 262,240 210,220 296,350 226,320 270,440 180,390 180,486 110,420 70,500 30,436 0,480', 0.12),
    ]),
    tone,
    { colour, relief: 0.7 },
  ),
  ...paired(
    brush(open('226,270 220,320 190,360'), 'internal', 2.4),
    brush(open('150,330 146,380 120,420'), 'internal', 2.4),
    brush(open('60,360 58,410 40,450'), 'internal', 2.4),
  ),
  body(closed('-186,110! -100,190 0,214 100,190 186,110! 204,160 120,240 0,268 -120,240 -204,160!'), 'dark', {
    colour: 'red',
    relief: 0.7,
  }),
  {
    d: dots(
      walk('-176,158 -100,212 0,236 100,212 176,158', 9).filter((_, i) => i !== 4),
      9,
    ),
    line: 'none',
    tone: 'skin',
    colour: 'gold',
    relief: 0,
  },
  body(circle([0, 296], 44), 'skin', { colour: 'gold', line: 'internal' }),
  fill(closed('0,322! -24,298 -20,280 -8,278 0,288! 8,278 20,280 24,298!'), 'black', { line: 'none' }),
];

const ears = (): readonly Shape[] =>
  paired(
    body(closed(EAR), 'dark', { colour: 'brown', relief: 0.8 }),
    cut(open('230,-350 300,-260 332,-140'), 'internal', 2.6),
    cut(open('260,-230 300,-130 310,-30'), 'internal', 2.4),
    cut(open('210,-220 240,-130 270,-50'), 'internal', 2.2),
  );

const face = (): readonly Shape[] => [
  body(symmetric(HEAD), 'skin', { colour: 'tan', relief: 0.7 }),
  ...paired(
    fill(
      closed([
        [70, -436, true],
        [140, -406],
        [196, -330],
        [214, -220],
        [206, -120],
        [180, -60, true],
        ...flames('170,-50 130,-20 140,-70 90,-60 70,-120 44,-160 40,-260 40,-340 70,-436', 0.06),
      ]),
      'dark',
      { line: 'none', colour: 'brown' },
    ),
    fill(ellipse([92, -276], 26, 15, -20), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
    brush(open('18,-400 24,-330 16,-270'), 'internal', 2.2),
    brush(open('140,-10 132,40 144,90'), 'internal', 2.2),
  ),
];

export const openEyes = (): readonly Shape[] =>
  paired(
    fill(closed('56,-176! 76,-214 116,-226 152,-204 160,-172! 130,-148 84,-150!'), 'skin', {
      line: 'internal',
      colour: 'white',
      relief: 0,
    }),
    solid(circle([110, -184], 30)),
    glint(circle([100, -194], 9)),
    glint(circle([120, -172], 4.5)),
    solid(closed('46,-178! 70,-224 118,-240 168,-212 172,-180! 140,-212 106,-218 76,-204!')),
  );

export const tongue = (): readonly Shape[] => [
  body(closed('-48,120! -56,180 -40,236 0,252 40,236 56,180 48,120!'), 'mid', { colour: 'pink', line: 'internal', relief: 0.8 }),
  brush(open('0,140 2,190 0,220'), 'internal', 2),
];

/** Nose, lips and the light about them. */
export const muzzle = (colour: ColourName = 'white'): readonly Shape[] => [
  fill(symmetric('0,-110 44,-90 62,-30 110,10 136,70 122,124 76,150 20,140 0,120'), 'skin', { line: 'none', colour, relief: 0.9 }),
  ...paired(
    brush(open('46,-80 60,-40 84,-8'), 'internal', 2.4),
    solid(closed('0,118! 24,140 76,150 122,122 146,70! 144,118 110,158 60,168 14,156 0,140!')),
    solid(circle([62, 66], 5.5)),
    solid(circle([88, 76], 5.5)),
    solid(circle([66, 94], 5.5)),
    solid(circle([92, 104], 5.5)),
  ),
  body(symmetric('0,-24 54,-28 78,0 66,34 30,54 0,58!'), 'black', { relief: 0.5 }),
  ...paired(cut(open('16,-12 42,-14 56,0'), 'internal', 1.8)),
  solid(symmetric('0,50 8,60 8,116 0,128')),
];

/** The head alone with its eyes closed. */
export const sleepingDogHead = (): readonly Shape[] => [
  ...ears(),
  ...face(),
  ...paired(
    solid(closed('48,-196! 80,-170 130,-168 172,-198! 178,-184 130,-142 84,-144 42,-180!')),
    cut(open('46,-204 80,-180 130,-178 174,-206'), 'internal', 3.4), cut(open('76,-226 112,-240 150,-228'), 'internal', 2.4),
    ...['74,-152 66,-132', '108,-146 108,-124', '144,-152 154,-130'].map((lash) => brush(open(lash), 'internal', 1.8)),
  ),
  ...muzzle(),
];

/** A faithful dog looking up at you, ears down, tag on its collar. */
export const dog: Motif = {
  name: 'dog',
  whole: 'sitting-dog',
  pose: 'symmetric',
  words: [
    'dog',
    'dog head',
    'hound',
    'puppy',
    'retriever',
    'spaniel',
  ],
  anchors: { crown: [0, -440], eye: [110, -184], mouth: [0, 150], base: [0, 470] },
  draw: () => [...ears(), ...neck(), ...face(), ...openEyes(), ...tongue(), ...muzzle()],
};
