import type { Motif, Shape } from '../motif.js';
import { crag } from '../scenery/cliff.js';
import {
  body,
  brush,
  circle,
  closed,
  cut,
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

/** The cliff the tower stands on: facets of stone, each lit from the left. */
const rock = (): readonly Shape[] => [
  body(closed('-390,450! -372,392! -318,372! -300,326! -236,318! -206,290! -140,300! 0,322! 140,296! 214,288! 244,330! 300,340! 316,384! 372,396! 392,450! 200,474 -200,474'), 'skin', { colour: 'grey', relief: 0.3 }),
  ...['-300,326! -236,318! -250,372! -214,440! -290,446! -318,372!', '-206,290! -140,300! -156,352! -120,410! -150,446! -190,380!', '140,296! 214,288! 190,350! 226,420! 180,446! 150,370!', '244,330! 300,340! 316,384! 372,396! 384,446! 300,446! 290,392! 252,380!'].map((d) => shadow(closed(d))),
  ...['-372,392! -318,372! -330,446!', '-90,330! -60,380! -90,440!', '60,340! 96,390! 70,446!', '-236,318! -206,290!'].map((d) => brush(open(d), 'internal', 2)),
  body(closed('-44,362! -44,296 0,262 44,296 44,362! 0,370'), 'dark', { colour: 'brown' }), cut(open('0,284 0,360'), 'detail', 1.4),
  ...[0, 1, 2].map((i) => body(polygon([[-56 - i * 18, 364 + i * 26], [56 + i * 18, 364 + i * 26], [62 + i * 18,
    388 + i * 26], [-62 - i * 18, 388 + i * 26]]), 'skin', { colour: 'grey', line: 'internal' })),
];

/** A breaker that climbs the cliff and curls back, its foam in drops. */
const breaker = (): readonly Shape[] => [
  body(closed('-494,480! -490,400 -452,330 -388,304 -330,324 -306,372 -326,414 -366,410 -372,376! -392,396 -390,430 -352,452 -290,450 -236,420! -240,460 -200,486!'), 'skin', { colour: 'blue', relief: 0.5 }),
  shadow(closed('-372,376! -392,396 -390,430 -352,452 -290,450 -244,428! -270,470 -350,476 -420,450 -424,400 -400,370!')),
  ...['-470,470 -468,410 -436,350 -386,330 -346,348', '-446,474 -440,420 -420,380'].map((line) => brush(open(line), 'internal', 2.2)),
  ...[[-290, 300, 15], [-326, 270, 11], [-400, 272, 9], [-270, 268, 8]].map(([x = 0, y = 0, r = 8]) => body(circle([x, y], r), 'skin', { colour: 'white', line: 'internal' })),
];

const sea = (): readonly Shape[] => [
  ...breaker(), ...placed(breaker(), { flip: true }),
  body(closed('-496,474! -430,452 -370,466 -320,482! -250,452 -180,462 -120,480! -60,452 30,454 90,480! 150,452 230,454 290,480! 350,454 440,454 496,474! 400,496 0,499 -400,496'), 'skin', { colour: 'blue', relief: 0.2 }),
];

const gull = (x: number, y: number, size: number): readonly Shape[] => placed([solid(ribbon('-70,0 -40,-26 0,8 40,-26 70,0', profile('0:1 0.3:8 0.5:9 0.7:8 1:1')).outline())], { x, y, scale: size });

const gulls = (): readonly Shape[] => [...gull(-300, -60, 1), ...gull(300, 60, 0.8), ...gull(250, -60, 0.6)];

/** What `lighthouse` is together with `cliff`, not listed on its own. */
const onCliff: Motif = {
  name: 'lighthouse-on-a-cliff',
  pose: 'figure',
  words: [],
  anchors: { light: [0, -340], crown: [0, -490], base: [0, 490] },
  draw: () => [...placed([...beams(), ...tower(), ...lamp()], { scale: 0.74, y: -122 }), ...placed(crag(), { scale: 0.86, y: 308 }), ...placed(gulls(), { y: 60 })],
};

/** A lighthouse on its rock, lamp lit, breakers on both sides. */
export const lighthouse: Motif = {
  name: 'lighthouse',
  pose: 'figure',
  words: ['lighthouse', 'beacon', 'light house', 'pharos'],
  anchors: { light: [0, -296], crown: [0, -490], base: [0, 480] },
  draw: () => placed([...beams(), ...tower(), ...lamp(), ...rock(), ...sea(), ...gulls()], { scale: 0.98 }),
  together: { cliff: onCliff },
};
