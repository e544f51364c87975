import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, ellipse, fill, open, placed, polygon, radians, ribbon, shadow, solid, stroke, symmetric, polar } from '../geometry/kit.js';

const bubble = (x: number, y: number, r: number): readonly Shape[] => [
  body(circle([x, y], r), 'skin', { colour: 'white', line: 'internal', relief: 0.6 }), brush(open(arc([x, y], r * 0.55, 190, 270)), 'detail', 1.6),
];

/** A conical flask that bubbles and a tube beside it. */
export const flask: Motif = {
  name: 'flask', pose: 'figure',
  words: ['flask', 'chemistry flask', 'test tube', 'erlenmeyer', 'beaker', 'chemistry', 'laboratory', 'lab flask', 'science flask', 'erlenmeyer flask'],
  anchors: { crown: [0, -400], base: [0, 480] },
  draw: () => [
    body(symmetric('0,-290! 84,-290! 84,-60 120,30 300,360 300,440 240,480! 0,480!'), 'skin', { colour: 'white', relief: 0.5 }),
    fill(closed('-176,140! -100,120 -30,150 60,128 176,140! 282,366 284,432 232,462! -232,462! -284,432 -282,366'), 'dark', { colour: 'teal', relief: 0.4 }),
    cut(open('-200,240 -250,350 -250,410'), 'outline', 2.4), brush(open('-50,-240 -50,-60 -80,20'), 'outline', 2), ...[210, 280, 350].map((y, i) => cut(open([[130 + i * 30, y], [186 + i * 30, y]]), 'internal')),
    body(ellipse([0, -292], 116, 34), 'skin', { colour: 'white' }), fill(ellipse([0, -294], 76, 16), 'dark', { line: 'internal', colour: 'grey' }),
    ...bubble(-90, 240, 40),
    ...bubble(60, 330, 52),
    ...bubble(-120, 380, 28),
    ...bubble(-20, 210, 24),
    ...bubble(130, 240, 24),
    ...bubble(-10, 60, 26),
    ...bubble(26, -40, 18),
    ...bubble(-20, -130, 22),
    ...bubble(-40, -360, 34),
    ...bubble(50, -410, 46),
    ...bubble(-30, -464, 22),
  ],
};

/** A syringe with a drop at its needle. */
export const syringe: Motif = {
  name: 'syringe', pose: 'tall',
  words: ['syringe', 'injection', 'hypodermic', 'hypodermic needle', 'vaccine', 'medical needle', 'insulin', 'vaccination'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    body(polygon('-26,-420 26,-420 26,-240 -26,-240'), 'skin', { colour: 'white' }), stroke(open('0,-410 0,-250'), 'internal'), body(closed('-100,-470! 100,-470! 100,-420! -100,-420!'), 'dark', { colour: 'grey' }),
    body(closed('-150,-256! 150,-256! 150,-212! -150,-212!'), 'dark', { colour: 'grey' }), body(polygon('-84,-212 84,-212 84,190 -84,190'), 'skin', { colour: 'white', relief: 0.8 }),
    fill(polygon('-72,-40 72,-40 72,180 -72,180'), 'dark', { colour: 'red', line: 'none' }),
    body(polygon('-78,-96 78,-96 78,-40 -78,-40'), 'black', { colour: 'black', line: 'internal' }),
    ...[-164, -128, 0, 40, 80, 120].map((y, i) => (i < 2 ? stroke(open([[20, y], [78, y]]), 'internal') : cut(open([[i % 2 === 0 ? 10 : 34, y], [72, y]]), 'internal'))),
    cut(open('-50,-20 -50,70 -50,150'), 'outline', 2), brush(open('-50,-190 -50,-120'), 'internal', 2), body(closed('-84,190! 84,190! 40,246! 30,290! -30,290! -40,246!'), 'skin', { colour: 'grey' }),
    body(closed('-9,290! 9,290! 9,400! -9,440!'), 'skin', { colour: 'grey', line: 'internal' }), body(closed('0,446! 20,476 0,496 -20,476'), 'skin', { colour: 'red', line: 'internal' }),
  ], { turn: 38, scale: 1 }),
};

/** A capsule broken by its seam, with two tablets. */
export const pill: Motif = {
  name: 'pill', pose: 'figure',
  words: ['pill', 'capsule', 'pills', 'tablet', 'antidepressant', 'medication', 'prozac', 'red pill', 'chill pill'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...placed([
      body(closed('-150,0! -150,-280 -110,-400 0,-450 110,-400 150,-280 150,0!'), 'dark', { colour: 'red', relief: 1 }), body(closed('-150,0! 150,0! 150,280 110,400 0,450 -110,400 -150,280'), 'skin', { colour: 'bone', relief: 1 }),
      body(polygon('-156,-30 156,-30 156,8 -156,8'), 'dark', { colour: 'crimson', line: 'internal' }), cut(open('-100,-90 -106,-270 -66,-360'), 'outline', 3), brush(open('-100,60 -104,250 -70,340'), 'outline', 2), shadow(closed('80,20! 138,20! 134,280 100,370 50,420! 96,300')),
    ], { turn: 38, x: -90, y: 0 }),
    ...[[290, 290, 148, -20], [380, -20, 100, 14]].flatMap(([x = 0, y = 0, r = 90, turn = 0]) => placed(
      [
        body(closed([[-r, 0], [-r, r * 0.3], [-r * 0.6, r * 0.66], [0, r * 0.8], [r * 0.6, r * 0.66], [r, r * 0.3], [r, 0]]), 'skin', { colour: 'white', relief: 0.6 }),
        body(ellipse([0, 0], r, r * 0.56), 'skin', { colour: 'white', relief: 0.4 }), brush(open([[-r * 0.7, 0], [0, 4], [r * 0.7, 0]]), 'outline', 1.6),
      ],
      { x, y, turn },
    )),
  ],
};

/** A microscope on its stand. */
export const microscope: Motif = {
  name: 'microscope', pose: 'figure',
  words: ['microscope', 'biology', 'biologist', 'lab microscope', 'vintage microscope', 'research'],
  anchors: { centre: [0, 0], base: [0, 470] },
  draw: () => [
    body(closed('60,-300! 200,-250 310,-110 330,60 280,240 160,370! 90,300! 190,180 220,50 190,-90 110,-180 20,-200!'), 'dark', { colour: 'navy', relief: 0.7 }), cut(open('170,-220 260,-100 280,50 240,200'), 'outline', 2),
    body(closed('-260,480! -240,400 -160,370 200,360 280,390 310,480!'), 'dark', { colour: 'navy', relief: 0.6 }), cut(open('-200,420 -60,402 120,400'), 'outline', 2),
    ...placed([
      body(polygon('-56,-330 56,-330 56,-200 -56,-200'), 'skin', { colour: 'gold', relief: 0.8 }), body(polygon('-76,-390 76,-390 76,-330 -76,-330'), 'dark', { colour: 'black' }), body(polygon('-82,-210 82,-210 82,130 -82,130'), 'skin', { colour: 'bone', relief: 0.9 }), shadow(polygon('30,-204 76,-204 76,124 30,124')),
      brush(open('-46,-180 -46,100'), 'outline', 2), body(polygon('-88,10 88,10 88,54 -88,54'), 'dark', { colour: 'gold' }), body(closed('-60,130! 60,130! 44,230! -44,230!'), 'skin', { colour: 'gold', relief: 0.8 }), body(polygon('-28,230 28,230 22,280 -22,280'), 'dark', { colour: 'black' }),
    ], { turn: 18, x: -40, y: -90, scale: 0.98 }),
    body(polygon('-290,230 190,230 190,272 -290,272'), 'skin', { colour: 'grey' }), body(polygon('-220,206 10,206 10,230 -220,230'), 'skin', { colour: 'teal', line: 'internal' }), body(polygon('-130,272 -50,272 -70,372 -110,372'), 'skin', { colour: 'grey' }),
    ...[[290, 30, 62], [262, 222, 44]].flatMap(([x = 0, y = 0, r = 50]) => [
      body(circle([x, y], r), 'skin', { colour: 'gold', relief: 0.8 }),
      ...Array.from({ length: 8 }, (_, i) => stroke(open([polar([x, y], radians(i * 45), r * 0.62), polar([x, y], radians(i * 45), r * 0.92)]), 'internal')),
      solid(circle([x, y], r * 0.24)),
    ]),
  ],
};

/** Two crossed plasters. */
export const bandage: Motif = {
  name: 'bandage', pose: 'round',
  words: ['bandage', 'band aid', 'band-aid', 'plaster', 'sticking plaster', 'bandaid', 'first aid', 'healing wound'],
  anchors: { centre: [0, 0] },
  draw: () => [45, -45].flatMap((turn) => placed([
    body(ribbon('-400,0 0,0 400,0', () => 130).outline(), 'skin', { colour: 'tan', line: 'none', relief: 0.5 }), body(closed('-390,-130! 390,-130! 460,-110 494,-50 498,0 494,50 460,110 390,130! -390,130! -460,110 -494,50 -498,0 -494,-50 -460,-110'), 'skin', { colour: 'tan', relief: 0.6 }),
    body(polygon('-140,-118 140,-118 140,118 -140,118'), 'light', { colour: 'bone', line: 'internal' }),
    ...[-1, 1].flatMap((side) => [-66, 0, 66].flatMap((y) => [220, 290, 360, 430].filter((x) => x < 400 || y === 0).map((x) => solid(circle([side * x, y], 15))))),
    ...[-70, 0, 70].flatMap((y) => [-90, -30, 30, 90].map((x) => solid(circle([x, y], 8)))), brush(open('-380,-98 -200,-104 -160,-104'), 'internal', 1.6),
  ], { turn, scale: 0.98 })),
};
