import { arc, body, brush, circle, closed, cut, fill, open, paired, placed, polygon, shadow, solid, stroke, symmetric, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const rect = (x: number, y: number, w: number, h: number): string => polygon([[x - w / 2, y], [x + w / 2, y], [x + w / 2, y + h], [x - w / 2, y + h]]);
/** An opening with a round head, its foot at y. */
const round = (x: number, y: number, w: number, h: number): string => closed([[x - w / 2, y, true], [x - w / 2, y - h + w / 2, true], ...arc([x, y - h + w / 2], w / 2, 180, 360).slice(1, -1), [x + w / 2, y - h + w / 2, true], [x + w / 2, y, true]]);
/** An opening with a pointed head, its foot at y. */
const lancet = (x: number, y: number, w: number, h: number): string => closed([
  [x - w / 2, y, true], [x - w / 2, y - h + w * 0.9, true], [x - w * 0.36, y - h + w * 0.4], [x, y - h, true], [x + w * 0.36, y - h + w * 0.4], [x + w / 2, y - h + w * 0.9, true], [x + w / 2, y, true],
]);

/** A relief of standing figures, hinted. */
const relief = (x: number, y: number): readonly Shape[] => [
  body(rect(x, y, 116, 190), 'dark', { colour: 'tan', line: 'internal' }), ...[-34, 0, 34].flatMap((dx, i) => [fill(circle([x + dx, y + 44 - (i % 2) * 14], 15), 'skin', { colour: 'bone' }),
    fill(closed([[x + dx - 18, y + 180, true], [x + dx - 16, y + 80], [x + dx, y + 60 - (i % 2) * 14], [x + dx + 16, y + 80], [x + dx + 18, y + 180, true]]), 'skin', { colour: 'bone' })]),
];

/** The arch at the head of the Champs-Elysees. */
export const arcDeTriomphe: Motif = {
  name: 'arc-de-triomphe', pose: 'scenery', words: ['arc de triomphe', 'arch of triumph', 'triumphal arch', 'paris arch', 'arc of triumph'],
  anchors: { crown: [0, -430], base: [0, 440], centre: [0, 0] },
  draw: () => [
    body(rect(0, -400, 800, 800), 'skin', { colour: 'bone', relief: 0.3 }), body(rect(0, -440, 860, 50), 'skin', { colour: 'bone', relief: 0.5 }),
    body(rect(0, -390, 820, 16), 'dark', { colour: 'tan', line: 'internal' }),
    ...Array.from({ length: 13 }, (_, i) => -372 + i * 62).map((x) => body(circle([x, -330], 22), 'skin', { colour: 'bone', line: 'internal', relief: 0.8 })),
    body(rect(0, -290, 850, 34), 'skin', { colour: 'bone', relief: 0.4 }), ...Array.from({ length: 40 }, (_, i) => -410 + i * 21).map((x) => solid(rect(x, -254, 9, 12))),
    body(rect(0, -238, 800, 60), 'skin', { colour: 'bone', line: 'internal' }),
    ...Array.from({ length: 24 }, (_, i) => -374 + i * 32.5).map((x, i) => brush(open([[x, -184], [x + (i % 2 === 0 ? 6 : -6), -206], [x, -230]]), 'internal', 2.6)),
    body(rect(0, -178, 830, 24), 'skin', { colour: 'bone' }),
    ...paired(body(rect(302, -140, 120, 96), 'skin', { colour: 'bone', line: 'internal' }),
      ...[-110, -84, -60].map((y) => brush(open([[256, y], [350, y + 4]]), 'internal', 1.8)), ...relief(302, 50), body(rect(302, 6, 170, 26), 'skin', { colour: 'bone' }),
      body(rect(302, 256, 190, 30), 'skin', { colour: 'bone' })),
    body(round(0, 400, 350, 530), 'skin', { colour: 'tan', relief: 0.2 }), stroke(round(0, 400, 390, 560).replace(/Z$/, ''), 'internal'), solid(round(0, 400, 300, 500)),
    fill(round(20, 400, 200, 400), 'skin', { colour: 'white', line: 'internal', relief: 0 }), ...paired(brush(open(arc([0, 45], 176, 290, 330)), 'internal', 1.6)),
    whip('396,-150 398,120 396,390', '300,-150 310,120 310,390', { count: 27, reach: 0.4, longest: 'alike' }), body(polygon('-460,400 460,400 480,440 -480,440'), 'skin', { colour: 'grey' }), body(rect(0, -178, 90, 50), 'skin', { colour: 'bone', line: 'internal' }),
    ...['-420,464 -200,458 0,466', '60,466 240,458 430,464'].map((d) => brush(open(d), 'outline', 1.6)),
  ],
};

/** Half a spire with its openings: where it stands, its half breadth at the foot, from its tip to its foot. */
const spire = ([x, half, top, foot]: readonly [number, number, number, number]): readonly Shape[] => {
  const wide = (y: number): number => half * ((y - top) / (foot - top)) ** 0.42;
  const rows = Array.from({ length: 9 }, (_, i) => top + 70 + (i * (foot - top - 90)) / 9);
  return [
    body(closed([[x, top, true], ...[0.12, 0.3, 0.55, 0.8].map((t): Knot => [x + wide(top + t * (foot - top)), top + t * (foot - top)]), [x + half, foot, true],
      [x - half, foot, true],
      ...[0.8, 0.55, 0.3, 0.12].map((t): Knot => [x - wide(top + t * (foot - top)), top + t * (foot - top)])]), 'skin', { colour: 'tan', relief: 0.9 }),
    ...rows.flatMap((y) => [-0.5, 0, 0.5].map((u) => solid(lancet(x + u * wide(y) * 1.1, y + 34, Math.max(7, wide(y) * 0.24), 34)))),
    ...rows.slice(1).map((y) => brush(open([[x - wide(y - 4) * 0.9, y - 6], [x, y + 4], [x + wide(y - 4) * 0.9, y - 6]]), 'detail', 1.2)),
    body(circle([x, top - 6], 17), 'skin', { colour: 'gold', line: 'internal' }), ...[0, 90, 180, 270].map((a) => fill(circle([x + 20 * Math.cos((a * Math.PI) / 180), top - 6 + 20 * Math.sin((a * Math.PI) / 180)], 9), 'skin', { colour: 'gold' })),
  ];
};

/** Gaudi's basilica in Barcelona. */
export const sagradaFamilia: Motif = {
  name: 'sagrada-familia', pose: 'scenery', words: ['sagrada familia', 'la sagrada familia', 'gaudi church', 'barcelona church', 'barcelona cathedral', 'gaudi cathedral', 'basilica'],
  anchors: { crown: [0, -470], base: [0, 460], centre: [0, 0] },
  draw: () => [
    ...spire([0, 92, -440, 200]), ...paired(...spire([330, 72, -250, 300])), ...paired(...spire([130, 78, -370, 260])),
    ...paired(body(polygon('230,120 420,160 420,440 230,440'), 'skin', { colour: 'tan', relief: 0.3 }), ...[280, 350].map((x) => solid(lancet(x, 300, 40, 110))),
      ...[280, 350].map((x) => solid(lancet(x, 420, 40, 90))), body(closed('250,130! 270,60 290,128!'), 'skin', { colour: 'gold' }), body(closed('360,150! 380,80 400,152!'), 'skin', { colour: 'gold' })),
    body(symmetric('0,-40! 60,40 150,130 250,190! 240,440! 0,440!'), 'skin', { colour: 'tan', relief: 0.4 }), brush(open('-226,190 -130,140 0,-6 130,140 226,190'), 'internal', 2),
    body(circle([0, 110], 54), 'skin', { colour: 'bone' }), ...Array.from({ length: 8 },
      (_, i) => i * 45).map((a) => solid(circle([32 * Math.cos((a * Math.PI) / 180), 110 + 32 * Math.sin((a * Math.PI) / 180)], 10))), solid(circle([0, 110], 12)),
    ...paired(body(lancet(150, 440, 110, 210), 'skin', { colour: 'bone' }), solid(lancet(150, 440, 74, 160)), brush(open('90,220 150,196 210,216'), 'internal', 2)),
    body(lancet(0, 440, 150, 250), 'skin', { colour: 'bone' }), solid(lancet(0, 440, 104, 200)), stroke(open('0,300 0,440'), 'internal'),
    ...[-28, 28].map((x) => cut(open([[x, 330], [x, 430]]), 'internal', 1.4)), whip('414,170 416,300 414,434', '330,170 340,300 340,434', { count: 15, reach: 0.5, longest: 'alike' }),
    body(polygon('-450,440 450,440 470,476 -470,476'), 'skin', { colour: 'grey' }),
  ],
};

const tower = (x: number): readonly Shape[] => [
  body(rect(x, -420, 250, 860), 'skin', { colour: 'bone', relief: 0.3 }),
  ...[-1, 1].map((s) => body(rect(x + s * 112, -430, 40, 870), 'skin', { colour: 'bone', relief: 0.8 })), body(rect(x, -450, 280, 34), 'skin', { colour: 'bone' }),
  ...Array.from({ length: 7 }, (_, i) => body(polygon([[x - 132 + i * 40, -450], [x - 114 + i * 40, -478], [x - 96 + i * 40, -450]]), 'skin', { colour: 'bone', line: 'internal' })),
  ...[-46, 46].flatMap((dx) => [solid(lancet(x + dx, -150, 62, 240)), ...[-330, -290, -250, -210, -176].map((y) => cut(open([[x + dx - 26, y], [x + dx + 26, y]]), 'internal', 1.6))]),
  shadow(rect(x + 100, -380, 18, 760)),
];

/** The cathedral of Paris from the west. */
export const notreDame: Motif = {
  name: 'notre-dame', pose: 'scenery', words: ['notre dame', 'notre dame de paris', 'dame de paris', 'notre dame cathedral', 'paris cathedral', 'notredame'],
  anchors: { crown: [0, -450], base: [0, 460], centre: [0, 0] },
  draw: () => [
    body(polygon('-9,-490 9,-490 34,-250 -34,-250'), 'dark', { colour: 'grey' }), body(polygon('-150,-130 0,-300 150,-130'), 'skin', { colour: 'grey' }), body(rect(0, -140, 240, 580), 'skin', { colour: 'bone', relief: 0.3 }),
    ...tower(-255), ...tower(255),
    body(rect(0, -130, 780, 36), 'skin', { colour: 'bone' }), ...Array.from({ length: 25 }, (_, i) => -372 + i * 31).map((x) => stroke(open([[x, -126], [x, -98]]), 'internal')),
    ...[-255, 255].flatMap((x) => [body(lancet(x, 80, 140, 150), 'skin', { colour: 'bone' }), ...[-34, 34].map((dx) => solid(lancet(x + dx, 74, 50, 110)))]),
    body(circle([0, 0], 92), 'skin', { colour: 'bone' }), solid(circle([0, 0], 78)),
    ...Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6).map((a) => cut(open([[14 * Math.cos(a), 14 * Math.sin(a)], [74 * Math.cos(a), 74 * Math.sin(a)]]),
      'internal', 1.4)), cut(circle([0, 0], 44), 'internal'), fill(circle([0, 0], 15), 'skin', { colour: 'bone' }),
    body(rect(0, 104, 780, 60), 'skin', { colour: 'bone' }), ...Array.from({ length: 19 },
      (_, i) => -360 + i * 40).map((x) => fill(closed([[x - 12, 162, true], [x - 12, 128], [x, 112], [x + 12, 128], [x + 12, 162, true]]), 'dark', { colour: 'tan', line: 'internal' })),
    ...[-255, 0, 255].flatMap((x) => [body(lancet(x, 440, 196, 262), 'skin', { colour: 'bone' }), stroke(lancet(x, 440, 160, 226).replace(/Z$/, ''), 'internal'),
      body(lancet(x, 440, 124, 190), 'dark', { colour: 'brown' }), cut(open([[x, 300], [x, 436]]), 'internal', 1.6),
      ...[-30, 30].map((dx) => cut(open([[x + dx, 330], [x + dx, 430]]), 'detail', 1.2)), cut(open([[x - 58, 322], [x + 58, 322]]), 'internal', 1.4)]),
    body(polygon('-430,440 430,440 450,476 -450,476'), 'skin', { colour: 'grey' }),
  ],
};

const terrace = (y: number, from: number, to: number): readonly Shape[] => [
  body(closed([[from, y, true], [(from + to) / 2, y - 14], [to, y - 4, true], [to + 12, y + 34, true], [(from + to) / 2, y + 26], [from - 12, y + 38, true]]), 'skin', { colour: 'leaf', relief: 0.4 }),
  ...Array.from({ length: Math.round((to - from) / 46) }, (_, i) => from + 26 + i * 46).map((x,
    i) => stroke(open([[x, y + (i % 2 === 0 ? 2 : 12)], [x + 4, y + (i % 2 === 0 ? 14 : 28)]]), 'detail')),
];

const house = (x: number, y: number, size: number): readonly Shape[] => placed([
  body(polygon('-50,0 -50,-56 0,-104 50,-56 50,0'), 'skin', { colour: 'grey', relief: 0.3 }), fill(polygon('-14,0 -10,-44 10,-44 14,0'), 'black', { line: 'internal' }), ...['-44,-20 -24,-20', '26,-30 44,-30', '-30,-56 -10,-58', '10,-70 26,-66'].map((d) => stroke(open(d), 'detail')),
], { x, y, scale: size });

/** The Inca town on its ridge before the peak. */
export const machuPicchu: Motif = {
  name: 'machu-picchu', pose: 'scenery', words: ['machu picchu', 'machupicchu', 'macchu picchu', 'machu pichu', 'huayna picchu', 'inca ruins', 'inca city', 'peru'],
  anchors: { crown: [110, -460], base: [0, 440], centre: [0, 60] },
  draw: () => [
    body(circle([-270, -300], 92), 'skin', { colour: 'gold', relief: 0.3 }), body(closed('-480,60! -400,-40 -320,-120 -240,-60 -140,20 -60,60!'), 'skin', { colour: 'blue', relief: 0.5 }), body(closed('250,40! 340,-90 400,-140 450,-60 490,40!'), 'skin', { colour: 'blue', relief: 0.5 }),
    body(closed('-170,90! -120,-30 -60,-130 -20,-280 30,-390 90,-460 150,-440 190,-340 230,-210 290,-90 350,10 400,90!'), 'skin', { colour: 'moss', relief: 0.8 }),
    whip('150,-436 230,-210 390,80', '100,-380 130,-160 200,60', { count: 21, reach: 0.8, longest: 'middle' }), ...['60,-400 40,-300 0,-200', '100,-340 90,-220 40,-100', '20,-180 -40,-80 -90,10', '110,-150 100,-60 70,20'].map((d) => brush(open(d), 'internal', 2.2)),
    body(closed('-490,100! -300,40 -120,90 60,60 260,90 490,60! 490,200! -490,200!'), 'skin', { colour: 'leaf', relief: 0.4 }),
    ...([[-230, 130, 0.8], [-120, 118, 0.9], [-10, 124, 0.76], [100, 116, 0.9], [220, 128, 0.8], [320, 140, 0.7]] as const).flatMap(([x, y, size]) => house(x, y, size)),
    ...terrace(150, -330, 380), ...([[-170, 206, 1], [-40, 210, 1.1], [110, 206, 0.96], [250, 214, 1]] as const).flatMap(([x, y, size]) => house(x, y, size)),
    ...terrace(214, -380, 410), ...terrace(256, -410, 430), ...terrace(298, -430, 446), ...terrace(340, -446, 456), ...terrace(382, -456, 464),
    body(closed('-470,424! 0,410 476,420! 440,470 200,456 0,480 -240,458 -430,476!'), 'dark', { colour: 'moss' }),
    ...['-420,-180 -380,-200 -330,-184', '300,-260 350,-284 410,-262', '-480,10 -420,-6 -370,10'].map((d) => brush(open(d), 'outline', 1.6)), ...['230,-400 246,-416 262,-402 278,-416 294,-400', '-100,-380 -88,-392 -76,-382 -64,-392 -52,-380'].map((d) => brush(open(d), 'internal', 1.6)),
  ],
};
