import { body, brush, circle, closed, cut, ellipse, fill, glint, lock, marksOf, open, placed, radians, shadow, solid, track, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hide = { colour: 'moss' } as const;
const marks = marksOf(2.4);

const RIDGE = '400,84 330,56 250,0 150,-76 40,-120 -80,-126 -190,-94 -290,-24 -380,40 -440,60';
const FAR_LEGS = ['-90,110! -40,190 -40,260 -56,318! -60,338 -46,346 46,346 58,334 52,314! 36,260 50,200 60,140!', '230,120! 290,200 296,260 284,314! 280,336 294,346 366,346 378,334 372,312! 346,260 350,200 340,130!'];
const BODY = '400,84! 330,56 250,0 150,-76 40,-120 -80,-126 -190,-94 -290,-24 -380,40 -500,70! -410,112 -320,124 -262,130! -286,180 -256,226 -280,276 -290,322! -296,342 -280,352 -166,352 -150,340 -156,318! -150,260 -100,206 -70,156! '
  + '0,196 80,204 150,184! 156,236 170,284 156,324! 150,344 164,354 258,354 272,342 266,322! 248,276 262,226 290,174! 340,184 390,190!';

/** A plate of the back: where on the ridge, how large. */
const plate = (share: number, size: number, isFar: boolean): readonly Shape[] => {
  const way = track(RIDGE);
  const [x, y] = way.at(share);
  const turn = (way.angle(share) * 180) / Math.PI - 180;
  const lines = ['0,10 0,-60 0,-112', '-24,0 -30,-50 -16,-84', '24,0 30,-50 16,-84'].map((line) => open(line));
  return placed([
    body(closed('-34,26! -66,-60 -40,-104 0,-142! 40,-104 66,-60 34,26!'), isFar ? 'dark' : 'skin', { colour: 'orange', relief: 0.7 }),
    ...(isFar ? lines.slice(0, 1).map((line) => cut(line, 'internal', 2.4)) : [shadow(closed('-34,26! -30,-20 -14,-44! -6,-10 0,-56! 6,-10 14,-44! 30,-20 34,26!')), ...lines.slice(1).map((line) => brush(line, 'internal', 2))]),
  ], { x, y: y + Math.cos(radians(turn)) * 4, turn, scale: size });
};
const SIZES = [0.42, 0.6, 0.8, 1.02, 1.2, 1.24, 1.1, 0.86, 0.62];
const plates = (isFar: boolean): readonly Shape[] => SIZES.slice(isFar ? 1 : 0).flatMap((size, i) =>
  plate(0.03 + (i + (isFar ? 0.5 : 0)) * 0.108, size * (isFar ? 0.94 : 1), isFar));

const trunk = (): readonly Shape[] => [
  ...plates(true),
  ...['-380,56 -420,-20 -420,-120', '-430,64 -480,0 -496,-90'].map((spike) => body(lock(spike, 24, 0.3), 'dark', { colour: 'bone', line: 'internal' })),
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...hide, relief: 0.6 })),
  body(closed(BODY), 'skin', { ...hide, relief: 1 }),
  whip('-64,156 0,192 80,200 150,180 280,170', '-50,80 10,120 80,120 150,100 250,90', { count: 12, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ...plates(false),
  ...['-350,50 -360,-40 -330,-130', '-410,66 -440,-20 -430,-110'].map((spike) => body(lock(spike, 24, 0.3), 'skin', { colour: 'bone', line: 'outline' })),
  ...marks(['-200,-30 -130,0 -90,80 -96,130', '-240,60 -250,100 -262,126', '-230,160 -170,190 -150,230', '-270,220 -230,226 -190,218', '140,60 120,120 150,176', '176,240 210,246 246,238', '-300,60 -296,90 -310,116', '240,60 250,110 280,150', '300,80 306,110 300,140', '-260,300 -250,322 -256,340', '-210,300 -200,322 -206,340', '190,306 198,326 192,342', '230,306 238,326 232,342']),
  ...[[-40, 0], [0, 40], [-10, -40], [50, 10], [70, 60], [100, -10], [-160, 60], [-130, 110], [190, 40], [-230, 10]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 12, 8, 10))),
];

const head = (): readonly Shape[] => [
  body(closed('330,80! 380,70 430,84 470,116 500,150 498,184 470,204 420,210 370,200 336,176!'), 'skin', { ...hide, relief: 0.9 }),
  fill(closed('470,118! 500,150 498,184 472,202! 464,176 470,150'), 'dark', { colour: 'brown', relief: 0.4 }), brush(open('470,178 436,180 404,168'), 'internal', 2.4),
  fill(circle([420, 124], 13), 'skin', { colour: 'gold', line: 'internal', relief: 0 }),
  solid(circle([423, 124], 8)), glint(circle([420, 121], 3)), brush(open('396,110 420,98 444,112'), 'internal', 2.4), solid(ellipse([460, 134], 7, 4, 40)),
  ...marks(['360,96 370,130 364,160', '396,150 390,176 400,194']),
];

/** A stegosaurus in profile to the right, plated, its tail spiked. */
export const stegosaurus: Motif = {
  name: 'stegosaurus',
  pose: 'wide',
  words: ['stegosaurus', 'stegosaurs', 'stegosaur', 'stego', 'plated dinosaur'],
  anchors: { crown: [400, 80], eye: [420, 114], mouth: [480, 170], base: [0, 350], heart: [100, 40], back: [-80, -200] },
  draw: () => placed([...trunk(), ...head()], { y: -20, scale: 0.98 }),
};
