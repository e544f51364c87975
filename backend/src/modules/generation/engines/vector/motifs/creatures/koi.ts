import { bentAlong, body, brush, circle, closed, fill, glint, knots, lock, open, scaleArcs, shadow, solid, type Bend, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { fin } from './parts/fin.js';

/** The koi is drawn straight, its snout at 0 and its back upward, and laid along this leap. */
const bend = bentAlong('-290,-330 -200,-330 -70,-290 50,-200 104,-70 74,50 -20,140 -86,230 -70,320');
/** The head is longer and flatter than it was first drawn. */
const face: Bend = (curve) => bend(knots(curve).map(([x, y, sharp]) => [x * 1.2, y * 0.88, sharp]));

const BACK = '-2,-20 20,-46 60,-74 124,-100 210,-124 300,-142 400,-140 510,-114 620,-80 720,-52 810,-44';
const BELLY = '810,42 720,50 620,74 510,116 410,146 310,150 220,132 150,110 90,86 44,62 12,40 -4,18';

const at = (x: number, y: number): Point => {
  const [[px, py] = [0, 0]] = bend([[x, y]]);
  return [px, py];
};

/** Half the depth of the body at x. */
const depth = (x: number): number => (x < 320 ? 118 + (x - 240) * 0.2 : 142 - ((x - 320) / 480) ** 0.85 * 98);

/** u from gill to where the body is too slim for scales, v from the back down to the flank. */
const flank = (u: number, v: number): Point => {
  const x = 246 + u * 440;
  return at(x, -depth(x) + v * depth(x) * 1.62);
};

const PATCHES: readonly (readonly [from: number, to: number, reach: number])[] = [[-0.05, 0.3, 0.62], [0.42, 0.7, 0.8], [0.82, 1, 0.6]];

const isDark = (u: number, v: number): boolean =>
  PATCHES.some(([from, to, reach]) => u > from && u < to && v < reach * Math.sin((Math.PI * (u - from + 0.03)) / (to - from + 0.06)) ** 0.6);

const ROWS = 9;
const ACROSS = 5;

/** A dark scale: the whole cell, a little smaller than its edge, so that skin shows between two. */
function darkScale(row: number, left: number): string {
  const place = (across: number, along: number): Point => flank(Math.min(1, (row + 0.15 + along * 1.02) / ROWS), (left + across) / ACROSS);
  return closed([[...place(0.5, 0.12), true], place(0.16, 0.3), place(0.14, 0.66), place(0.5, 0.98), place(0.86, 0.66), place(0.84, 0.3)]);
}

const scales = (): readonly Shape[] => [
  { d: scaleArcs(flank, { rows: ROWS, across: ACROSS, bulge: 1.05 }), line: 'internal', tone: 'none' },
  ...Array.from({ length: ROWS }, (_, row) => row).flatMap((row) =>
    Array.from({ length: ACROSS }, (__, i) => i - (row % 2) * 0.5)
      .filter((left) => left >= 0 && isDark((row + 0.6) / ROWS, (left + 0.5) / ACROSS))
      .map((left) => fill(darkScale(row, left), 'dark', { line: 'none', colour: 'crimson', relief: 0.3 })),
  ),
];

const trunk = (): readonly Shape[] => [
  body(closed([...bend(BACK), ...bend(BELLY)]), 'skin', { colour: 'orange', relief: 0.9 }),
  fill(closed(bend('220,132! 310,150 410,146 510,116 620,74 720,50 800,42! 710,28 610,44 490,78 390,100 300,106 236,100!')), 'skin', { line: 'none', colour: 'bone', relief: 0.6 }),
  ...scales(),
  ...['300,110 308,128 306,146', '372,104 380,124 378,142', '446,90 454,110 452,130', '520,70 528,88 526,104'].map((line) => brush(open(bend(line)), 'detail', 1.5)),
  shadow(closed(bend('790,-46! 690,-56 600,-82! 690,-36 800,-14!'))),
];

const head = (): readonly Shape[] => [
  body(closed(face('196,-140! 150,-132 100,-111 48,-83 14,-52 -2,-20 -2,22 12,48 44,76 86,100 140,121 200,136! 232,84 244,20 238,-50 222,-104')), 'skin', { colour: 'orange', relief: 0.9 }),
  fill(closed(face('186,-137! 120,-118 60,-90 22,-58! 60,-56 100,-76 140,-74 176,-92')), 'dark', { line: 'none', colour: 'crimson', relief: 0.4 }),
  body(closed(face('128,-62! 178,-56 210,-20 214,36 190,84 144,104! 128,60 136,20 126,-20')), 'skin', { line: 'internal', colour: 'gold', relief: 0.8 }),
  shadow(closed(face('152,-46! 190,-26 206,20 186,76 150,98! 178,56 184,14 172,-20'))),
  brush(open(face('118,-40 112,10 120,70')), 'internal', 2.2),
  body(circle(at(100, -32), 27), 'skin', { line: 'internal', colour: 'gold', relief: 0.4 }),
  solid(circle(at(98, -33), 16)), glint(circle(at(92, -40), 6)),
  brush(open(face('46,-50 78,-74 114,-56')), 'internal', 2.6), brush(open(face('58,-8 84,4 110,-10')), 'detail', 1.8),
  solid(closed(face('36,-44! 48,-56 60,-50! 50,-42'))),
  solid(closed(face('2,-18! 30,-10 40,8 30,26 2,30!'))),
  body(closed(face('-24,-20! -14,-36 10,-42 34,-28 46,-4! 30,0 8,-4 -18,-2')), 'skin', { line: 'internal', colour: 'orange', relief: 0.5 }),
  body(closed(face('-10,34! 8,22 26,18 46,4! 46,28 30,48 6,54')), 'skin', { line: 'internal', colour: 'orange', relief: 0.5 }),
];

/** Whiskers from the corners of the mouth. */
const barbels = (): readonly Shape[] =>
  ['-290,-352 -330,-400 -384,-396 -410,-440 -450,-436', '-282,-296 -330,-280 -372,-310 -424,-290 -456,-310', '-240,-268 -270,-226 -330,-234 -356,-192 -400,-196'].map((way) => body(lock(way, 11, 0.2), 'dark', { line: 'internal', colour: 'orange' }));

const farFins = (): readonly Shape[] => [
  ...fin(bend('330,-136 420,-132 540,-96 650,-64'), bend('420,-226 500,-244 620,-190 740,-110'), { rays: 9, bow: 0.1, nick: 0.14, ink: 0.5 }),
  ...fin(bend('610,66 700,48'), bend('590,160 650,210 730,180 770,120'), { rays: 5, bow: -0.1 }),
  ...fin(bend('800,-44 804,-10 804,10'), '190,250 300,290 370,380 350,480 250,430 130,470', { rays: 6, bow: 0.18, nick: 0.08, ink: 0.5 }),
  ...fin(bend('804,-14 806,10 800,42'), '70,440 -10,500 -100,452 -180,494 -300,480 -380,410 -400,320', { rays: 8, bow: -0.1, nick: 0.07, ink: 0.44 }),
  ...fin(bend('470,116 550,94'), bend('430,210 480,262 560,230 600,170'), { rays: 5, bow: -0.1 }),
];

const nearFin = (): readonly Shape[] => fin('-110,-170 -70,-120', '-330,-130 -340,-60 -300,20 -210,50 -120,20 -70,-30', { rays: 8, bow: -0.12, ink: 0.36 });

/** A koi leaping, its body bent in an S, in scales, whiskers and flowing fins. */
export const koi: Motif = {
  name: 'koi',
  pose: 'figure',
  words: ['koi', 'koi fish', 'carp', 'goldfish', 'nishikigoi'],
  anchors: { mouth: [-240, -350], eye: [-170, -330], base: [-80, 480], heart: [60, -60] },
  draw: () => [...farFins(), ...barbels(), ...trunk(), ...head(), ...nearFin()],
};
