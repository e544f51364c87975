import type { Motif, Shape } from '../motif.js';
import {
  arc, body, brush, circle, closed, cut,    open, paired, placed, polar, polygon, profile, radians, ribbon, shadow, solid, stroke, symmetric,
} from '../geometry/kit.js';

/** A barbed hook with its line. */
export const fishingHook: Motif = {
  name: 'fishing-hook', pose: 'tall',
  words: ['fishing hook', 'fish hook', 'fishhook', 'hook', 'bait hook', 'fishing lure', 'fishing line'],
  anchors: { crown: [120, -400], base: [-60, 480], centre: [0, 100] },
  draw: () => [
    brush(open('120,-392 40,-470 -60,-420 -150,-470 -230,-440 -220,-370 -150,-380 -170,-450 -260,-496'), 'internal', 1.6),
    body(circle([120, -392], 62), 'skin', { colour: 'grey', relief: 0.8 }), body(circle([120, -392], 26), 'skin', { colour: 'white', relief: 0 }),
    body(closed('-262,20! -200,60 -140,110 -96,180! -150,160 -200,156 -236,190!'), 'skin', { colour: 'grey', relief: 0.6 }),
    body(ribbon('120,-330 124,-100 120,140 70,330 -60,420 -190,350 -236,210 -246,90 -280,-20 -340,-130', profile('0:36 0.5:40 0.76:36 0.88:30 1:2')).outline(), 'skin', { colour: 'grey', relief: 1 }),
    brush(ribbon('120,-330 124,-100 120,140 70,330 -60,420 -190,350 -236,210', profile('0:36 1:36')).along(0.35, 0.06, 0.94), 'outline', 2),
    ...[-306, -270, -234, -198].map((y) => body(closed([[78, y - 14, true], [120, y - 6],
      [162, y - 16, true], [162, y + 14, true], [120, y + 24], [78, y + 16, true]]), 'dark', { colour: 'red', line: 'internal' })),
  ],
};

const coin = (x: number, y: number, turn = 0): readonly Shape[] =>
  placed([body(circle([0, 0], 50), 'skin', { colour: 'gold', relief: 0.6 }), stroke(circle([0, 0], 33).replace(/Z$/, ''), 'detail'), brush(open('0,-18 0,18'), 'internal', 2)], { x, y, turn });

const strap = (x: number): readonly Shape[] => [
  body(polygon([[x - 34, 60], [x + 34, 60], [x + 34, 410], [x - 34, 410]]), 'dark', { colour: 'gold' }),
  ...[100, 240, 370].map((y) => body(circle([x, y], 12), 'skin', { colour: 'white', line: 'internal' })),
];

/** A chest full of coins, its lid thrown back. */
export const treasureChest: Motif = {
  name: 'treasure-chest', pose: 'wide',
  words: ['treasure chest', 'treasure', 'chest of gold', 'pirate chest', 'gold coin', 'gold coins', 'coin', 'coins', 'treasure box', 'treasure trove', 'doubloon', 'pirate treasure'],
  anchors: { centre: [0, 0], base: [0, 410], crown: [0, -360] },
  draw: () => [
    body(closed('-400,40! -440,-180 -400,-330! -200,-390 0,-404 200,-390 400,-330! 440,-180 400,40!'), 'skin', { colour: 'brown', relief: 0.5 }),
    shadow(closed('-360,40! -390,-140 -360,-276! -180,-326 0,-338 180,-326 360,-276! 390,-140 360,40!')),
    ...[-250, 250].map((x) => body(
      closed([[x - 36, 40, true], [x * 1.06 - 36, -160], [x - 34, -372, true], [x + 34, -372, true], [x * 1.06 + 36, -160], [x + 36, 40, true]]), 'skin',
      { colour: 'gold', relief: 0.4 },
    )),
    ...[
      [-300, 10], [-210, -50], [-110, -90], [0, -110], [110, -90], [210, -46], [300, 10], [-160, 0], [-50, -40], [60, -36], [160, 4],
    ].flatMap(([x = 0, y = 0], i) => coin(x, y, i * 37)),
    ...[[-250, 40], [-100, 30], [10, 34], [110, 40], [240, 44]].flatMap(([x = 0, y = 0], i) => coin(x, y, i * 50)),
    body(polygon('-420,60 420,60 396,410 -396,410'), 'skin', { colour: 'brown', relief: 0.4 }),
    ...[176, 294].map((y) => brush(open([[-408, y], [0, y + 4], [408, y]]), 'outline', 1.3)),
    ...['-180,110 -120,114 -60,110', '60,140 120,136', '-190,230 -110,236', '90,250 170,244', '-150,350 -60,344', '70,356 160,350'].map((d) => brush(open(d), 'detail', 1.6)),
    ...[-300, 300].flatMap(strap), body(polygon('-440,40 440,40 440,96 -440,96'), 'dark', { colour: 'gold' }),
    body(closed('-74,60! 74,60! 84,180 60,230 0,256 -60,230 -84,180'), 'skin', { colour: 'gold', relief: 0.7 }), solid(circle([0, 134], 24)), solid(polygon('-10,140 10,140 20,206 -20,206')),
    ...paired(body(circle([430, 240], 34), 'skin', { colour: 'gold' })),
    ...[[-400, -300, 40], [390, -420, 30]].map(([x = 0, y = 0, s = 30]) => placed(
      [solid(closed([0, 1, 2, 3, 4, 5, 6, 7].map((k) => [...polar([0, 0], radians(k * 45 - 90), k % 2 === 0 ? s : s * 0.22), true] as const)))], { x: x * 1.1, y },
    )).flat(),
  ],
};

/** A keyhole in its ornate plate. */
export const keyhole: Motif = {
  name: 'keyhole', pose: 'symmetric',
  words: ['keyhole', 'key hole', 'ornate keyhole', 'escutcheon', 'lock plate'],
  anchors: { centre: [0, -60] },
  draw: () => [
    body(symmetric('0,-490! 46,-410 60,-370! 130,-410 200,-370 196,-300 150,-280! 230,-240 270,-140 250,0 190,110! 240,140 250,210 200,250 150,230! 130,320 70,360! 60,410 0,490!'), 'skin', { colour: 'gold', relief: 0.6 }),
    stroke(symmetric('0,-340! 90,-330 170,-250 216,-130 196,0 130,120 90,240 50,310 0,330!').replace(/Z$/, ''), 'internal'),
    ...paired(brush(open('70,-352 130,-380 176,-350 170,-306 136,-310 140,-340'), 'internal', 2), brush(open('150,214 200,226 224,190 204,160 174,176 186,198'), 'internal', 2), brush(open('0,-480 22,-420 34,-370'), 'internal', 1.8), brush(open('60,330 40,400 4,470'), 'internal', 1.8), brush(open('226,-200 248,-130 236,-40'), 'internal', 2)),
    ...[-394, 400].map((y) => body(circle([0, y], 20), 'skin', { colour: 'gold', line: 'internal' })),
    body(closed('-40,-30! -100,-90 -104,-190 -50,-250 0,-262 50,-250 104,-190 100,-90 40,-30! 80,200! -80,200!'), 'black', { colour: 'black', relief: 0 }), cut(open(arc([0, -150], 78, 200, 300)), 'internal', 2), cut(open('-46,170 -24,0'), 'internal', 2),
  ],
};

const wheel = (x: number, y: number, r: number): readonly Shape[] => [
  body(circle([x, y], r), 'dark', { colour: 'brown' }), body(circle([x, y], r * 0.78), 'skin', { colour: 'white', relief: 0 }),
  ...Array.from(
    { length: 10 },
    (_, i) => body(ribbon([polar([x, y], radians(i * 36), r * 0.16), polar([x, y], radians(i * 36), r * 0.82)], () => 11).outline(), 'skin', { colour: 'brown', line: 'internal' }),
  ),
  body(circle([x, y], r * 0.24), 'dark', { colour: 'brown' }), body(circle([x, y], r * 0.09), 'skin', { colour: 'gold', line: 'internal' }),
];

/** A field gun on its wheel beside a heap of balls. */
export const cannon: Motif = {
  name: 'cannon', pose: 'wide',
  words: ['cannon', 'ship cannon', 'pirate cannon', 'artillery', 'cannonball', 'cannon ball', 'canon gun'],
  anchors: { mouth: [420, -190], centre: [0, 0], base: [0, 330] },
  draw: () => [
    body(closed('-480,290! -440,250! -60,60! 70,90! 40,170! -420,330! -470,330!'), 'skin', { colour: 'brown', relief: 0.5 }), brush(open('-420,290 -200,196 0,120'), 'internal', 2),
    ...placed([
      body(closed('-330,-84! -200,-96 100,-74 370,-58! 370,58! 100,74 -200,96 -330,84! -370,40 -372,-40'), 'dark', { colour: 'black', relief: 0.9 }), body(circle([-410, 0], 38), 'dark', { colour: 'black' }),
      ...[[-310, 106], [-110, 96], [130, 82]].map(([x = 0, h = 90]) => body(closed(`${x - 18},${-h}! ${x + 18},${-h}! ${x + 26},0 ${x + 18},${h}! ${x - 18},${h}! ${x - 10},0`), 'skin', { colour: 'gold', line: 'internal' })),
      body(closed('350,-78! 420,-92! 440,0 420,92! 350,78!'), 'skin', { colour: 'gold' }), solid(closed('420,-64! 436,0 420,64! 404,0')), cut(open('-240,-56 -60,-52 90,-46'), 'outline', 2), cut(open('160,-40 260,-36 330,-32'), 'outline', 2),
    ], { turn: -22, x: 20, y: -60 }),
    ...wheel(-40, 130, 206),
    ...[[270, 296], [354, 296], [438, 296], [312, 226], [396, 226], [354, 156]].flatMap(([x = 0, y = 0]) =>
      [body(circle([x, y], 42), 'dark', { colour: 'black', relief: 1 }), cut(open(arc([x, y], 24, 190, 280)), 'internal', 2)]),
    brush(open('-494,338 0,346 494,338'), 'outline', 1.6),
  ],
};
