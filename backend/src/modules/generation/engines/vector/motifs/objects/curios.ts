import { arc, body, brush, circle, closed, dots, ellipse, fill, flames, glint, knots, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const cardEdge = (w: number, h: number): string => closed(`${-w},${-h + 20}! ${-w + 20},${-h}! ${w - 20},${-h}! ${w},${-h + 20}! ${w},${h - 20}! ${w - 20},${h}! ${-w + 20},${h}! ${-w},${h - 20}!`);

const spark = (x: number, y: number, r: number, waist: number): Shape =>
  solid(closed([0, 1, 2, 3, 4, 5, 6, 7].map((k) => [...polar([x, y], radians(k * 45 - 90), k % 2 === 0 ? r : waist), true] as const)));

const RULED: readonly Shape[] = [body(cardEdge(300, 494), 'skin', { colour: 'bone', relief: 0.2 }), fill(cardEdge(266, 460), 'skin', { colour: 'navy', line: 'internal', relief: 0 })];

const NAMEPLATE: readonly Shape[] = [
  body(polygon('-230,310 230,310 230,420 -230,420'), 'skin', { colour: 'bone', line: 'internal', relief: 0 }),
  ...[-120, -60, 0, 60, 120].map((x, i) => spark(x, 365, i === 2 ? 40 : 26, 7)),
];

const EYE_OF_THE_SUN: readonly Shape[] = [
  ...Array.from({ length: 20 }, (_, i) => solid(closed([
    [...polar([0, -90], radians(i * 18 - 3), 138), true], [...polar([0, -90], radians(i * 18), i % 2 === 0 ? 226 : 186), true],
    [...polar([0, -90], radians(i * 18 + 3), 138), true],
  ]))),
  body(circle([0, -90], 124), 'skin', { colour: 'gold', relief: 0.8 }),
  body(closed('-96,-90! -50,-136 0,-146 50,-136 96,-90! 50,-48 0,-38 -50,-48'), 'skin', { colour: 'white', line: 'internal' }), fill(circle([0, -92], 40), 'dark', { colour: 'blue', line: 'internal' }), solid(circle([0, -92], 18)), glint(circle([-9, -101], 7)),
  body(closed('-70,-400! -100,-360 -96,-310 -50,-280 0,-276 50,-280 96,-310 100,-360 70,-400! 60,-350 0,-322 -60,-350'), 'mid', { colour: 'yellow', line: 'internal' }),
  ...paired(
    ...([[210, -400, 26], [200, 200, 30], [120, 260, 18], [222, 40, 16], [160, -280, 14]] as const).map(([x, y, r]) => spark(x, y, r, r * 0.24)),
    brush(open('20,190 100,170 150,210 110,240 90,210'), 'internal', 1.8),
  ),
  solid(dots(arc([0, -90], 250, 30, 150), 6)),
];

const CORNERS: readonly Shape[] = paired(spark(226, -418, 30, 8), spark(226, 274, 24, 6));

/** A tarot card: sun, moon and eye in a ruled frame, or whatever else it is said to show. */
export const tarotCard: Motif = {
  name: 'tarot-card',
  pose: 'tall',
  words: ['tarot', 'tarot card', 'tarot cards'],
  anchors: { centre: [0, -20], base: [0, 490] },
  draw: () => [...RULED, ...EYE_OF_THE_SUN, ...NAMEPLATE],
  holds: { room: { x: 0, y: -72, width: 470, height: 680 }, draw: () => [...RULED, ...CORNERS, ...NAMEPLATE] },
};

/** Two cogs that mesh. */
export const gear: Motif = {
  name: 'gear',
  pose: 'round',
  words: ['gear', 'gears', 'cog', 'cogs', 'cogwheel', 'clockwork', 'machinery'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const cog = (teeth: number, r: number): string => polygon(Array.from(
      { length: teeth * 4 }, (_, i) => polar([0, 0], radians(((i + ([0.15, -0.1, 0.1, -0.15][i % 4] ?? 0)) * 90) / teeth), i % 4 === 1 || i % 4 === 2 ? r : r * 0.82),
    ));
    const wheel = (r: number, teeth: number): readonly Shape[] => [
      body(cog(teeth, r), 'skin', { colour: 'grey', relief: 0.9 }), stroke(circle([0, 0], r * 0.64).replace(/Z$/, ''), 'internal'),
      ...Array.from({ length: 5 }, (_, i) => body(circle(polar([0, 0], radians(i * 72 - 90), r * 0.43), r * 0.13), 'black', { line: 'internal' })),
      body(circle([0, 0], r * 0.22), 'dark', { colour: 'gold' }), fill(circle([0, 0], r * 0.1), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    ];
    return [...placed(wheel(220, 10), { x: 250, y: 260 }), ...placed(wheel(330, 14), { x: -130, y: -130, turn: 6 })];
  },
};

/** The cage of the ribs from the front. */
export const ribcage: Motif = {
  name: 'ribcage',
  pose: 'symmetric',
  words: ['ribcage', 'rib cage', 'ribs bones', 'skeleton ribs', 'rib bones', 'skeleton torso'],
  anchors: { crown: [0, -460], heart: [40, -60], centre: [0, 0], base: [0, 490] },
  draw: () => {
    const rib = (i: number): readonly Shape[] => {
      const y = -330 + i * 82;
      const wide = [210, 280, 330, 352, 350, 330, 290][i] ?? 280;
      const band = ribbon(
        [[20, y - 10], [wide * 0.55, y - 50], [wide * 0.96, y + 10], [wide, y + 90], [wide * 0.72, y + 150], [i < 5 ? 40 : wide * 0.5, y + (i < 5 ? 120 : 170)]],
        (t) => 22 - 6 * t,
      );
      return paired(body(band.outline(), 'skin', { colour: 'bone', relief: 1 }), brush(band.along(0.3, 0.2, 0.8), 'detail', 1.6));
    };
    const spine = Array.from({ length: 10 }, (_, i): Shape => body(closed(`-36,${-450 + i * 94}! 0,${-460 + i * 94} 36,${-450 + i * 94}! 26,${-412 + i * 94} 44,${-376 + i * 94}! 0,${-366 + i * 94} -44,${-376 + i * 94}! -26,${-412 + i * 94}`), 'skin', { colour: 'bone', relief: 0.9 }));
    return [
      ...spine, ...[6, 5, 4, 3, 2, 1, 0].flatMap(rib), ...paired(body(ribbon('20,-380 120,-410 230,-390 330,-420', () => 20).outline(), 'skin', { colour: 'bone', relief: 1 })),
      body(closed('-50,-400! 0,-384 50,-400! 62,-330 40,-280 34,-100 46,60 20,130 0,180! -20,130 -46,60 -34,-100 -40,-280 -62,-330'), 'skin', { colour: 'bone', relief: 0.9 }), ...['-30,-270 0,-260 30,-270', '-28,-160 0,-150 28,-160', '-32,-50 0,-40 32,-50'].map((line) => brush(open(line), 'internal', 1.6)),
    ];
  },
};

const BELL = '0,-360 84,-352 166,-310 208,-220 222,-80 244,60 292,180 356,262 404,330! 380,372 240,416 0,428';

const lozenge = (x: number, y: number): string => polygon([[x - 20, y], [x, y - 28], [x + 20, y], [x, y + 28]]);

/** A cast bell, its mouth open to the clapper. */
export const bell: Motif = {
  name: 'bell',
  pose: 'symmetric',
  words: ['bell', 'bells', 'church bell', 'liberty bell', 'jingle bell', 'jingle bells'],
  anchors: { crown: [0, -470], base: [0, 460] },
  draw: () => placed([
    ...paired(body(closed('30,-352! 40,-420 84,-456 130,-436 140,-390 112,-336! 88,-346! 104,-392 84,-412 66,-390 64,-350!'), 'dark', { colour: 'gold' })),
    body(closed('-46,-344! -60,-430 -40,-486 0,-500 40,-486 60,-430 46,-344! 22,-350! 30,-430 0,-460 -30,-430 -22,-350!'), 'skin', { colour: 'gold' }),
    body(symmetric(BELL), 'skin', { colour: 'gold', relief: 1 }),
    fill(closed('-207,-224! -100,-262 0,-270 100,-262 207,-224! 214,-156! 100,-196 0,-204 -100,-196 -214,-156!'), 'skin', { colour: 'brown', relief: 0.4 }),
    ...[-150, -76, 0, 76, 150].map((x) => fill(lozenge(x, -228 + Math.abs(x) * 0.13), 'black', { line: 'none', colour: 'gold', relief: 0 })),
    ...['-250,88 -120,34 0,22 120,34 250,88', '-276,150 -130,90 0,78 130,90 276,150'].map((line) => brush(open(line), 'internal', 1.8)),
    fill(closed('-356,262! -190,186 0,168 190,186 356,262! 404,330! 220,246 0,226 -220,246 -404,330!'), 'dark', { colour: 'brown', relief: 0.5 }),
    shadow(closed([...flames('208,-150 150,-110 206,-90 150,-30 214,0 156,30 226,44', -0.1), ...knots('240,60 222,-80')])), shadow(closed([...flames('262,126 210,150 240,190', -0.1), ...knots('350,256! 300,190')])),
    glint(closed('-150,-120! -156,-20 -176,40! -126,24 -120,-60 -126,-128!')),
    body(ellipse([0, 330], 404, 92), 'skin', { colour: 'gold', relief: 0.2 }), fill(ellipse([0, 336], 348, 64), 'black', { colour: 'black', relief: 0 }),
    body(polygon('-14,310 14,310 20,400 -20,400'), 'skin', { colour: 'brown' }), body(circle([0, 426], 66), 'skin', { colour: 'brown', relief: 1 }), shadow(closed('20,486! 60,460 66,416! 50,446')), glint(circle([-24, 404], 12)),
  ], { y: 4 }),
};
