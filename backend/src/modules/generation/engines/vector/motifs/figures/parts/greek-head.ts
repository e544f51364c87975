import { body, brush, circle, closed, cut, fill, glint, lock, open, paired, ribbon, solid, symmetric, type Knot } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

/** A lock that rolls up at its end. */
export function curl(spine: string, half: number): readonly Shape[] {
  const band = ribbon(spine, () => half);
  return [
    body(lock(spine, half, 0.4), 'skin', { colour: 'grey', relief: 0.9 }),
    brush(band.along(0.3, 0.1, 0.72), 'internal', 2.2), brush(band.along(-0.34, 0.2, 0.66), 'detail', 2),
  ];
}

const HAIR: readonly (readonly [string, number])[] = [
  ['170,-190 300,-200 390,-120 420,0 380,90 330,60 350,20', 46], ['190,-120 320,-90 370,20 390,130 350,220 300,190 320,150', 46], ['190,-40 300,20 330,130 340,250 300,330 250,300 270,260', 44],
  ['120,-280 240,-330 350,-270 380,-180 340,-130 310,-160', 44], ['40,-300 110,-390 230,-390 290,-320 260,-270 230,-290', 42], ['0,-300 -10,-390 60,-440 130,-420 140,-370 110,-360', 38],
];
const BEARD: readonly (readonly [string, number])[] = [
  ['190,40 250,150 240,270 190,350 140,330 160,290', 42], ['160,110 200,230 180,350 130,420 90,390 110,360', 42], ['110,160 140,280 110,390 60,470 24,440 46,410', 42], ['50,180 70,290 40,390 30,440 0,480', 36],
];

const eye = (): readonly Shape[] => paired(
  solid(closed('36,-46! 60,-92 124,-104 190,-104! 184,-62 150,-40 90,-32!')),
  fill(closed('64,-54! 90,-80 134,-84 164,-72! 140,-50 100,-44!'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  solid(circle([116, -64], 15)), glint(circle([110, -70], 5)),
  body(closed('22,-76! 40,-110 100,-134 160,-136 212,-112! 170,-112 110,-106 60,-90 40,-60!'), 'skin', { colour: 'grey', line: 'internal', relief: 0.9 }),
  brush(open('60,-104 100,-118 150,-122'), 'detail', 2), brush(open('70,-20 110,-14 160,-26'), 'internal', 2.4), brush(open('90,0 120,4 150,-4'), 'detail', 2),
);

const nose: readonly Knot[] = [[0, -90], [20, -80], [24, -20], [30, 20], [56, 54], [50, 84], [20, 90], [0, 96]];

/** A bearded god's face from the front, brow to beard, hair in curls on both sides. */
export const greekHead = (): readonly Shape[] => [
  ...paired(...HAIR.flatMap(([spine, half]) => curl(spine, half))),
  body(symmetric('0,-310 110,-300 184,-240 214,-140 212,-20 200,80 150,180 0,230'), 'skin', { colour: 'tan', relief: 0.5 }),
  ...paired(brush(open('30,-220 80,-236 130,-226'), 'internal', 2.4), brush(open('40,-184 90,-196 146,-184'), 'internal', 2.2), brush(open('24,-150 30,-120 20,-96'), 'internal', 2.2)),
  ...eye(),
  body(symmetric(nose), 'skin', { colour: 'tan', line: 'none', relief: 0.8 }),
  ...paired(brush(open('24,-60 26,0 34,30 56,56 48,84 26,88'), 'internal', 2.4), solid(closed('14,82! 30,68 44,76 40,90 24,94!')), brush(open('80,70 130,60 170,20'), 'internal', 2.4), solid(closed('206,-60! 186,-10 184,60 160,120! 196,90 210,20'))),
  body(symmetric('0,110 90,96 170,50 214,20! 230,110 210,230 150,330 80,400 0,430'), 'dark', { colour: 'grey', line: 'internal' }),
  ...paired(...BEARD.flatMap(([spine, half]) => curl(spine, half))),
  solid(symmetric('0,150! 40,142 80,150 44,166 0,170!')),
  fill(symmetric('0,168 36,164 56,158 40,190 0,196'), 'skin', { colour: 'tan', relief: 0.6 }),
  ...paired(...curl('0,112 70,104 140,140 190,190 240,180 236,140 206,142', 30)),
  cut(open('-2,112 0,124 2,136'), 'detail', 1),
];
