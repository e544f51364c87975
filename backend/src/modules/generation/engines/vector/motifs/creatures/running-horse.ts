import { body, brush, circle, closed, cut, glint, knots, lock, open, placed, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'brown' } as const;

const TAIL = ['-306,-120 -360,-190 -430,-200 -498,-150', '-312,-96 -370,-70 -410,-10 -480,20', '-308,-110 -380,-136 -440,-110 -500,-60'];
const MANE = ['170,-186 110,-180 70,-140 10,-130', '206,-246 130,-250 70,-200 -10,-200', '240,-300 160,-320 90,-280 10,-290', '268,-344 190,-380 110,-356 30,-380', '288,-372 230,-426 150,-420 80,-460'];

const FAR_FORE = '240,10! 280,90 318,138 322,166 300,188 256,200 224,216! 200,200 236,174 268,156! 226,132 180,110 140,50!';
const FAR_HIND = '-250,0! -256,90 -228,150 -220,194! -176,224 -132,262 -108,290! -80,268 -116,236 -148,200 -150,174 -112,124 -100,50!';
const HIND = '-306,-128! -350,-60 -352,10 -368,70 -410,116! -416,152 -444,200 -466,224! -434,246 -404,206 -366,160 -340,128 -290,106 -230,96 -176,36!';
const FORE = '140,76! 200,116 270,116 330,122 352,126 400,150 436,172! 464,136 440,116 400,96 366,72 340,50 300,10 258,-40!';
const BODY = [...knots(HIND), ...knots('-100,64 -20,84 70,86 140,76!'), ...knots(FORE), ...knots('266,-90 290,-150 318,-210 330,-250!'), ...knots('290,-372! 240,-344 190,-280 150,-216 100,-168 20,-140 -70,-130 -160,-144 -240,-156')];
const HOOVES = ['-462,216! -494,246 -500,286 -460,290 -430,240!', '436,176! 464,132! 492,158 500,194 462,204!', '-112,282! -100,318 -52,326 -42,300 -76,262!', '228,216! 212,242 176,252 166,226 200,194!'];

const head = (): readonly Shape[] => [
  body(closed('264,-330! 262,-380 284,-430! 306,-402 312,-360!'), 'skin', coat), body(closed('294,-360! 300,-410 326,-446! 342,-410 338,-366!'), 'skin', coat),
  body(closed('286,-372! 330,-380 366,-362 400,-326 440,-280 474,-240 490,-208 482,-184 462,-178! 456,-164 436,-166 424,-180 400,-206 376,-208 344,-216 318,-246 296,-300'), 'skin', { ...coat, relief: 0.9 }),
  solid(closed('354,-306! 370,-328 394,-322 404,-302! 386,-294 368,-296')), glint(circle([382, -314], 5.5)), brush(open('346,-334 368,-346 394,-342'), 'internal', 2.2),
  solid(closed('452,-226! 466,-232 476,-214! 462,-208')), brush(open('466,-180 446,-190 430,-194'), 'internal', 1.8), brush(open('448,-240 440,-214 446,-200'), 'internal', 1.8),
  brush(open('344,-222 376,-240 386,-270'), 'internal', 2.4), brush(open('414,-290 424,-262 420,-240'), 'internal', 2), brush(open('310,-310 322,-270 336,-250'), 'internal', 2),
  body(lock('292,-378 336,-384 360,-350 366,-316', 20), 'dark', { colour: 'black', line: 'internal' }),
];

/** A lock of hair with the line of its strands cut out of it. */
const hair = (spine: string, half: number): readonly Shape[] => [
  body(lock(spine, half, 0.3), 'dark', { colour: 'black' }),
  cut(ribbon(spine, () => half * 0.3).along(0.5, 0.2, 0.72), 'internal', 2),
];

const trunk = (): readonly Shape[] => [
  ...[FAR_FORE, FAR_HIND].map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.6 })),
  ...TAIL.flatMap((spine) => hair(spine, 40)), ...MANE.flatMap((spine) => hair(spine, 40)),
  body(closed(BODY), 'skin', { ...coat, relief: 0.9 }),
  ...HOOVES.map((hoof) => body(closed(hoof), 'black', { line: 'internal', colour: 'black' })),
  shadow(closed('-172,36! -150,-10 -120,20 -60,54 40,62 120,50! 120,74 60,80 -20,78 -100,58')),
  shadow(closed('310,-220! 290,-190 266,-140 230,-80! 250,-60 262,-90 288,-150')),
  ...[
    '120,-150 90,-80 110,-10 170,50', '220,-200 220,-120 190,-50', '250,-60 216,-30 200,20', '260,60 300,64 340,90', '-176,30 -210,-30 -206,-90', '-240,90 -280,70 -316,30', '-330,60 -346,90 -370,110',
    '-270,-130 -300,-80 -310,-30', '-100,-30 -90,10 -70,40', '-40,-40 -28,0 -10,34', '20,-50 36,-10 60,24', '270,-250 262,-200 256,-160', '400,116 420,130 440,140', '-400,150 -420,190 -440,214',
  ].map((line) => brush(open(line), 'internal', 2.4)),
];

/** A horse at full gallop to the right, mane and tail streaming. */
export const runningHorse: Motif = {
  name: 'running-horse',
  pose: 'wide',
  words: ['running horse', 'horse running', 'galloping horse', 'horse galloping', 'wild horse', 'mustang', 'horse body', 'whole horse'],
  anchors: { crown: [300, -330], mouth: [456, -130], eye: [382, -260], base: [0, 380], heart: [60, 40], back: [-70, -70] },
  draw: () => placed([...trunk(), ...head()], { y: 60, scale: 0.97 }),
};
