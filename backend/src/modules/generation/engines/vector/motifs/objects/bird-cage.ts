import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, fill, open, paired, placed, ribbon, solid, stroke, symmetric, taper, type Knot } from '../geometry/kit.js';

const BASE = 340;
const EAVES = -110;
const HALF = 262;

/** A wire from the tray up to the eaves and on over the dome to the collar. */
const wire = (x: number, sag: number): readonly Knot[] =>
  [[x, BASE + sag], [x, 100], [x, EAVES], [x * 0.95, -210], [x * 0.72, -300], [x * 0.36, -362], [x * 0.1, -392]];

/** A hoop about the cage: its far rim unseen, its near rim a band that sags to us. */
const hoop = (y: number, half: number, thick: number): readonly Shape[] => [
  body(closed([
    [-half, y, true], [-half * 0.6, y + 34], [0, y + 46], [half * 0.6, y + 34], [half, y, true],
    [half, y + thick, true], [half * 0.6, y + 34 + thick], [0, y + 46 + thick], [-half * 0.6, y + 34 + thick], [-half, y + thick, true],
  ]), 'skin', { colour: 'gold', relief: 0.7 }),
];

const FINIAL: readonly Shape[] = [
  stroke(circle([0, -462], 30), 'outline'), body(symmetric('0,-434 16,-424 14,-408! 40,-400 56,-380 60,-364! 0,-350!'), 'skin', { colour: 'gold', relief: 0.8 }),
  brush(open('-46,-376 0,-366 46,-376'), 'internal', 1.6),
  ...paired(brush(open('24,-404 70,-440 112,-420 104,-384 76,-392 88,-410'), 'outline', 1.8)),
];

const TRAY: readonly Shape[] = [
  ...paired(body(closed('190,430! 240,410! 262,444 246,478 212,478 196,456'), 'skin', { colour: 'gold', relief: 0.8 })), body(circle([0, 478], 22), 'skin', { colour: 'gold', relief: 0.8 }),
  body(symmetric('0,394 150,384 284,342! 304,352 302,392 284,414! 160,452 0,464'), 'skin', { colour: 'gold', relief: 0.8 }),
  ...[-200, -120, -40, 40, 120, 200].map((x) => solid(ellipse([x, 428 - (x / 70) ** 2], 10, 17))), brush(open('-292,366 -150,408 0,418 150,408 292,366'), 'internal', 1.8),
];

/** The perch on its two wires, and the doorway that stands open. */
const INSIDE: readonly Shape[] = [
  stroke(open('0,-360 0,-150'), 'internal'), stroke(open('-74,-14! 0,-150! 74,-14!'), 'internal'),
  body(ribbon('-104,-8 0,0 104,-8', taper(13, 13)).outline(), 'dark', { colour: 'brown' }),
];

const DOOR: readonly Shape[] = [
  fill(closed('-86,330! -86,130 -60,84 0,66 60,84 86,130 86,330! 0,342'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  stroke(open('-86,356 -86,130 -60,84 0,66 60,84 86,130 86,356'), 'outline'),
  body(closed('86,140! 110,78 160,40 214,50 232,92! 228,320! 86,340!'), 'none', { colour: 'gold' }),
  ...[[122, 74], [158, 46], [194, 44]].map(([x = 0, top = 0]) => stroke(open([[x, top], [x, 346 - x * 0.14]]), 'internal')),
  stroke(open('90,210 230,196'), 'internal'), body(circle([236, 206], 13), 'skin', { colour: 'gold' }),
];

const BACK: readonly Shape[] = [-224, -130, 0, 130, 224].map((x) => stroke(open(wire(x * 0.9, -36)), 'detail'));
const SIDES: readonly Shape[] = [
  ...[-HALF, HALF].map((x) => stroke(open(wire(x, 10)), 'outline')), ...[-236, -184].flatMap((x) => [x, -x]).map((x) => stroke(open(wire(x, 40)), 'outline')),
];
const FRONT: readonly Shape[] = [-112, 112].map((x) => stroke(open(wire(x, 40)), 'outline'));
const DOME: readonly Shape[] = [stroke(open(wire(0, 50).slice(2)), 'outline'), ...hoop(EAVES - 20, HALF + 8, 26), ...FINIAL];

/** The cage for somebody to sit in: no wires before them, the perch low. */
const housing = (): readonly Shape[] => placed([
  ...BACK, ...SIDES, ...[-112, 112].map((x) => stroke(open(wire(x, 40).slice(2)), 'outline')), ...TRAY, ...DOME,
  body(ribbon('-196,268 0,276 196,268', taper(13, 13)).outline(), 'dark', { colour: 'brown' }),
], { scale: 0.98 });

/** A domed cage of wire, its door open, its perch empty. */
export const birdCage: Motif = {
  name: 'bird-cage',
  pose: 'tall',
  words: ['bird cage', 'birdcage', 'cage', 'open cage', 'open bird cage', 'empty cage'],
  anchors: { centre: [0, 60], base: [0, 480], crown: [0, -430] },
  draw: () => placed([...BACK, ...INSIDE, ...SIDES, ...FRONT, ...TRAY, ...DOOR, ...DOME], { scale: 0.98 }),
  holds: { room: { x: 0, y: 72, width: 410, height: 400 }, draw: housing },
};
