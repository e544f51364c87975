import type { Motif, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  open,
  paired,
  placed,
  polygon,
  polyline,
  profile,
  ribbon,
  shadow,
  solid,
  stroke,
  symmetric,
  type Knot,
} from '../geometry/kit.js';

const half = (y: number): number => 92 + ((y + 200) / 500) * 58;

/** A band round the tower from `y`, its edges sagging as on a round wall. */
function band(y: number, high: number): Shape {
  const edge = (at: number, way: 1 | -1): readonly Knot[] => [[-half(at) * way, at, true], [0, at + 22], [half(at) * way, at, true]];
  return body(closed([...edge(y, 1), ...edge(y + high, -1)]), 'dark', { line: 'internal', colour: 'red', relief: 0.7 });
}

const window = (x: number, y: number): readonly Shape[] => [
  body(closed([[x - 20, y + 40, true], [x - 20, y], [x, y - 24], [x + 20, y], [x + 20, y + 40, true]]), 'black', { colour: 'black' }),
  stroke(polyline([[x - 30, y + 46], [x + 30, y + 46]]), 'internal'),
];

const beams = (): readonly Shape[] => paired(
  ...['70,-312 486,-440 496,-372', '74,-300 496,-338 494,-258', '72,-288 490,-226 462,-166'].map((ray, i) => body(closed(ray.replaceAll(' ', '! ') + '!'), 'skin', { line: 'detail', colour: i === 1 ? 'yellow' : 'gold', relief: 0 })),
  brush(polyline('150,-336 430,-412'), 'internal', 2), brush(polyline('150,-296 460,-298'), 'internal', 2), brush(polyline('150,-266 430,-206'), 'internal', 2),
);

const tower = (): readonly Shape[] => [
  body(closed([[-half(-200), -200, true], [half(-200), -200, true], [half(340), 340, true], [0, 362], [-half(340), 340, true]]), 'skin', { colour: 'white', relief: 0.9 }),
  band(-140, 96), band(50, 104), band(244, 92),
  ...window(-14, -6), ...window(20, 192),
  ...['-60,-170 -40,-168 -20,-168', '40,-20 66,-22 84,-26', '-96,10 -70,14 -50,16', '50,190 76,188 100,184', '-110,190 -84,194 -60,196'].map((line) => brush(open(line), 'detail', 1.5)),
];

const lamp = (): readonly Shape[] => [
  body(closed('-104,-200! 104,-200! 130,-232! -130,-232!'), 'dark', { colour: 'black' }),
  body(polygon('-72,-360 72,-360 72,-232 -72,-232'), 'skin', { colour: 'yellow', relief: 0.3 }), body(circle([0, -296], 38), 'skin', { line: 'internal', colour: 'gold', relief: 1 }), stroke(circle([0, -296], 20).replace(/Z$/, ''), 'detail'),
  ...[-36, 36].map((x) => stroke(polyline([[x, -360], [x, -232]]), 'outline')),
  stroke(polyline('-146,-276 146,-276'), 'outline'), ...[-142, -108, 108, 142].map((x) => stroke(polyline([[x, -276], [x, -234]]), 'internal')), body(polygon('-150,-242 150,-242 150,-226 -150,-226'), 'skin', { colour: 'grey', line: 'internal' }),
  body(symmetric('0,-468! 40,-446 84,-400 96,-362! 0,-350!'), 'dark', { colour: 'red', relief: 0.8 }), body(polygon('-104,-368 104,-368 104,-350 -104,-350'), 'skin', { colour: 'grey', line: 'internal' }),
  stroke(polyline('0,-466 0,-496'), 'outline'), body(circle([0, -474], 13), 'skin', { colour: 'gold' }),
];

const rock = (): readonly Shape[] => [
  body(closed('-360,440! -330,380! -270,372! -236,314! -190,330! -150,296! -110,330! 60,338! 120,310! 160,330! 200,300! 250,352! 300,348! 350,396! 370,440! 200,470 -200,470'), 'skin', { colour: 'grey', relief: 0.7 }),
  ...['-236,314! -190,330! -210,400! -250,420!', '-150,296! -110,330! -130,400! -170,420!', '120,310! 160,330! 140,410! 100,420!', '200,300! 250,352! 240,420! 200,410!', '300,348! 350,396! 340,430! 306,430!', '-330,380! -270,372! -290,430! -320,430!'].map((d) => shadow(closed(d))),
  ...['-200,350 -186,390 -196,420', '-60,350 -50,390 -66,420', '30,350 44,384 30,420', '176,350 186,380 180,410'].map((line) => brush(open(line), 'internal', 2)),
  body(closed('-40,346! -40,286 0,256 40,286 40,346! 0,356'), 'dark', { colour: 'brown' }), solid(circle([22, 310], 5)),
  ...[0, 1, 2].map((i) => body(closed(`${String(-52 - i * 16)},${String(350 + i * 22)}! ${String(52 + i * 16)},${String(350 + i * 22)}! ${String(60 + i * 16)},${String(368 + i * 22)}! ${String(-60 - i * 16)},${String(368 + i * 22)}!`), 'skin', { colour: 'grey', line: 'internal' })),
];

/** A breaker against the rock, its crest curling in. */
const breaker = (): readonly Shape[] => [
  body(closed('-490,470! -494,380 -440,310 -360,290 -300,320 -290,370 -320,396 -352,380 -340,352! -380,350 -400,390 -370,440 -300,460 -180,440! -100,470 -100,490!'), 'skin', { colour: 'blue', relief: 0.7 }),
  ...['-460,450 -456,380 -410,330 -350,318', '-430,456 -430,400 -400,366', '-390,462 -330,476 -250,470'].map((line) => brush(open(line), 'internal', 2.2)),
  ...[[-270, 290, 12], [-300, 262, 9], [-250, 250, 7], [-340, 256, 7]].map(([x = 0, y = 0, r = 8]) => body(circle([x, y], r), 'skin', { colour: 'white', line: 'internal' })),
];

const sea = (): readonly Shape[] => [
  ...breaker(), ...placed(breaker(), { flip: true }),
  body(closed('-490,468! -360,448 -260,470 -130,446 0,468 130,446 260,470 360,448 490,468! 400,490 0,497 -400,490'), 'skin', { colour: 'blue', relief: 0.4 }),
  ...['-330,478 -240,484 -150,474', '-60,480 30,486 110,478', '190,480 280,486 360,476'].map((line) => brush(open(line), 'internal', 1.8)),
];

const gull = (x: number, y: number, size: number): readonly Shape[] => placed([solid(ribbon('-70,0 -40,-26 0,8 40,-26 70,0', profile('0:1 0.3:8 0.5:9 0.7:8 1:1')).outline())], { x, y, scale: size });

/** A lighthouse on its rock, lamp lit, breakers on both sides. */
export const lighthouse: Motif = {
  name: 'lighthouse',
  pose: 'figure',
  words: ['lighthouse', 'beacon', 'light house', 'pharos'],
  anchors: { light: [0, -296], crown: [0, -490], base: [0, 480] },
  draw: () => [...beams(), ...tower(), ...lamp(), ...rock(), ...sea(), ...gull(-300, -60, 1), ...gull(300, 60, 0.8), ...gull(250, -60, 0.6)],
};
