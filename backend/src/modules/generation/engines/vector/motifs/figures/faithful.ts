import { arc, body, brush, circle, closed, cut, dots, fill, flames, glint, leaf, open, paired, placed, polar, radians, ribbon, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { womanFace } from './parts/face.js';
import { hair } from './parts/hair.js';

const rays = (count: number, from: number, to: number): readonly Shape[] => Array.from({ length: count }, (_, i) => {
  const turn = radians((i * 360) / count - 90);
  return solid(leaf(polar([0, -190], turn, from), polar([0, -190], turn, i % 2 === 0 ? to : to * 0.86), { half: 7, belly: 0.3 }));
});

/** The Virgin in her mantle, eyes lowered, rays about her head. */
export const virginMary: Motif = {
  name: 'virgin-mary',
  pose: 'symmetric',
  words: ['virgin mary', 'mother mary', 'madonna', 'our lady', 'guadalupe', 'our lady of guadalupe', 'virgin of guadalupe', 'holy mary', 'saint mary'],
  anchors: { crown: [0, -440], eye: [44, -180], mouth: [0, -60], base: [0, 490], heart: [0, 200] },
  draw: () => placed([
    ...rays(32, 250, 310), stroke(circle([0, -190], 236).replace(/Z$/, ''), 'internal'),
    body(symmetric('0,-430 110,-410 190,-320 220,-190 230,-40 290,120 350,320 380,490! 0,494'), 'skin', { colour: 'blue', relief: 0.9 }),
    body(symmetric('0,-380 90,-360 140,-270 150,-160 120,-20 150,110 120,260 0,300'), 'dark', { colour: 'brown', relief: 0.3 }),
    body(symmetric('0,30! 70,70 140,150 170,300 180,490! 0,494'), 'skin', { colour: 'red', relief: 0.7 }), ...placed(womanFace('closed'), { y: -160, scale: 0.74 }),
    ...paired(
      body(closed('0,-400! 90,-380 160,-290 176,-180 160,-60 190,80 170,200 120,300! 150,150 130,40 110,-60 124,-180 90,-290 0,-330!'), 'skin', { colour: 'white', relief: 0.7 }),
      ...['150,-330 190,-180 200,-20 260,160', '210,40 270,260 300,460', '190,180 230,330 240,480'].map((line) => brush(open(line), 'internal', 2.4)), ...['60,180 90,300 96,470', '120,250 140,360 140,480'].map((line) => brush(open(line), 'internal', 2)),
      body(closed('0,300! 10,190 30,150 56,160 70,260 120,330 190,380 180,430! 90,400 0,380!'), 'skin', { colour: 'tan', relief: 0.8 }), brush(open('20,200 30,260 40,320'), 'internal', 1.8),
    ),
    stroke(open('0,160 0,390'), 'internal'),
    ...[-60, -30, 0, 30, 60].map((turn) => solid(
      closed([0, 1, 2, 3, 4, 5, 6, 7].map((k) => [...polar(polar([0, -190], radians(turn - 90), 340), radians(k * 45 - 90), k % 2 === 0 ? 22 : 6), true] as const)),
    )),
  ], { scale: 0.88, y: 26 }),
};

const BEARD = '36,170 70,250 30,290 60,370 10,350 0,420';

/** The face of Christ under the crown of thorns. */
export const jesus: Motif = {
  name: 'jesus',
  pose: 'symmetric',
  words: ['jesus', 'jesus christ', 'christ', 'jesus face', 'crown of thorns', 'christ the redeemer', 'messiah'],
  anchors: { crown: [0, -300], eye: [78, -60], mouth: [0, 140], base: [0, 490] },
  draw: () => [
    ...hair([['60,-330 240,-250 290,-60 250,130 300,300 240,470', 76], ['-60,-330 -240,-250 -290,-60 -250,130 -300,300 -240,470', 76], ['40,-340 190,-270 220,-90 190,90 220,250 180,400', 66], ['-40,-340 -190,-270 -220,-90 -190,90 -220,250 -180,400', 66]], 'dark', 'brown'),
    ...placed(womanFace('closed').filter((_, i, all) => i < all.length - 4), { y: -40, scale: 1.08 }),
    body(symmetric([[0, 120], [60, 96], [120, 60], [150, -20], [166, 60], [150, 160, true], ...flames('150,160 150,240 110,220 110,320 70,300 60,400 20,370 0,450', 0.08)]), 'dark', { colour: 'brown', relief: 0.6 }),
    ...['60,200 70,260 50,320', '100,160 110,220 90,260', '20,230 20,300 10,370'].flatMap((line) => paired(cut(open(line), 'internal', 2.2))),
    body(symmetric('0,96! 40,86 90,96 130,130! 70,120 0,124!'), 'dark', { colour: 'brown', line: 'internal' }), fill(symmetric('0,132 40,134 60,146 30,168 0,172'), 'mid', { colour: 'red', line: 'internal', relief: 0.3 }),
    ...[BEARD].flatMap((line) => paired(brush(open(line), 'detail', 1.6))),
    ...hair([['0,-330 100,-320 170,-230 190,-110', 48], ['0,-330 -100,-320 -170,-230 -190,-110', 48]], 'dark', 'brown'),
    ...['-230,-210 -120,-260 0,-270 120,-250 230,-210', '-236,-250 -100,-230 20,-300 130,-240 226,-250', '-220,-230 -60,-290 60,-240 220,-280'].map((line) => body(ribbon(line, () => 13).outline(), 'dark', { colour: 'moss' })),
    ...[-200, -130, -60, 10, 80, 150, 210].flatMap((x, i) => [
      body(leaf([x, -254 + (i % 2) * 14], [x + (i % 2 === 0 ? 22 : -20), -320 + (i % 3) * 12], { half: 9, belly: 0.1 }), 'skin', { colour: 'bone', line: 'internal' }),
      body(leaf([x + 20, -236], [x + (i % 2 === 0 ? 36 : 6), -176], { half: 8, belly: 0.1 }), 'skin', { colour: 'bone', line: 'internal' }),
    ]),
    ...[[-96, -130, 50], [60, -160, 70], [120, -120, 40]].map(
      ([x = 0, y = 0, long = 40]) => solid(closed([[x, y, true], [x + 9, y + long * 0.7], [x, y + long], [x - 9, y + long * 0.7]])),
    ),
  ].concat(Array.from(
    { length: 20 },
    (_, i) => solid(leaf(polar([0, -120], radians(200 + i * 7.4), 300), polar([0, -120], radians(200 + i * 7.4), i % 2 === 0 ? 374 : 350), { half: 6, belly: 0.3 })),
  )),
};

const petals = (y: number, half: number): readonly Shape[] => [-4, 4, -3, 3, -2, 2, -1, 1, 0].map(
  (i) => body(leaf([i * half * 0.22, y + 60], [i * half * 0.25, y - 60 + Math.abs(i) * 16], { half: half * 0.15, belly: 0.5 }), 'skin', { colour: 'pink', relief: 0.6 }),
);

/** The Buddha seated on a lotus, hands in his lap. */
export const buddha: Motif = {
  name: 'buddha',
  pose: 'symmetric',
  words: ['buddha', 'sitting buddha', 'meditating buddha', 'gautama', 'meditation', 'buddha head', 'meditating'],
  anchors: { crown: [0, -480], eye: [40, -270], mouth: [0, -190], base: [0, 480], heart: [0, 20] },
  draw: () => [
    stroke(circle([0, -250], 220).replace(/Z$/, ''), 'internal'), solid(dots(arc([0, -250], 240, 170, 370), 6)),
    body(symmetric('0,-110 70,-104 170,-70 230,20 250,160 230,260 0,300'), 'skin', { colour: 'gold', relief: 0.8 }), body(closed('-190,-60! -80,-104 20,-90! 120,40 180,170 200,280! 60,280 -140,260 -230,200 -240,80'), 'dark', { colour: 'orange', relief: 0.5 }), ...['-150,-40 -60,60 60,250', '-190,20 -120,130 -40,250', '-60,-90 60,60 140,250'].map((line) => cut(open(line), 'internal', 2.2)),
    body(closed('-390,330! -380,250 -250,210 -60,230 90,270 230,260 360,250 400,300 390,350! 240,380 -240,384'), 'skin', { colour: 'orange', relief: 0.9 }), ...['-340,290 -160,270 60,320', '340,290 180,280 60,320', '-250,340 0,352 250,340'].map((line) => brush(open(line), 'internal', 2.2)),
    ...paired(body(closed('180,-50! 250,20 270,140 220,230 110,260 20,266! 20,220 110,210 160,150 160,50'), 'skin', { colour: 'gold', relief: 0.8 })), body(symmetric('0,206 60,206 96,230 70,256 0,262'), 'skin', { colour: 'gold' }), brush(open('-60,230 0,236 60,230'), 'internal', 1.7),
    ...paired(body(closed('110,-300! 150,-310 156,-240 136,-170 116,-180!'), 'skin', { colour: 'gold' })), body(symmetric('0,-410 80,-400 124,-330 122,-250 90,-170 40,-120 0,-112'), 'skin', { colour: 'gold', relief: 0.8 }),
    body(symmetric('0,-490 40,-484 56,-440 100,-410 130,-340 126,-300! 90,-340 0,-350'), 'dark', { colour: 'navy', relief: 0.7 }),
    ...[
      [0, -460], [-30, -430], [30, -430], [-60, -390], [0, -400], [60, -390], [-96, -350], [-34, -370], [34, -370], [96, -350],
    ].map(([x = 0, y = 0]) => cut(circle([x, y], 13).replace(/Z$/, ''), 'detail')),
    ...paired(solid(closed('16,-262! 40,-246 76,-254 92,-268! 60,-262 36,-268!')), brush(open('14,-296 50,-312 92,-294'), 'internal', 1.8), brush(open('10,-290 16,-240 26,-216 10,-208'), 'detail', 1.6)), fill(symmetric('0,-176 30,-180 40,-172 16,-158 0,-156'), 'mid', { colour: 'red', line: 'internal', relief: 0 }),
    solid(circle([0, -316], 9)), glint(circle([-3, -319], 3)),
    ...petals(430, 420),
  ],
};
