import { body, brush, circle, closed, cut, fill, flames, glint, knots, lock, open, paired, placed, profile, ribbon, shadow, solid, symmetric, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'grey' } as const;

/** A bushy tail in rings, its tip black. */
const tail = (): readonly Shape[] => {
  const band = ribbon('100,430 250,450 380,390 430,270 400,150 340,70', profile('0:54 0.4:84 0.75:78 0.94:40 1:6'));
  const across = (at: number, v: number): Point => band.at(at, v);
  return [
    body(band.outline(0, 0.998), 'skin', { ...fur, relief: 0.9 }),
    ...[0.26, 0.43, 0.6, 0.76].map((at) => solid(closed([
      [...across(at, -1), true], across(at + 0.03, -0.5), across(at, 0), across(at + 0.03, 0.5), [...across(at, 1), true],
      [...across(at + 0.085, 1), true], across(at + 0.115, 0.5), across(at + 0.085, 0), across(at + 0.115, -0.5), [...across(at + 0.085, -1), true],
    ]))),
    solid(band.outline(0.91, 0.998)),
  ];
};

const trunk = (): readonly Shape[] => [
  body(symmetric([...knots('0,-120 120,-90 180,10'), ...flames('196,60 250,130 212,134 258,220 220,220 262,310 226,306 250,390 210,380', 0.12), [150, 460], [0, 474]]), 'skin', { ...fur, relief: 0.9 }),
  fill(symmetric([...knots('0,-80'), ...flames('70,-60 110,30 76,26 126,120 90,116 140,210 104,208 140,300 104,298 110,380 70,370', 0.1), [0, 410]]), 'skin', { colour: 'white', line: 'internal', relief: 0.6 }),
  ...paired(
    body(closed('70,380! 110,340 190,340 240,390 250,450 220,490 130,496 70,480 50,430!'), 'dark', { colour: 'black', relief: 0.7 }),
    ...['110,452 116,470 110,488', '148,456 154,474 150,490', '186,452 194,470 190,486'].map((line) => cut(open(line), 'internal', 1.8)), cut(open('90,400 130,372 180,374'), 'internal', 2.2),
    body(closed('120,-60 190,-20 226,70 210,160 160,214 100,220! 70,190 84,160! 120,150 140,110 120,40'), 'skin', { ...fur, relief: 0.9 }),
    body(closed('104,224! 60,240 24,228 12,196 34,164 76,156 90,160!'), 'dark', { colour: 'black', relief: 0.6 }),
    ...['40,186 28,198 30,214', '62,180 52,200 56,222'].map((line) => cut(open(line), 'internal', 1.6)),
    ...['190,20 200,80 184,140', '30,260 44,300 34,340', '70,290 80,330 72,360', '216,250 226,290 214,330', '160,260 180,300 178,330'].map((line) => brush(open(line), 'internal', 2.2)),
  ),
];

const head = (): readonly Shape[] => [
  ...paired(
    body(closed('90,-390! 110,-460 170,-498 226,-480 246,-420 236,-350 200,-290!'), 'skin', fur), fill(closed('130,-390! 146,-440 180,-464 210,-446 218,-400 204,-350!'), 'black', { line: 'none', relief: 0 }),
    fill(lock('150,-350 166,-394 184,-430', 18), 'skin', { colour: 'white', line: 'none' }),
  ),
  body(symmetric([...knots('0,-416 90,-412 180,-370 230,-300'), ...flames('246,-260 330,-210 274,-194 318,-130 254,-124 274,-64 204,-74 196,-24 134,-48', 0.12), [70, -20], [0, -12]]), 'skin', { ...fur, relief: 0.9 }),
  ...paired(
    fill(closed('26,-300! 90,-346 170,-344 230,-300! 200,-280 130,-300 70,-284'), 'skin', { colour: 'white', line: 'none', relief: 0.2 }),
    solid(closed('16,-250! 50,-290 120,-302 190,-280 250,-226! 266,-180 230,-140! 190,-150 130,-150 80,-170 44,-200 26,-226!')),
    fill(closed('64,-226! 80,-258 120,-266 148,-240! 134,-208 94,-204'), 'skin', { colour: 'gold', line: 'none', relief: 0 }), solid(circle([106, -234], 20)), glint(circle([98, -243], 7)),
    ...['40,-390 44,-356 34,-330', '96,-384 94,-360 82,-350', '220,-110 196,-104 176,-110', '186,-70 166,-70 150,-80', '280,-200 260,-200 246,-206'].map((line) => brush(open(line), 'internal', 2.2)),
    ...['70,-98 150,-110 220,-100', '68,-84 140,-80 206,-58'].map((line) => brush(open(line), 'detail', 1.5)),
  ),
  solid(symmetric('0,-400! 20,-370 24,-310 12,-260 0,-240!')),
  body(symmetric('0,-220 36,-196 66,-140 88,-96 62,-50 28,-36 0,-34'), 'skin', { colour: 'white', line: 'internal', relief: 0.9 }),
  body(symmetric('0,-166 34,-168 46,-146 28,-122 0,-112!'), 'black', { relief: 0.4 }), ...paired(glint(circle([14, -152], 5)), brush(open('0,-112 4,-92 28,-82 50,-92'), 'internal', 2.2)),
  shadow(symmetric('0,-20! 70,-28 130,-50 150,-40! 120,0 60,14 0,18!')),
];

/** A raccoon sitting, its paws together, its ringed tail to the side. */
export const raccoon: Motif = {
  name: 'raccoon',
  pose: 'figure',
  words: ['raccoon', 'racoon', 'trash panda', 'tanuki', 'coati'],
  anchors: { crown: [-80, -410], mouth: [-80, -96], eye: [22, -234], base: [-80, 466], heart: [-80, 106], hand: [-80, 172] },
  draw: () => placed([...tail(), ...trunk(), ...head()], { x: -80, y: -10, scale: 0.96 }),
};
