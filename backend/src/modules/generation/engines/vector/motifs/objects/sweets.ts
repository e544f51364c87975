import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, ellipse, fill, glint, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, whip } from '../geometry/kit.js';

const swirl = (i: number): Shape => {
  const at = (turn: number, r: number): readonly [number, number] => polar([0, -170], radians(turn), r);
  const a = i * 45;
  const edge = (from: number): readonly (readonly [number, number])[] => [at(from, 0), at(from + 34, 80), at(from + 62, 170), at(from + 80, 250), at(from + 90, 318)];
  return fill(closed([...edge(a), ...arc([0, -170], 318, a + 98, a + 134), ...[...edge(a + 45)].reverse()]), i % 2 ? 'skin' : 'mid', { colour: i % 2 ? 'white' : 'red', relief: 0 });
};

export const lollipop: Motif = {
  name: 'lollipop', pose: 'tall', anchors: { centre: [0, -170], base: [0, 490] }, words: ['lollipop', 'sucker candy', 'candy', 'lolly', 'sweet shop'],
  draw: () => [
    body(ribbon('0,80 0,300 0,490', () => 20).outline(), 'skin', { colour: 'bone' }), shadow(polygon('4,150 16,150 16,480 4,480')),
      body(circle([0, -170], 320), 'skin', { colour: 'white', relief: 0.9 }), ...[0, 1, 2, 3, 4, 5, 6, 7].map(swirl),
      body(circle([0, -170], 320), 'none'), glint(closed('-250,-220! -220,-320 -140,-380! -180,-310 -204,-230!')),
    ...paired(body(closed('10,190! 90,120 180,120 196,190 180,260 90,250!'), 'dark', { colour: 'pink' }), body(closed('0,200! 60,270 90,380! 50,350 20,380! 4,290'), 'dark', { colour: 'pink' })), body(circle([0, 196], 36), 'skin', { colour: 'pink' }),
  ],
};

const POPSICLE: readonly Shape[] = [
  body(closed('-56,230! 56,230! 56,440 30,486 -30,486 -56,440'), 'skin', { colour: 'tan' }), brush(open('-14,300 -10,370 -14,430'), 'internal', 1.8),
  body(closed('-220,270! -226,-250 -180,-410 -60,-486 40,-490! 30,-430 80,-400! 90,-340 150,-330! 160,-270 226,-260! 220,270! 160,300 100,290 70,360 30,300 -60,290 -110,310 -140,400 -170,300'), 'mid', { colour: 'red', relief: 0.9 }),
  fill(closed('-222,60! -120,90 -60,50 0,100 80,60 150,96 222,60! 220,-100! 150,-70 80,-110 0,-60 -70,-110 -140,-70 -224,-110!'), 'skin', { colour: 'white', line: 'outline', relief: 0.5 }),
  ...[-80, 80].map((x) => body(closed([[x - 34, -220, false], [x, -252], [x + 34, -220], [x + 34, 180], [x, 212], [x - 34, 180]]), 'none',
    { line: 'internal' })), glint(closed('-186,-200! -180,-330 -110,-410! -140,-320 -150,-200!')),
    whip('214,-240 214,260', '130,-200 130,220', { count: 18, reach: 0.8, longest: 'alike' }),
  body(closed('200,330! 222,380 200,410 178,380'), 'mid', { colour: 'red', line: 'internal' }),
];

export const popsicle: Motif = { name: 'popsicle', pose: 'tall', anchors: { centre: [0, -60], base: [0, 480] }, words: ['popsicle', 'ice lolly', 'ice pop'], draw: () => placed(POPSICLE, { turn: 10, scale: 0.96 }) };

const BAR: readonly Shape[] = [
  body(closed('-280,-470! -40,-470! -20,-430 30,-450 60,-400! 110,-410 130,-360! 200,-360 220,-310! 280,-300! 280,140! -280,140!'), 'dark', { colour: 'brown', relief: 0.4 }),
  ...[[-180, -300], [0, -300], [-180, -150], [0, -150], [180, -150], [-180, 0], [0, 0], [180, 0]].map(([x = 0, y = 0]) =>
    fill(polygon([[x - 78, y - 62], [x + 78, y - 62], [x + 78, y + 62], [x - 78, y + 62]]), 'mid', { colour: 'brown', relief: 0.6 })),
  body(closed('-310,60! -250,20 -190,80 -120,30 -60,90 10,40 80,96 150,40 210,90 260,40 310,70! 316,470! -316,470!'), 'skin', { colour: 'red', relief: 0.4 }), fill(polygon('-312,210 312,210 314,370 -314,370'), 'skin', { colour: 'gold', relief: 0 }), whip('306,90 308,460', '200,110 200,440', { count: 14, reach: 0.8, longest: 'alike' }),
  solid(closed('0,346! -70,290 -74,246 -44,226 -12,238 0,262! 12,238 44,226 74,246 70,290')), brush(open('-280,110 -282,140 -282,180'), 'internal', 2),
];

export const chocolate: Motif = { name: 'chocolate-bar', pose: 'tall', anchors: { centre: [0, 0], base: [0, 470] }, words: ['chocolate', 'chocolate bar', 'bar of chocolate', 'candy bar'], draw: () => placed(BAR, { turn: 10, scale: 0.92 }) };

const DUCK: readonly Shape[] = [
  body(closed('-440,110! -470,-10 -430,-90! -380,-20 -290,20 -180,-10 -110,-70! 20,-60 150,-40! 270,30 330,150 300,290 190,390 0,424 -200,410 -350,320 -420,220'), 'skin', { colour: 'yellow', relief: 1 }), whip('320,150 292,284 184,382 0,416 -196,402 -346,314', '190,140 160,230 100,280 0,300 -130,280 -240,230', { count: 24, reach: 0.7, longest: 'middle' }),
  body(closed('-280,120! -180,60 -40,60 60,130! 70,220 0,290 -110,300! -80,260! -190,260! -160,220! -260,190!'), 'skin', { colour: 'yellow', relief: 0.8 }), brush(open('-190,130 -100,116 -10,150'), 'internal', 2), brush(open('-150,190 -80,184 -10,204'), 'internal', 2),
  body(circle([110, -210], 230), 'skin', { colour: 'yellow', relief: 1 }), fill(closed('-60,-64! 40,-2 160,-6 250,-60! 270,20 60,80 -90,20'), 'skin', { colour: 'yellow', line: 'none', relief: 0 }),
  body(closed('260,-250! 330,-280 420,-270 484,-220! 440,-170 350,-150 270,-170! 230,-210'), 'mid', { colour: 'orange', relief: 0.8 }), brush(open('262,-214 350,-200 450,-218'), 'internal', 2),
  body(ellipse([150, -270], 40, 58), 'black', { colour: 'black', relief: 0 }), glint(circle([138, -292], 16)), brush(open('90,-370 130,-400 180,-390'), 'outline', 1.8), brush(open('-70,-270 -60,-340 -10,-394'), 'outline', 2),
];

export const rubberDuck: Motif = { name: 'rubber-duck', pose: 'figure',
  anchors: { crown: [110, -440], centre: [0, 60], base: [0, 424], eye: [150, -270], mouth: [460, -210] },
  words: ['rubber duck', 'rubber ducky', 'bath duck'], draw: () => placed(DUCK, { y: 6 }) };
