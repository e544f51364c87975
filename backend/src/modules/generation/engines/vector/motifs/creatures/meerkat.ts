import { body, brush, circle, closed, cut, fill, flames, glint, lock, open, paired, placed, profile, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const pelt = { colour: 'tan' } as const;
const TAIL = ribbon('60,430 170,450 260,440 330,380', profile('0:30 0.6:20 1:8'));
const TORSO = '0,-200 60,-196 96,-150 128,-60 150,60 160,190 158,320 150,420 110,452 0,456';
const BIB = '60,-130 84,-60 66,-40 104,40 82,60 118,150 90,180 118,270 84,300 100,380 60,400 0,420';
const ROCK = '-330,480! -300,440 -200,410 -90,430 0,416 120,424 210,412 300,444 340,480!';

/** A thin arm folded over the chest, its dark claws hanging. */
const arms = (): readonly Shape[] => paired(
  body(closed('84,-130! 140,-90 164,10 160,100 120,150 60,176! 34,170 30,144 60,122 104,90 112,40 90,-30'), 'skin', { ...pelt, relief: 0.9 }),
  ...['60,140 30,164 24,200', '72,148 48,178 46,214', '86,150 70,184 70,216'].map((claw) => body(lock(claw, 12, 0.3), 'black', { colour: 'brown', line: 'internal' })),
  brush(open('136,-40 146,20 140,70'), 'internal', 2),
);

const legs = (): readonly Shape[] => paired(
  body(closed('150,200! 184,260 190,340 166,410 120,440! 60,430 56,350 90,270'), 'skin', { ...pelt, relief: 0.9 }),
  body(closed('150,420! 120,410 60,420 30,446 40,470 120,474 160,460!'), 'skin', { ...pelt }),
  ...['52,448 34,456 26,470', '76,452 66,464 62,476', '100,454 96,466 96,478'].map((claw) => solid(lock(claw, 10, 0.4))),
);

const head = (): readonly Shape[] => [
  ...paired(body(closed('132,-390! 164,-406 184,-380 176,-336 140,-316!'), 'dark', { colour: 'brown' }), cut(open('150,-376 162,-366 156,-342'), 'internal', 2)),
  body(symmetric('0,-492 70,-486 124,-446 152,-384 150,-320 116,-264 84,-220 50,-190 0,-180'), 'skin', { ...pelt, relief: 0.9 }),
  ...paired(
    fill(closed([...flames('150,-350 128,-300 120,-318 104,-262 88,-282 74,-226', 0.1), [90, -330], [120, -360]]), 'skin', { colour: 'bone', line: 'none', relief: 0.2 }),
    fill(closed('26,-346! 52,-390 96,-396 124,-372! 120,-326 84,-300 44,-306'), 'black', { colour: 'brown', line: 'none', relief: 0 }),
    fill(circle([80, -350], 25), 'mid', { colour: 'orange', line: 'none', relief: 0 }), solid(circle([79, -350], 16)), glint(circle([72, -357], 7)),
    ...['20,-470 26,-440 20,-416', '58,-460 60,-436 52,-418', '94,-436 92,-420 84,-410'].map((line) => brush(open(line), 'internal', 2)),
  ),
  body(symmetric('0,-340 24,-320 32,-280 52,-250 48,-210 22,-186 0,-182'), 'skin', { colour: 'bone', line: 'internal', relief: 1 }),
  body(symmetric('0,-262 26,-264 32,-248 16,-230 0,-226'), 'black', { relief: 0.4 }), ...paired(cut(open('8,-256 18,-258 24,-250'), 'detail', 1.5)),
  ...paired(brush(open('0,-226 2,-212 20,-202 36,-210'), 'internal', 2), ...['40,-224 84,-220 120,-200', '40,-216 80,-204 110,-176'].map((line) => brush(open(line),
    'internal', 1.5))),
];

/** A meerkat upright on a stone, keeping watch. */
export const meerkat: Motif = {
  name: 'meerkat',
  pose: 'tall',
  words: ['meerkat', 'meerkats', 'suricate'],
  anchors: { crown: [0, -490], eye: [80, -350], mouth: [0, -206], base: [0, 480], heart: [0, 40] },
  draw: () => placed([
    body(TAIL.outline(), 'skin', pelt), fill(TAIL.outline(0.72, 1), 'black', { colour: 'brown' }), ...[0.2, 0.36, 0.52].map((share) => brush(open([TAIL.at(share, -0.9),
      TAIL.at(share + 0.02, 0), TAIL.at(share, 0.9)]), 'internal', 2)),
    body(closed(ROCK), 'dark', { colour: 'grey' }), ...['-240,440 -200,460 -150,450', '200,446 230,462 270,456'].map((line) => cut(open(line), 'internal', 2)),
    body(symmetric(TORSO), 'skin', { ...pelt, relief: 1 }),
    body(symmetric([[0, -170], ...flames(BIB, 0.1)]), 'skin', { colour: 'bone', line: 'none', relief: 0.9 }),
    ...paired(shadow(closed('118,-120! 150,60 160,200 152,320! 140,200 130,60')), ...['40,220 60,240 56,270', '20,290 34,310 30,340', '70,310 86,330 80,360',
      '50,0 70,20 66,44', '30,-80 44,-60 40,-36'].map((line) => brush(open(line), 'internal', 2))),
    ...legs(), ...arms(), ...head(),
  ], { x: 0 }),
};
