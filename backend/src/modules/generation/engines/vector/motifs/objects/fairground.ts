import type { Motif } from '../motif.js';
import {
  arc, body, brush, circle, closed,   fill,  open, paired, placed, polar, polygon, radians, ribbon, solid, stroke, type Knot,
} from '../geometry/kit.js';
import { slab } from './screens.js';

/** The great wheel with its gondolas. */
export const ferrisWheel: Motif = {
  name: 'ferris-wheel', pose: 'round',
  words: ['ferris wheel', 'big wheel', 'london eye', 'amusement park', 'fairground', 'fair ride', 'observation wheel', 'theme park'],
  anchors: { centre: [0, -70], base: [0, 470] },
  draw: () => [
    ...paired(body(closed('-14,-70! 14,-70! 250,470! 200,470!'), 'dark', { colour: 'navy' })),
    ...[368, 316].map((r) => stroke(circle([0, -80], r).replace(/Z$/, ''), 'outline')),
    ...Array.from({ length: 24 }, (_, i) => stroke(open([polar([0, -80], radians(i * 15), 316), polar([0, -80], radians(i * 15 + (i % 2 === 0 ? 15 : -15)), 368)]), 'detail')),
    ...Array.from({ length: 12 }, (_, i) => stroke(open([polar([0, -80], radians(i * 30), 50), polar([0, -80], radians(i * 30), 316)]), 'internal')),
    body(circle([0, -80], 62), 'skin', { colour: 'gold', relief: 0.6 }),
    body(circle([0, -80], 24), 'dark', { colour: 'red', line: 'internal' }),
    ...Array.from({ length: 12 }, (_, i) => polar([0, -80], radians(i * 30), 350)).flatMap(([x, y], i) =>
      placed([body(closed('-50,0! -40,-34 0,-48 40,-34 50,0!'), 'dark', { colour: i % 2 === 0 ? 'red' : 'teal' }), body(closed('-50,0! 50,0! 40,50 0,62 -40,50'), 'skin', { colour: 'bone' }), stroke(open('-48,24 48,24'), 'internal')], { x, y: y + 6 })),
    body(polygon('-300,456 300,456 330,492 -330,492'), 'dark', { colour: 'brown' }),
  ],
};

const lanes = [-1, -0.6, -0.2, 0.2, 0.6, 1];

/** The striped tent of a circus. */
export const circusTent: Motif = {
  name: 'circus-tent', pose: 'figure',
  words: ['circus tent', 'circus', 'big top', 'carnival tent', 'carnival', 'circus big top'],
  anchors: { crown: [0, -440], base: [0, 450] },
  draw: () => [
    body(polygon('-7,-480 7,-480 7,-330 -7,-330'), 'dark', { colour: 'brown', line: 'internal' }), body(closed('7,-478! 70,-460 110,-430 160,-440! 130,-400 150,-370! 90,-376 7,-400!'), 'dark', { colour: 'red' }),
    body(closed('-370,20! 370,20! 400,450! -400,450!'), 'skin', { colour: 'bone', relief: 0.3 }),
    ...[-0.8, -0.4, 0.4, 0.8].map((u) => body(polygon([[u * 370 - 40, 20], [u * 370 + 40, 20], [u * 400 + 46, 450], [u * 400 - 46, 450]]), 'dark', { colour: 'red', line: 'internal' })),
    body(closed('-110,450! -90,250 0,60! 90,250 110,450!'), 'black', { relief: 0 }), ...paired(body(closed('0,60! 40,200 60,330 50,450! 150,450! 130,260 60,60!'), 'skin', { colour: 'gold', relief: 0.6 }), brush(open('30,90 84,240 100,430'), 'internal', 2)),
    body(closed('0,-350! 130,-200 300,-80 460,-10! -460,-10! -300,-80 -130,-200'), 'skin', { colour: 'bone', relief: 0.4 }),
    ...[[-0.6, -0.2], [0.2, 0.6]].map(([a = 0, b = 0]) => body(closed([[0, -350, true], [a * 220, -160],
      [a * 460, -10, true], [b * 460, -10, true], [b * 220, -160]]), 'dark', { colour: 'red', line: 'internal' })),
    ...lanes.slice(0, 5).flatMap((u, i) => [0, 1].map((k) => {
      const x = u * 470 + k * 94;
      return body(
        closed([[x, -16, true], [x + 94, -16, true], [x + 90, 40], [x + 47, 70], [x + 4, 40]]), (i + k + i) % 2 === 0 ? 'dark' : 'skin', { colour: (i + k + i) % 2 === 0 ? 'red' : 'gold' },
      );
    })),
    ...paired(brush(open('460,0 480,200 494,440'), 'internal', 1.4)), brush(open('-490,454 0,462 490,454'), 'outline', 1.6),
  ],
};

/** A trunk with its straps and stickers. */

export const suitcase: Motif = {
  name: 'suitcase', pose: 'figure',
  words: ['suitcase', 'luggage', 'vintage suitcase', 'briefcase', 'trunk luggage', 'travel bag', 'old suitcase', 'travel suitcase', 'baggage'],
  anchors: { centre: [0, 60], crown: [0, -280] },
  draw: () => [
    body(ribbon('-110,-230 -100,-310 -40,-336 40,-336 100,-310 110,-230', () => 24).outline(), 'dark', { colour: 'brown' }),
    body(slab([0, 80], 920, 620, 36), 'skin', { colour: 'tan', relief: 0.6 }),
    ...[[-400, -170, 0], [400, -170, 90], [400, 330, 180], [-400, 330, 270]].map(([x = 0, y = 0, turn = 0]) =>
      placed([body(closed('-56,-56! 60,-56! 40,20 20,40 -56,60!'), 'dark', { colour: 'brown' }), fill(circle([-20, -20], 8), 'skin', { line: 'none', colour: 'gold' })], { x, y, turn })).flat(),
    brush(open('-456,0 0,4 456,0'), 'outline', 1.2),
    ...[-250, 250].flatMap((x) => [
      body(polygon([[x - 42, -230], [x + 42, -230], [x + 42, 390], [x - 42, 390]]), 'dark', { colour: 'brown' }), body(slab([x, -30], 116, 104, 20), 'skin', { colour: 'gold' }),
      fill(polygon([[x - 28, -52], [x + 28, -52], [x + 28, -8], [x - 28, -8]]), 'dark', { colour: 'brown', line: 'internal' }),
      ...[90, 150, 210].map((y) => fill(circle([x, y], 9), 'skin', { line: 'none', colour: 'white' })),
    ]),
    ...[-90, 90].map((x) => body(slab([x, 0], 76, 70, 16), 'skin', { colour: 'gold', line: 'internal' })),
    ...placed(
      [
        body(circle([0, 0], 88), 'skin', { colour: 'bone' }), stroke(circle([0, 0], 66).replace(/Z$/, ''), 'internal'),
        solid(polygon(Array.from({ length: 10 }, (_, i): Knot => polar([0, 0], radians(i * 36 - 90), i % 2 === 0 ? 50 : 20)))),
      ],
      { x: 20, y: 220 },
    ),
  ],
};

const PLANKS = [-104, -34, 36, 106];

/** An arched door of planks in its stone frame. */
export const door: Motif = {
  name: 'door', pose: 'tall',
  words: ['door', 'doorway', 'old door', 'wooden door', 'castle door', 'open door', 'portal', 'arched door', 'front door'],
  anchors: { centre: [0, 40], base: [0, 480] },
  draw: () => [
    ...Array.from({ length: 9 }, (_, i) => [180 + i * 20, 200 + i * 20] as const).map(([a, b], i) => body(
      closed([...arc([0, -170], 316, a, b), ...arc([0, -170], 220, b, a)].map(([x, y], k, all): Knot =>
        [x, y, [0, all.length / 2 - 1, all.length / 2, all.length - 1].includes(k)])),
      i === 4 ? 'mid' : 'skin', { colour: 'grey' },
    )),
    ...[0, 1, 2, 3, 4].flatMap((i) => paired(body(polygon([[220, -170 + i * 122], [i % 2 === 0 ? 316 : 340, -170 + i * 122],
      [i % 2 === 0 ? 316 : 340, -48 + i * 122], [220, -48 + i * 122]]), 'skin', { colour: 'grey' }))),
    body(closed([[-220, 440, true], ...arc([0, -170], 220, 180, 360), [220, 440, true]]), 'skin', { colour: 'brown', relief: 0.5 }),
    ...[-150, -80, -10, 62, 134].map((x) => stroke(open([[x, -170 - Math.sqrt(216 ** 2 - x * x)], [x, 438]]), 'outline')),
    ...PLANKS.flatMap((x, i) => [brush(open([[x, -290 + i * 10], [x + 8, -240],
      [x - 4, -190]]), 'internal', 1.8), brush(open([[x + 6, -20 + i * 14], [x - 4, 40], [x + 6, 110]]), 'internal', 1.8)]),
    ...[-120, 240].map((y) => body(closed([[-220, y - 24, true], [60, y - 18], [100, y - 50],
      [160, y, true], [100, y + 50], [60, y + 18], [-220, y + 24, true]]), 'dark', { colour: 'black' })),
    ...[-120, 240].flatMap((y) => [-180, -100, -20].map((x) => fill(circle([x, y], 9), 'skin', { line: 'none', colour: 'grey' }))),
    body(circle([150, 80], 34), 'dark', { colour: 'gold' }),
    stroke(circle([150, 124], 42).replace(/Z$/, ''), 'outline'),
    ...[[440, 760], [464, 860]].map(([y = 0, w = 1]) => body(polygon([[-w / 2, y], [w / 2, y], [w / 2, y + 26], [-w / 2, y + 26]]), 'skin', { colour: 'grey' })),
  ],
};
