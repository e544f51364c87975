import { body, brush, circle, closed, cut, featherFan, fill, flames, glint, open, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const tail = (): readonly Shape[] => [
  body(closed('-60,150! -120,240 -196,330 -300,400 -420,452! -330,352 -262,262 -190,160 -140,90!'), 'dark', { colour: 'navy' }),
  body(closed('-60,150! -70,250 -104,350 -160,430 -236,498! -214,392 -196,300 -160,200 -120,110!'), 'dark', { colour: 'navy' }),
  body(closed('-40,120! -80,190 -120,250 -170,300! -180,240 -160,160 -120,80!'), 'skin', { colour: 'blue', line: 'internal' }),
  cut(open('-160,200 -240,300 -350,400'), 'internal', 2),
  cut(open('-110,230 -140,330 -196,432'), 'internal', 2),
];

/** The wing on the far side, raised behind the body. */
const farWing = (): readonly Shape[] => [
  ...featherFan('60,-60 -60,-20 -120,40', '-148,-470 -300,-330 -372,-200 -372,-80 -320,20', {
    count: 8,
    tone: 'dark',
    colour: 'navy',
    fullness: 0.7,
    curl: -0.08,
    edge: 'outline',
    reversed: true,
  }),
  ...featherFan('80,-90 0,-50 -60,10', '-90,-330 -180,-230 -214,-130 -206,-40', {
    count: 6,
    tone: 'skin',
    colour: 'blue',
    fullness: 0.72,
    curl: -0.08,
    edge: 'internal',
    reversed: true,
  }),
  body(closed('70,-110! 20,-190 -50,-300 -160,-480! -120,-330 -110,-230 -90,-140 -40,-60 40,-30!'), 'skin', { colour: 'blue' }),
  ...['-20,-220 -60,-290 -104,-370', '0,-150 -40,-200 -70,-240', '-46,-150 -70,-190 -90,-250'].map((line) =>
    brush(open(line), 'internal', 2),
  ),
];

/** The near wing, swept down and out to the right. */
const nearWing = (): readonly Shape[] => [
  ...featherFan('140,20 60,90 0,140', '470,268 380,352 270,396 160,400 60,360', {
    count: 8,
    tone: 'dark',
    colour: 'navy',
    fullness: 0.7,
    curl: 0.08,
    edge: 'outline',
    reversed: true,
  }),
  ...featherFan('140,0 70,60 10,110', '338,206 256,262 170,282 92,268', {
    count: 6,
    tone: 'skin',
    colour: 'blue',
    fullness: 0.72,
    curl: 0.08,
    reversed: true,
  }),
  body(closed('150,-40! 240,0 340,90 480,276! 360,210 270,170 180,150 90,130 40,80!'), 'skin', { colour: 'blue' }),
  ...['220,40 290,92 366,172', '160,50 210,86 250,116', '130,90 180,112 240,140'].map((line) => brush(open(line), 'internal', 2)),
];

const trunk = (): readonly Shape[] => [
  body(closed('230,-150! 180,-168 110,-140 40,-90 -40,-10 -110,80 -160,170! -80,150 20,120 110,60 180,-10 226,-70'), 'skin', {
    colour: 'white',
    relief: 0.9,
  }),
  fill(closed('206,-160! 130,-148 50,-96 -40,-8 -120,90 -160,170! -100,110 -20,30 60,-40 140,-84 190,-96'), 'black', {
    line: 'none',
    colour: 'navy',
    relief: 0.3,
  }),
  ...['176,-30 150,-8 116,16', '138,6 108,32 76,52', '90,52 58,72 26,84', '38,88 4,104 -30,112'].map((line) =>
    brush(open(line), 'internal', 2.2),
  ),
  cut(open('120,-116 60,-70 10,-20'), 'internal', 2),
];

const head = (): readonly Shape[] => [
  body(closed('160,-176! 196,-226 258,-244 314,-222 342,-180 332,-130 286,-96 226,-90 180,-110'), 'dark', { colour: 'navy', relief: 0.8 }),
  fill(
    closed([
      [330, -170, true],
      [334, -130],
      [290, -92],
      [236, -84, true],
      ...flames('236,-84 200,-60 214,-92 186,-86 206,-116', 0.1),
      [262, -122],
      [300, -148],
    ]),
    'light',
    { colour: 'red', line: 'internal' },
  ),
  body(closed('336,-196! 372,-190 424,-160! 376,-160 334,-150!'), 'black', { line: 'internal', colour: 'gold' }),
  fill(circle([290, -178], 20), 'skin', { line: 'none', colour: 'white' }),
  solid(circle([293, -178], 12)),
  glint(circle([289, -183], 4)),
  cut(open('214,-200 250,-220 286,-216'), 'internal', 2),
  cut(open('340,-172 376,-170 402,-163'), 'detail'),
];

/** The sailor's swallow: diving, fork-tailed, one wing raised and one swept down. */
export const swallow: Motif = {
  name: 'swallow',
  pose: 'figure',
  words: ['swallow', 'swift', 'flying bird', 'bird flying', 'bird in flight', 'barn swallow', 'sailor swallow', 'bluebird'],
  anchors: { mouth: [424, -160], crown: [258, -244], base: [-160, 170], heart: [80, 0] },
  draw: () => [...farWing(), ...tail(), ...trunk(), ...nearWing(), ...head()],
};
