import { body, brush, circle, closed, dots, fill, knots, lock, open, paired, placed, ribbon, shadow, solid, symmetric, walk, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const PLUME: readonly (readonly [string, number])[] = [
  ['0,-340 90,-440 210,-440 320,-350 390,-220 440,-60', 46], ['0,-330 120,-400 230,-370 310,-270 360,-140 380,20', 46], ['0,-350 60,-470 180,-496 310,-450 410,-340 470,-220', 44], ['0,-320 110,-350 200,-310 270,-210 310,-90 330,70', 44],
];

/** Feathers that fall from the crest to both sides. */
const plume = (): readonly Shape[] => paired(...PLUME.flatMap(([spine, half]) => {
  const band = ribbon(spine, () => half);
  return [body(lock(spine, half, 0.4), 'skin', { colour: 'red', relief: 0.8 }), brush(band.along(0.3, 0.1, 0.76), 'internal', 2.4), brush(band.along(-0.3, 0.2, 0.66), 'internal', 2)];
}));

const shoulders = (): readonly Shape[] => [
  ...paired(
    body(closed('130,280! 250,250 370,290 450,380 480,496! 300,496 150,420!'), 'skin', { colour: 'grey', relief: 0.9 }),
    brush(open('170,300 290,330 370,400 396,490'), 'internal', 2.4), brush(open('150,360 240,396 292,450 304,494'), 'internal', 2.4),
    solid(dots(walk('256,270 350,306 420,384 446,480', 6), 9)),
    whip('452,384 480,494', '380,400 396,494', { count: 6, reach: 0.8, valley: 0.4, longest: 'end' }),
  ),
  body(symmetric('0,250! 120,250 190,300 214,390 216,496! 0,498'), 'skin', { colour: 'grey', relief: 0.9 }),
  brush(open('0,330 2,410 0,494'), 'internal', 2.4), ...paired(brush(open('60,320 96,400 100,490'), 'internal', 2.2), shadow(closed('150,280! 196,320 214,400 216,494! 176,494 180,400 160,330!'))),
  body(symmetric('0,180! 150,150 196,210 190,280 110,330 0,344'), 'skin', { colour: 'grey', relief: 0.8 }),
  ...paired(brush(open('0,296 96,286 172,240'), 'internal', 2.2), brush(open('0,252 100,242 180,196'), 'internal', 2.2), solid(dots(knots('40,322 84,310 124,290'), 8))),
];

const SKULL = '0,-390 90,-382 176,-332 220,-240 232,-120 226,0 206,120 160,210! 0,250';
const VISOR = '0,-130! 100,-136 200,-120 248,-80! 252,0 220,110 150,200 70,270 0,300!';

const helm = (): readonly Shape[] => [
  body(symmetric(SKULL), 'skin', { colour: 'grey', relief: 1 }),
  fill(symmetric('0,-398! 18,-392 26,-300 26,-140! 0,-136'), 'skin', { line: 'internal', colour: 'gold', relief: 0.7 }),
  ...paired(brush(open('70,-340 130,-290 156,-200'), 'internal', 2.4), brush(open('120,-336 180,-270 196,-190'), 'detail', 2)),
  whip('176,-330 222,-240 232,-130', '110,-310 150,-230 160,-150', { count: 10, reach: 0.7, valley: 0.4, longest: 'middle' }),
  body(symmetric(VISOR), 'skin', { colour: 'grey', relief: 1 }),
  ...paired(
    body(closed('0,-150! 110,-160 210,-146 262,-106! 254,-60! 190,-96 100,-108 0,-104!'), 'skin', { colour: 'gold', line: 'internal', relief: 0.6 }),
    solid(closed('26,-78! 110,-84 190,-68 226,-40! 190,-30 120,-44 40,-46!')),
    solid(dots(walk('56,-126 140,-130 220,-110', 5), 8)),
    solid(dots(knots('64,40 104,30 144,14 74,90 116,76 158,54 82,140 124,120'), 11)),
    body(circle([238, -70], 34), 'skin', { colour: 'gold', relief: 0.8 }), solid(circle([238, -70], 13)),
    brush(open('0,-20 24,-12 60,-20'), 'internal', 2), brush(open('50,254 110,190 170,110'), 'internal', 2.2),
    whip('252,0 220,110 150,200 70,270', '190,10 160,96 110,160 50,220', { count: 12, reach: 0.6, valley: 0.4, longest: 'middle' }),
  ),
  brush(open('0,-44 2,120 0,290'), 'outline', 1.6),
];

/** A knight in a visored helm, plumes falling to both sides. */
export const knight: Motif = {
  name: 'knight',
  pose: 'bust',
  whole: 'fighting-knight',
  words: ['knight', 'knight helmet', 'medieval knight', 'crusader', 'templar', 'templar knight', 'knight templar', 'crusader helmet', 'medieval helmet', 'great helm', 'knight in armor', 'knight in armour'],
  anchors: { crown: [0, -470], eye: [120, -60], base: [0, 490], heart: [0, 400] },
  draw: () => placed([...plume(), ...shoulders(), ...helm()], { y: 22, scale: 0.95 }),
};
