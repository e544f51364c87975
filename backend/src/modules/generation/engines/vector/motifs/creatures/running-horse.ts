import { body, brush, closed, cut, glint, knots, lock, open, placed, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'brown' } as const;

const TAIL = ['-296,-126 -360,-206 -440,-224 -520,-176', '-300,-90 -350,-60 -386,0 -470,50', '-300,-116 -370,-160 -440,-150 -526,-96', '-302,-104 -364,-110 -430,-70 -510,-10'];
const MANE = [
  '120,-186 60,-190 10,-150 -70,-150', '150,-226 80,-240 20,-204 -70,-216', '180,-266 100,-296 40,-256 -60,-280', '212,-312 130,-360 60,-320 -40,-344',
  '248,-352 170,-416 100,-390 0,-414', '286,-380 220,-456 140,-446 60,-490',
];

const FAR_FORE = '230,10! 290,84 340,122 366,150 366,180 340,200 300,212 264,226 244,246! 210,226! 236,200 270,178 296,166! 240,148 180,120 130,50!';
const FAR_HIND = '-260,0! -272,96 -250,156 -236,206! -204,238 -164,268 -136,300! -98,276! -122,246 -160,208 -164,184 -110,130 -80,50!';
const HIND = '-300,-130! -346,-66 -354,0 -376,62 -432,114! -452,168 -480,208 -508,232! -468,266! -446,236 -404,186 -366,148 -300,118 -216,112 -150,50!';
const FORE = '130,90! 206,128 290,130 362,128 408,152 450,192! 496,160! 468,140 430,108 388,78 334,50 290,14 274,-36!';
const NECK = '274,-90 294,-160 322,-214 346,-262! 300,-384! 236,-346 180,-278 130,-210 80,-164 20,-140 -60,-126 -140,-140 -220,-164 -270,-154';
const BODY = [...knots(HIND), ...knots('-70,86 30,102 130,90!'), ...knots(FORE), ...knots(NECK)];
const HOOVES = ['-508,228! -540,268 -540,296 -500,300 -462,264!', '450,194! 494,156! 520,184 524,220 476,226!', '-140,298! -126,336 -76,342 -68,316 -96,274!', '246,250! 224,270 184,276 180,250 210,222!'];

/** The head of a horse that looks to the right, on a neck that ends about 300, -330. */
export const horseHead = (): readonly Shape[] => [
  body(closed('270,-352! 274,-400 304,-456! 322,-420 322,-376!'), 'dark', coat),
  body(closed('300,-382! 314,-430 348,-466! 358,-420 348,-378!'), 'skin', coat), solid(closed('318,-390! 326,-424 344,-444! 346,-412 338,-384!')),
  body(closed('300,-384! 340,-396 378,-376 416,-330 456,-280 492,-236 508,-206 502,-180 480,-172! 474,-156 448,-154 434,-172 410,-200 376,-208 344,-214 316,-238 300,-290'), 'skin', { ...coat, relief: 0.9 }),
  solid(closed('362,-314! 378,-338 404,-332 416,-310! 396,-302 376,-304')), glint(closed('386,-328! 394,-326 394,-318 386,-318!')), brush(open('352,-342 376,-356 406,-350'), 'internal', 2.4),
  solid(closed('466,-222! 482,-232 492,-212! 476,-204')), brush(open('484,-174 462,-186 444,-190'), 'internal', 2), brush(open('462,-246 452,-216 458,-198'), 'internal', 2),
  brush(open('346,-216 386,-232 400,-268'), 'internal', 2.6), brush(open('424,-296 438,-262 434,-238'), 'internal', 2.2),
  shadow(closed('312,-300! 322,-260 344,-232 376,-220! 346,-214 318,-236 302,-280')),
  body(lock('296,-392 344,-398 372,-362 384,-330', 18), 'dark', { colour: 'black', line: 'internal' }),
];

/** A lock of hair with the line of its strands cut out of it. */
export const hair = (spine: string, half: number): readonly Shape[] => [
  body(lock(spine, half, 0.3), 'dark', { colour: 'black' }),
  cut(ribbon(spine, () => half * 0.3).along(0.5, 0.2, 0.78), 'internal', 2.4), cut(ribbon(spine, () => half * 0.4).along(-0.9, 0.16, 0.5), 'internal', 1.8),
];

const trunk = (): readonly Shape[] => [
  ...[FAR_FORE, FAR_HIND].map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.6 })),
  ...['-236,60 -230,130 -200,190', '-190,222 -156,250 -130,276', '280,96 324,134 336,164', '310,196 270,208 246,226'].map((line) => cut(open(line), 'internal', 2.4)),
  ...TAIL.flatMap((spine) => hair(spine, 44)),
  body(closed(BODY), 'skin', { ...coat, relief: 0.9 }),
  ...MANE.flatMap((spine) => hair(spine, 44)),
  ...HOOVES.map((hoof) => body(closed(hoof), 'black', { line: 'internal', colour: 'black' })),
  shadow(closed('-150,52! -116,14 -60,58 40,66 150,50! 130,92 30,102 -70,86')),
  shadow(closed('346,-260! 322,-252 284,-190 254,-110! 266,-70 276,-96 294,-158 322,-212')),
  shadow(closed('-300,-128! -312,-70 -318,0 -350,60! -366,84 -374,60 -354,0 -346,-66')),
  ...[
    '130,-130 100,-60 120,10 180,60', '230,-190 240,-110 210,-40', '270,-40 226,0 206,50', '290,50 330,78 366,92', '-176,50 -220,-10 -216,-90', '-250,100 -290,70 -330,20', '-260,-120 -284,-70 -286,-20',
    '-120,-100 -108,-50 -120,0', '-40,-90 -20,-40 -30,0', '40,-100 60,-50 50,-10', '-400,124 -424,170 -456,206', '404,104 430,128 456,152', '-240,80 -210,60 -196,24', '160,96 200,90 230,64',
  ].map((line) => brush(open(line), 'internal', 2.6)),
];

/** A horse at full gallop to the right, mane and tail streaming. */
export const runningHorse: Motif = {
  name: 'running-horse',
  pose: 'wide',
  words: ['running horse', 'horse running', 'galloping horse', 'horse galloping', 'wild horse', 'mustang', 'horse body', 'whole horse'],
  anchors: { crown: [300, -330], mouth: [456, -110], eye: [370, -230], base: [0, 360], heart: [60, 40], back: [-70, -60], tail: [-450, -60] },
  draw: () => placed([...trunk(), ...horseHead()], { x: 4, y: 60, scale: 0.92 }),
};
