import type { Motif, Rng, Shape } from '../motif.js';
import {
  body,
  brush,
  closed,
  cut,
  open,
  placed,
  polar,
  polyline,
  profile,
  radians,
  ribbon,
  shadow,
  stroke,
  type Knot,
} from '../geometry/kit.js';

/** A pad of pine needles: a low scalloped cloud, bright above, fans of needles, black beneath. */
function pad(x: number, y: number, width: number, rng: Rng): readonly Shape[] {
  const lobes = Math.max(5, Math.round(width / 26));
  const [w, h] = [width / 2, width * 0.2];
  const top = Array.from({ length: lobes }, (_, i): readonly Knot[] => {
    const at = (t: number, k: number): Knot => [-w * Math.cos(Math.PI * t) * k, -h * Math.sin(Math.PI * t) * k * rng.between(0.98, 1.06)];
    const [rx, ry] = at(i / lobes, 0.9);
    return [[rx, ry, true], at((i + 0.3) / lobes, 1.14), at((i + 0.7) / lobes, 1.14)];
  }).flat();
  const under = [0.8, 0.45, 0, -0.45, -0.8].flatMap((u): readonly Knot[] => [
    [u * w + w * 0.14, h * 0.36],
    [u * w - w * 0.12, h * 0.2, true],
  ]);
  const fans = Array.from({ length: lobes - 2 }, (_, i) => {
    const [cx, cy] = [(((i + 1) / (lobes - 1)) * 2 - 1) * w * 0.8, -h * 0.2 - h * 0.25 * (i % 2)];
    return [-52, -18, 18, 52].map((a) => brush(open([[cx, cy], polar([cx, cy], radians(a - 90), h * 0.5)]), 'internal', 1));
  }).flat();
  return placed(
    [
      body(closed([...top, [w * 0.9, 0, true], ...under]), 'skin', { colour: 'leaf' }),
      shadow(
        closed([
          [-w * 0.86, h * 0.06, true],
          [-w * 0.4, -h * 0.06],
          [0, h * 0.04],
          [w * 0.4, -h * 0.06],
          [w * 0.86, h * 0.06, true],
          [w * 0.5, h * 0.26],
          [0, h * 0.24],
          [-w * 0.5, h * 0.26],
        ]),
      ),
      ...fans,
    ],
    { x, y },
  );
}

const limb = (course: string, stops: string): Shape => body(ribbon(course, profile(stops)).outline(), 'skin', { colour: 'brown' });
const TRUNK = ribbon('-10,300 60,200 70,110 -30,40 -70,-50 0,-140 70,-220 40,-310', profile('0:74 0.15:50 0.5:36 0.8:22 1:8'));

const WOOD: readonly Shape[] = [
  limb('-60,10 -170,20 -260,70', '0:22 1:8'),
  limb('50,150 180,120 290,150', '0:22 1:8'),
  limb('20,-160 -90,-190 -190,-180', '0:17 1:7'),
  limb('-40,-90 110,-60 210,-80', '0:17 1:7'),
  body(TRUNK.outline(), 'skin', { colour: 'brown' }),
  body(
    closed([
      TRUNK.at(0.03, 0.1),
      ...[0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((t) => TRUNK.at(t, 0.15)),
      TRUNK.at(0.97, 0.3),
      ...[0.9, 0.75, 0.6, 0.45, 0.3, 0.15, 0.03].map((t) => TRUNK.at(t, 0.9)),
    ]),
    'dark',
    { line: 'none', colour: 'brown' },
  ),
  ...[0.1, 0.32, 0.55].map((t) => cut(TRUNK.along(0.5, t, t + 0.2), 'internal', 1.4)),
  ...[0.04, 0.28, 0.5, 0.7].map((t) => brush(TRUNK.along(-0.4, t, t + 0.18), 'internal', 1.5)),
  body(closed('-120,318! -60,280 -40,250 10,240 70,262 90,290 150,318!'), 'skin', { colour: 'brown' }),
  ...['-70,306 -40,280 -26,262', '0,308 2,284 0,262', '70,306 56,286 44,268'].map((d) => brush(open(d), 'internal', 1.4)),
];

const POT: readonly Shape[] = [
  body(closed('-190,420! -150,420! -158,462! -196,462! '), 'dark', { colour: 'brown' }),
  body(closed('150,420! 190,420! 196,462! 158,462!'), 'dark', { colour: 'brown' }),
  body(closed('-268,330! 268,330! 250,400 216,430 0,438 -216,430 -250,400'), 'skin', { colour: 'blue' }),
  shadow(closed('80,344! 254,344! 238,398 208,420 80,428! 120,390')),
  ...[
    '-210,400 -210,372 -172,372 -172,392 -190,392',
    '-130,400 -130,372 -92,372 -92,392 -110,392',
    '-50,400 -50,372 -12,372 -12,392 -30,392',
  ].map((d) => stroke(polyline(d))),
  body(closed('-296,300! 296,300! 290,340! -290,340!'), 'skin', { colour: 'blue' }),
  brush(open('-250,320 0,324 250,320'), 'internal', 1.2),
];

const treeOf = (rng: Rng): readonly Shape[] => [
  ...WOOD,
  ...pad(-300, 60, 260, rng),
  ...pad(325, 140, 270, rng),
  ...pad(-230, -190, 280, rng),
  ...pad(250, -90, 260, rng),
  ...pad(-55, -60, 190, rng),
  ...pad(45, -330, 400, rng),
  ...pad(-60, -262, 240, rng),
];

export const bonsai: Motif = {
  name: 'bonsai',
  pose: 'figure',
  words: ['bonsai', 'bonsai tree', 'japanese tree', 'japanese pine', 'zen tree', 'potted tree'],
  anchors: { crown: [40, -430], base: [0, 460] },
  draw: (rng) => [...treeOf(rng), ...POT],
  unpotted: treeOf,
};
