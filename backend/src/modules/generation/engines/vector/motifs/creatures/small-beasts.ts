import {
  arc,
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  glint,
  open,
  paired,
  profile,
  ribbon,
  shadow,
  solid,
  stroke,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const SPIRAL = Array.from({ length: 26 }, (_, i) => {
  const turn = (i / 25) * Math.PI * 4.4;
  const r = 250 - i * 9.2;
  return [-60 + Math.cos(turn + 0.5) * r, -60 + Math.sin(turn + 0.5) * r] as const;
});

/** A snail with a house of rings. */
export const snail: Motif = {
  name: 'snail',
  pose: 'figure',
  words: ['snail', 'snail shell', 'slug'],
  anchors: { crown: [-60, -330], mouth: [440, 100], base: [0, 380], heart: [-60, -60] },
  draw: () => [
    ...([[400, 10, 350, -190], [440, 20, 470, -170]] as const).flatMap(([x, y, tx, ty]): readonly Shape[] => [
      body(ribbon([[x, y], [(x + tx) / 2 + 8, (y + ty) / 2], [tx, ty]], profile('0:22 1:13')).outline(), 'skin', { colour: 'tan' }),
      body(circle([tx, ty], 24), 'skin', { colour: 'tan' }), solid(circle([tx, ty - 4], 11)),
    ]),
    body(closed('-490,350! -380,290 -240,240 -60,250 120,250 250,200 320,90 370,-10 450,10 480,90 470,190 420,300 310,366 120,386 -160,386 -360,380!'), 'skin', { colour: 'tan', relief: 0.8 }),
    shadow(closed('-440,366! -300,320 -60,330 140,336 320,300 440,220! 410,320 300,368 120,384 -160,384')),
    brush(open('410,110 440,124 462,110'), 'internal', 1.8),
    body(closed('270,180! 250,20 190,-130 70,-250 -80,-320 -230,-290 -330,-180 -350,-40 -290,120 -180,230 -40,280 120,270 220,240'), 'skin', { colour: 'brown', relief: 0.9 }),
    brush(open(SPIRAL), 'outline', 1.5),
    ...Array.from({ length: 13 }, (_, i) => {
      const turn = 0.2 + i * 0.47;
      const at = (r: number): readonly [number, number] => [-60 + Math.cos(turn) * r, -60 + Math.sin(turn) * r];
      return brush(open([at(246), at(208), at(176)]), 'internal', 2);
    }),
    solid(circle([-58, -62], 22)),
  ],
};

const LEG = ['240,-150 350,-200 400,-280', '280,10 400,0 450,-50', '250,180 360,230 400,310'];

/** A ladybird from above. */
export const ladybug: Motif = {
  name: 'ladybug',
  pose: 'symmetric',
  words: ['ladybug', 'ladybird', 'lady bug'],
  anchors: { crown: [0, -410], base: [0, 440], heart: [0, 60] },
  draw: () => [
    ...paired(...LEG.map((leg) => brush(open(leg), 'outline', 2.2)), brush(open('60,-380 120,-450 200,-480'), 'internal', 2), solid(circle([204, -478], 14))),
    body(symmetric('0,-430 90,-416 150,-350 150,-280 0,-250'), 'black', { relief: 0.6 }),
    ...paired(fill(ellipse([86, -352], 26, 34, 20), 'skin', { line: 'none', colour: 'white', relief: 0 })),
    body(symmetric('0,-340 140,-320 220,-250 200,-190 0,-170'), 'black', { relief: 0.6 }),
    ...paired(fill(ellipse([130, -262], 44, 26, 24), 'skin', { line: 'none', colour: 'white', relief: 0 })),
    body(symmetric('0,-220 160,-200 290,-80 330,80 280,270 150,400 0,440'), 'skin', { colour: 'red', relief: 1 }),
    stroke(open('0,-210 0,430'), 'outline'),
    solid(dots([[150, -90], [-150, -90], [220, 80], [-220, 80], [110, 120], [-110, 120], [160, 270], [-160, 270]], 48)),
    solid(closed('-56,-206! 0,-150 56,-206!')),
    glint(closed('-284,50! -272,-50 -226,-138! -238,-50 -254,34!')),
    ...paired(brush(open('292,-20 300,80 270,190'), 'internal', 2)).slice(0, 1),
  ],
};

const BRUSH = '-60,360 -200,390 -330,330 -380,190 -340,40 -340,-110 -260,-240 -120,-290 -40,-240 -50,-170';

/** A squirrel with an acorn, its tail over its back. */
export const squirrel: Motif = {
  name: 'squirrel',
  pose: 'figure',
  words: ['squirrel', 'red squirrel', 'chipmunk'],
  anchors: { crown: [180, -330], mouth: [330, -120], base: [60, 470], heart: [120, 160] },
  draw: () => {
    const tail = ribbon(BRUSH, profile('0:50 0.3:116 0.62:120 0.85:74 1:6'));
    return [
      body(tail.outline(), 'dark', { colour: 'brown', relief: 0.9 }),
      ...[-0.6, -0.2, 0.25, 0.65].map((v, i) => cut(tail.along(v, 0.16 + 0.05 * i, 0.86 - 0.04 * i), 'internal', 2.6)),
      body(closed('90,-140! 10,0 -60,160 -80,310 -20,420 100,460 250,464 300,440! 310,400 260,380 280,280 290,150 280,20 250,-100'), 'skin', { colour: 'brown', relief: 0.9 }),
      fill(closed('210,-60! 280,40 288,170 272,300 220,370! 180,300 190,160 180,40'), 'skin', { colour: 'bone', line: 'none', relief: 0.6 }),
      body(closed('-70,300! 0,230 110,250 160,340 140,440 250,440 300,470! 120,490 -20,480 -80,400'), 'skin', { colour: 'brown', relief: 0.8 }),
      brush(open('20,270 110,300 124,400'), 'internal', 2.4),
      body(closed('90,-300! 70,-400 110,-470! 170,-410 190,-330!'), 'skin', { colour: 'brown' }), brush(open('112,-330 112,-390 124,-430'), 'internal', 2),
      body(closed('100,-140 50,-210 70,-310 160,-350 260,-330 340,-250 390,-170 396,-130 340,-96 250,-84 160,-96'), 'skin', { colour: 'brown', relief: 0.8 }),
      fill(closed('250,-96! 300,-150 380,-150! 392,-124 330,-100'), 'skin', { colour: 'bone', line: 'none', relief: 0.4 }),
      solid(circle([250, -230], 29)), glint(circle([240, -240], 10)),
      solid(closed('370,-184! 400,-170 400,-140 380,-140!')), brush(open('376,-130 340,-116 310,-126'), 'internal', 1.8),
      body(closed('330,-10! 290,60 300,140 350,190! 410,140 410,50!'), 'skin', { colour: 'tan', relief: 0.9 }),
      body(closed('280,-10 300,-60 370,-76 430,-40 436,10 360,30'), 'dark', { colour: 'brown', relief: 0.7 }), stroke(open('366,-70 372,-100'), 'outline'),
      body(closed('150,-10! 220,10 290,20 330,60 320,100 280,100 190,100 110,70!'), 'skin', { colour: 'brown', relief: 0.7 }),
      brush(open('296,44 300,66 292,90'), 'detail', 1.4),
    ];
  },
};

/** A fish from the side, scales and all. */
export const fish: Motif = {
  name: 'fish',
  pose: 'wide',
  words: ['fish', 'bass', 'largemouth bass', 'trout', 'rainbow trout', 'salmon', 'fishing'],
  anchors: { mouth: [480, 40], crown: [160, -230], base: [0, 230], heart: [60, 0] },
  draw: () => [
    body(closed('-330,10! -400,-60 -490,-190! -450,-60 -436,10 -450,90 -490,220! -400,110!'), 'dark', { colour: 'teal', relief: 0.5 }),
    ...['-370,-20 -430,-70 -466,-130', '-372,40 -430,90 -466,150'].map((line) => cut(open(line), 'internal', 2.2)),
    body(closed('-140,-140! -60,-290 80,-320 60,-270 130,-300 120,-250 190,-260 220,-170!'), 'dark', { colour: 'teal', relief: 0.4 }),
    ...['-80,-170 -30,-230 30,-280', '20,-180 60,-230 100,-260', '110,-180 140,-220 166,-240'].map((line) => cut(open(line), 'internal', 2)),
    body(closed('-160,130! -190,240 -250,270! -80,240 -40,170!'), 'dark', { colour: 'teal', relief: 0.4 }),
    body(closed('-346,10! -280,-60 -140,-140 40,-190 220,-186 380,-110 490,-10! 440,30 486,60! 400,140 240,200 60,210 -120,160 -270,80'), 'skin', { colour: 'leaf', relief: 0.9 }),
    shadow(closed('-340,0! -240,-80 -80,-150 90,-184 260,-170 380,-104! 260,-130 120,-120 -40,-90 -190,-40!')),
    ...[-240, -180, -120, -60, 0, 60, 120].flatMap((x, c) => [-90, -40, 10, 60, 110].filter((y) => Math.abs(y - 10) < 40 + (x + 300) * 0.26).map((y) => brush(
      open(arc([x + (y % 100 === 10 ? 0 : 18), y + (c % 2) * 25], 26, -80, 80)), 'detail', 1.6,
    ))),
    brush(open('250,-160 196,-60 200,60 250,170'), 'outline', 1.6),
    body(closed('120,60! 60,150 -30,190! 40,110 60,60!'), 'dark', { colour: 'teal', relief: 0.4 }), cut(open('90,84 50,130 6,162'), 'internal', 2),
    fill(circle([340, -50], 40), 'skin', { line: 'internal', colour: 'gold', relief: 0 }), solid(circle([346, -50], 22)), glint(circle([338, -58], 7)),
    brush(open('440,30 400,34 370,60'), 'outline', 1.6), brush(open('270,-60 250,10 270,80'), 'internal', 2),
  ],
};
