import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, ellipse, fill, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric, type Knot } from '../geometry/kit.js';

/** A thing and its mirror image across it. */
const crossed = (thing: readonly Shape[], turn: number, y = 0): readonly Shape[] => {
  const one = placed(thing, { turn, y });
  return [...one, ...placed(one, { flip: true })];
};

const BAT: readonly Shape[] = [
  body(symmetric('0,-486 46,-474 60,-410 54,-240 32,20 21,230 21,420 44,444 40,474 0,482'), 'skin', { colour: 'tan', relief: 0.9 }),
  solid(symmetric('0,236 20,234! 19,424! 0,424')), ...[270, 310, 350, 390].map((y) => cut(open([[-22, y + 14], [22, y - 10]]), 'internal', 1.4)),
  shadow(closed('26,-460! 50,-400 44,-240 26,0! 20,-10! 20,-240')), brush(open('-30,-420 -26,-260 -14,-60'), 'internal', 1.8),
];

/** One seam of the ball and its stitches, on its left (-1) or right side. */
const seam = (side: 1 | -1): readonly Shape[] => {
  const [hub, way]: [Knot, number] = [[side * 268, 0], side > 0 ? 180 : 0];
  const stitch = (degrees: number): Shape => stroke(
    open([polar(hub, radians(degrees - 4 * side), 186), polar(hub, radians(degrees), 210), polar(hub, radians(degrees - 4 * side), 234)]), 'internal',
  );
  return [brush(open(arc(hub, 210, way - 40, way + 40)), 'internal', 1.4), ...[-32, -22, -11, 0, 11, 22, 32].map((d) => stitch(way + d * 0.97))];
};

/** Crossed bats and a ball. */
export const baseball: Motif = {
  name: 'baseball', pose: 'figure',
  words: ['baseball', 'baseball bat', 'bat and ball', 'baseball bats', 'baseball player', 'softball', 'mlb', 'crossed bats'],
  anchors: { centre: [0, 0] },
  draw: () => [...crossed(BAT, 42), ...placed([body(circle([0, 0], 190), 'skin', { colour: 'white', relief: 1 }), ...seam(1), ...seam(-1)], { turn: 20, scale: 0.9 })],
};

const strings = (rx: number, ry: number, gap: number): readonly Shape[] => {
  const across = Array.from({ length: Math.floor((2 * ry) / gap) }, (_, i) => -ry + gap * (i + 0.6)).filter((v) => Math.abs(v) < ry - 16)
    .map((v) => stroke(open([[-rx * Math.sqrt(1 - (v / ry) ** 2), v], [rx * Math.sqrt(1 - (v / ry) ** 2), v]]), 'detail'));
  const down = Array.from({ length: Math.floor((2 * rx) / gap) }, (_, i) => -rx + gap * (i + 0.6)).filter((u) => Math.abs(u) < rx - 16)
    .map((u) => stroke(open([[u, -ry * Math.sqrt(1 - (u / rx) ** 2)], [u, ry * Math.sqrt(1 - (u / rx) ** 2)]]), 'detail'));
  return [...across, ...down];
};

const RACKET: readonly Shape[] = [
  ...paired(body(ribbon('112,-56 60,60 22,160', () => 15).outline(), 'dark', { colour: 'red' })), body(polygon('-24,150 24,150 24,240 -24,240'), 'dark', { colour: 'red' }),
  body(closed('-26,230! 26,230! 34,470! -34,470!'), 'dark', { colour: 'black' }), ...[270, 315, 360, 405, 445].map((y) => cut(open([[-32, y + 14], [32, y - 12]]), 'internal', 1.6)), body(polygon('-40,462 40,462 40,490 -40,490'), 'dark', { colour: 'black' }),
  body(ellipse([0, -230], 212, 256), 'dark', { colour: 'red' }),
  body(ellipse([0, -230], 172, 214), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
  ...placed(strings(172, 214, 43), { y: -230 }),
  stroke(ellipse([0, -230], 192, 235).replace(/Z$/, ''), 'detail'),
];

/** A racket and its ball. */
export const tennis: Motif = {
  name: 'tennis-racket', pose: 'figure',
  words: ['tennis racket', 'tennis', 'racket', 'tennis racquet', 'tennis ball', 'tennis player', 'racquet', 'padel', 'badminton'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...placed(RACKET, { turn: 36, scale: 0.98, x: -20, y: 0 }),
    body(circle([250, 290], 116), 'skin', { colour: 'yellow', relief: 1 }),
    brush(open(arc([130, 250], 130, -24, 58)), 'outline', 1.4),
    brush(open(arc([370, 336], 130, 156, 246)), 'outline', 1.4),
  ],
};

const CLUB: readonly Shape[] = [
  body(polygon('-9,-300 9,-300 12,310 -12,310'), 'skin', { colour: 'grey' }), body(closed('-16,-486! 16,-486! 20,-280! -20,-280!'), 'dark', { colour: 'black' }), ...[-440, -400, -360, -320].map((y) => cut(open([[-18, y + 10], [18, y - 10]]), 'internal', 1.3)),
  body(closed('-19,276! 19,276! 26,318 52,334! 120,296 196,248! 214,258 226,306 224,360 206,406! 150,436 70,446 4,434 -26,404 -30,360'), 'skin', { colour: 'grey', relief: 0.6 }),
  ...[0, 1, 2, 3].map((i) => brush(open([[74, 360 + i * 22], [140, 342 + i * 23], [206 - i * 4, 310 + i * 27]]), 'internal', 1.6)), brush(open('-24,300 0,306 22,298'), 'internal', 1.6),
  solid(closed('-26,390! 10,424 80,438 150,428 202,402! 150,444 70,446 4,434')),
];

/** Crossed clubs and a ball on its tee. */
export const golf: Motif = {
  name: 'golf-club', pose: 'figure',
  words: ['golf club', 'golf', 'golf ball', 'golf clubs', 'golf tee', 'golf course', 'golfing'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...crossed(placed(CLUB, { flip: true }), 32, -10), body(closed('-70,256! 70,256! 34,300 20,340 0,490! -20,340 -34,300'), 'skin', { colour: 'red', relief: 0.7 }), body(circle([0, 120], 158), 'skin', { colour: 'white', relief: 1 }),
    ...[
      [0, 0], ...Array.from({ length: 6 }, (_, i) => polar([0, 0], radians(i * 60), 52)), ...Array.from({ length: 12 }, (_, i) => polar([0, 0], radians(i * 30 + 15), 104)),
    ].map(([x = 0, y = 0]) => stroke(open(arc([x, y + 120], 15, 20, 200)), 'internal')),
  ],
};

const STICK: readonly Shape[] = [
  body(closed('-24,-486! 24,-486! 24,250! 50,330 130,352 250,346! 290,380 270,430! 90,440 0,400 -24,300!'), 'skin', { colour: 'tan', relief: 0.5 }), solid(polygon('-24,-486 24,-486 24,-330 -24,-330')), ...[-450, -410, -370].map((y) => cut(open([[-22, y + 14], [22, y - 14]]), 'internal', 1.4)),
  ...[[110, 348, 118, 440], [170, 351, 178, 438], [230, 347, 236, 434]].map(([a = 0, b = 0, c = 0, d = 0]) =>
    solid(polygon([[a - 16, b], [a + 18, b + 1], [c + 18, d], [c - 16, d]]))),
  brush(open('-4,-300 -4,0 0,250'), 'internal', 1.6),
];

/** Crossed hockey sticks and a puck. */
export const hockey: Motif = {
  name: 'hockey-stick', pose: 'figure',
  words: ['hockey stick', 'hockey', 'ice hockey', 'puck', 'hockey puck', 'hockey sticks', 'hockey player', 'nhl', 'crossed hockey sticks'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...crossed(placed(STICK, { flip: true, x: 20 }), 26, -20),
    body(
      closed([[-140, 356, true], [-140, 420], ...[0, 1, 2, 3, 4].map((i): Knot => [-140 + i * 70, 430 + 40 * Math.sin((i * Math.PI) / 4)]), [140, 420], [140, 356, true]]), 'dark',
      { colour: 'black' },
    ),
    body(ellipse([0, 356], 140, 50), 'dark', { colour: 'black', relief: 0.3 }),
    cut(open([[-120, 352], [-60, 320], [40, 314]]), 'internal', 2),
  ],
};

const pin = (x: number, y: number, scale: number): readonly Shape[] => placed([
  body(symmetric('0,-300 54,-282 72,-220 48,-130 40,-90 70,20 100,110 92,220 60,300! 0,304!'), 'skin', { colour: 'white', relief: 1 }),
  ...[-150, -116].map((v) => fill(closed([[-54, v, true], [0, v + 10], [54, v, true], [50, v + 22, true], [0, v + 32], [-50, v + 22, true]]), 'dark', { colour: 'red', line: 'none' })),
  brush(open('-56,40 -76,120 -66,220'), 'internal', 2),
], { x, y, scale });

/** Three pins and the ball that rolls at them. */
export const bowling: Motif = {
  name: 'bowling-pin', pose: 'figure',
  words: ['bowling pin', 'bowling', 'bowling ball', 'ten pin', 'bowler ball', 'bowling pins', 'ninepin', 'skittle'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...pin(-220, -120, 0.95),
    ...pin(200, -120, 0.95),
    ...pin(-10, -60, 1.2),
    body(circle([190, 250], 222), 'dark', { colour: 'black', relief: 1 }),
    cut(open(arc([190, 250], 178, 190, 270)), 'outline', 2.4),
    ...[[150, 160], [226, 150], [206, 230]].map(([x = 0, y = 0]) => fill(ellipse([x, y], 23, 27, 20), 'skin', { colour: 'white', line: 'internal', relief: 0 })), brush(open('-420,476 -100,482 440,478'), 'outline', 1.6),
  ],
};
