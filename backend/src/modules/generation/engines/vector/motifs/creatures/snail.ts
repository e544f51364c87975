import { body, brush, circle, closed, cut, fill, glint, open, placed, polar, profile, radians, ribbon, shadow, solid, stroke, taper, type Curve, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const flesh = { colour: 'bone' } as const;

/** Each turn of the house is this share of the one outside it. */
const SHRINK = 0.46;
const TURNS = 2.9;
const FIRST = 214;
const EYE: Knot = [-70, -60];

/** A logarithmic spiral from the mouth of the house to its eye: the turns lie against each other all the way in. */
const COURSE: readonly Knot[] = Array.from({ length: 60 }, (_, i) => {
  const turn = (i / 59) * TURNS;
  return polar(EYE, radians(50 + turn * 360), FIRST * SHRINK ** turn);
});
const HALF = (FIRST * (1 - SHRINK)) / (1 + SHRINK);
const HOUSE = ribbon(COURSE, taper(HALF, HALF * SHRINK ** TURNS));

/** The share of the way to the eye after so many turns: equal angles shrink with the house. */
const after = (turn: number): number => (1 - SHRINK ** turn) / (1 - SHRINK ** TURNS);

/** A flame of colour from the outer edge of the turn inward, blown back, `turn` turns from the mouth. */
const stripe = (turn: number): Shape => {
  const at = (shift: number, v: number, sharp = false): Knot => [...HOUSE.at(after(turn + shift), v), sharp];
  return solid(closed([at(0, -1, true), at(0.012, -0.5), at(0.03, 0.1), at(0.062, 0.78, true), at(0.062, 0), at(0.056, -0.5), at(0.052, -1, true)]));
};

const house = (): readonly Shape[] => [
  body(HOUSE.outline(0, 0.999), 'skin', { colour: 'tan', relief: 1 }),
  body(circle(EYE, 19), 'skin', { colour: 'tan', line: 'internal' }),
  ...Array.from({ length: 19 }, (_, i) => stripe(0.05 + i * 0.1)),
];

/** A horn with its eye. */
const horn = (spine: Curve, [x, y]: Knot): readonly Shape[] => [
  body(ribbon(spine, profile('0:26 0.4:17 1:13')).outline(), 'skin', flesh),
  body(circle([x, y], 32), 'skin', flesh), solid(circle([x + 5, y - 3], 17)), glint(circle([x - 1, y - 10], 6)),
];

const FOOT = '-498,346! -440,306 -340,270 -220,256 -100,250 60,240 170,200 240,130 284,40 316,-40 366,-92 430,-98 474,-66 486,-10 474,40 446,90 428,150 430,220 452,290 494,336! 470,352 430,346 396,362 350,350 310,364 260,352 216,366 166,354 120,368 70,356 20,370 -30,358 -84,370 -136,358 -190,368 -244,356 -300,364 -350,352 -410,358';

const foot = (): readonly Shape[] => [
  ...horn('400,-70 390,-150 340,-246', [334, -262]),
  body(closed(FOOT), 'skin', { ...flesh, relief: 0.9 }),
  ...horn('436,-76 456,-160 448,-260', [448, -278]),
  fill(closed('420,-92! 430,-110 452,-104 462,-76! 440,-60 424,-70'), 'skin', { ...flesh, line: 'none', relief: 0 }),
  brush(open('482,6 456,24 432,16'), 'internal', 2.4), brush(open('430,-40 446,-28 464,-34'), 'detail', 1.6),
  shadow(closed('-470,338! -360,316 -200,308 0,310 180,304 300,280 372,226 402,150! 400,220 424,290 468,338! 430,336 396,350 350,338 310,352 260,340 216,354 166,342 120,356 70,344 20,358 -30,346 -84,358 -136,346 -190,356 -244,344 -300,352 -350,340 -410,346')),
  ...['320,40 346,58 366,48', '350,-30 376,-14 398,-24', '296,110 324,130 346,118', '366,100 390,116 410,104', '250,180 280,200 306,188', '330,180 354,194 374,182', '200,240 226,256 252,248', '-340,296 -310,308 -286,302', '-250,280 -222,294 -196,288', '396,40 416,52 434,42', '290,236 316,250 338,240'].map((line) => brush(open(line), 'internal', 2)),
];

/** A cottage for a shell: steep roof, chimney, round window. */
const cottage = (): readonly Shape[] => [
  body(closed('-10,-392! 64,-392! 64,-230! -10,-300!'), 'dark', { colour: 'brown' }), brush(open('28,-404 -6,-440 40,-466 10,-496'), 'outline', 1.7),
  body(closed('-340,246! -326,-40! 128,-40! 150,236!'), 'skin', { colour: 'tan', relief: 0.5 }),
  shadow(closed('60,-30! 128,-30! 150,236! 84,240!')),
  body(closed('-98,-400! 206,-20! 176,22! -98,-300! -376,22! -406,-20!'), 'dark', { colour: 'crimson', relief: 0.3 }),
  body(closed('-98,-290! 152,-6! -346,-6!'), 'skin', { colour: 'tan', line: 'internal', relief: 0.3 }),
  body(circle([-98, -110], 50), 'skin', { colour: 'yellow' }), stroke(open('-98,-158 -98,-62'), 'internal'), stroke(open('-146,-110 -50,-110'), 'internal'),
  body(closed('-150,240! -150,90 -98,40 -46,90 -46,240!'), 'dark', { colour: 'brown' }), cut(open('-98,60 -98,236'), 'internal', 1.6), solid(circle([-66, 160], 8)),
  ...[-248, 46].flatMap((x) => [body(closed(`${x - 46},60! ${x + 46},60! ${x + 46},150! ${x - 46},150!`), 'skin', { colour: 'yellow' }), stroke(open(`${x},60 ${x},150`), 'internal'), stroke(open(`${x - 46},105 ${x + 46},105`), 'internal')]),
];

/** A snail that carries a cottage for a shell. */
const cottageSnail: Motif = {
  name: 'cottage-snail',
  pose: 'figure',
  words: ['cottage snail'],
  anchors: { crown: [-80, -400], mouth: [460, 20], base: [0, 350] },
  draw: () => placed([...foot(), ...placed(cottage(), { y: 24 })], { y: 40, x: -6, scale: 0.94 }),
};

/** A toadstool with a door for a shell. */
const toadstool = (): readonly Shape[] => [
  body(closed('-250,250! -216,120 -196,0 -200,-80! 20,-80! 20,0 44,120 84,246!'), 'skin', { colour: 'bone', relief: 0.8 }),
  shadow(closed('-6,-70! 20,-70! 22,0 46,120 84,246! 20,246 0,120 -6,20')),
  body(closed('-150,250! -152,120 -122,66 -86,52! -50,66 -20,120 -20,250!'), 'dark', { colour: 'brown' }), cut(open('-86,66 -86,246'), 'internal', 1.6), cut(open('-116,80 -120,246'), 'internal', 1.4),
  cut(open('-54,80 -50,246'), 'internal', 1.4), solid(circle([-40, 164], 8)),
  body(closed('-430,-30! -420,-160 -340,-290 -210,-370 -90,-388 40,-364 160,-290 240,-170 258,-34! 160,-70 20,-90 -90,-94 -220,-88 -350,-66!'), 'dark', { colour: 'crimson', relief: 0.8 }),
  body(closed('-430,-30! -350,-66 -220,-88 -90,-94 20,-90 160,-70 258,-34! 150,-26 20,-52 -90,-56 -220,-52 -330,-24'), 'skin', { colour: 'tan', relief: 0.3 }),
  ...[[-110, -260, 62], [-270, -190, 46], [70, -210, 50], [-180, -130, 26], [150, -140, 28], [-350, -110, 24], [-20, -140, 24]]
    .map(([x = 0, y = 0, r = 0]) => body(circle([x, y], r), 'skin', { line: 'internal', colour: 'white', relief: 0.3 })),
  body(circle([-170, 10], 30), 'skin', { colour: 'yellow' }), stroke(open('-170,-20 -170,40'), 'internal'), stroke(open('-200,10 -140,10'), 'internal'),
];

/** A snail that carries a toadstool house for a shell. */
const toadstoolSnail: Motif = {
  name: 'toadstool-snail',
  pose: 'figure',
  words: ['toadstool snail'],
  anchors: { crown: [-80, -400], mouth: [460, 20], base: [0, 350] },
  draw: () => placed([...foot(), ...placed(toadstool(), { y: 20, scale: 1.06 })], { y: 40, x: -6, scale: 0.94 }),
};

/** A snail under its house, its eyes up. */
export const snail: Motif = {
  name: 'snail',
  pose: 'figure',
  words: ['snail', 'snail shell', 'slug'],
  anchors: { crown: [-80, -310], mouth: [460, 20], base: [0, 350], heart: [-80, -60], back: [-100, 20] },
  together: { cabin: cottageSnail, 'mushroom-house': toadstoolSnail, mushroom: toadstoolSnail },
  draw: () => placed([...foot(), ...placed(house(), { x: 10, y: 6, scale: 1.42 })], { y: 24, x: -6, scale: 0.97 }),
};
