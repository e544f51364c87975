import { body, brush, circle, closed, dots, fill, glint, open, polar, polygon, radians, shadow, solid, stroke, symmetric, type Point } from '../geometry/kit.js';
import type { LineRole, Motif, Rng, Shape } from '../motif.js';

const hexagon = (x: number, y: number, r: number): string => polygon(Array.from({ length: 6 }, (_, i) => polar([x, y], radians(i * 60 - 90), r)));

function cell(x: number, y: number, r: number, kind: number): readonly Shape[] {
  const rim = body(hexagon(x, y, r), 'skin', { colour: 'gold', relief: 0.2 });
  if (kind === 0) return [rim];
  if (kind === 1) return [rim, fill(hexagon(x, y, r * 0.74), 'dark', { colour: 'orange', line: 'internal', relief: 0.7 })];
  return [
    rim, fill(hexagon(x, y, r * 0.74), 'mid', { colour: 'yellow', line: 'internal', relief: 0.9 }),
    glint(closed([[x - r * 0.4, y - r * 0.1], [x - r * 0.2, y - r * 0.42], [x - r * 0.12, y - r * 0.34], [x - r * 0.3, y - r * 0.04]])),
  ];
}

/** Cells of wax, some filled. */
export const honeycomb: Motif = {
  name: 'honeycomb',
  pose: 'figure',
  words: ['honeycomb', 'honey comb', 'honey', 'beehive pattern'],
  anchors: { centre: [0, 0], base: [0, 420], crown: [0, -440] },
  draw: (rng: Rng) => {
    const r = 112;
    const rows = [[-3, -1, 1], [-4, -2, 0, 2], [-3, -1, 1, 3], [-2, 0, 2], [-1, 1]];
    const cells = rows.flatMap((row, j) => row.map((half): Point => [half * r * 0.866 + r * 0.2, (j - 2.2) * r * 1.5]));
    return [...cells.flatMap(([x, y]) => cell(x, y, r, rng.pick([0, 1, 1, 2])))];
  },
};

/** Circles of one size, each through the middles of the next, in a double ring. */
export const flowerOfLife: Motif = {
  name: 'flower-of-life',
  pose: 'round',
  words: ['flower of life', 'seed of life', 'sacred geometry', 'egg of life'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const r = 150;
    const centres: Point[] = [];
    for (let q = -2; q <= 2; q += 1) for (let s = -2; s <= 2; s += 1) if (Math.abs(q + s) <= 2) centres.push([(q + s / 2) * r, s * r * 0.866]);
    const petals = centres.filter(([x, y]) => Math.hypot(x, y) < r * 1.1).flatMap(([x, y]) => [0, 1, 2, 3, 4, 5].map((i) => {
      const [a, b] = [polar([x, y], radians(i * 60), r), polar([x, y], radians(i * 60), r / 2)];
      return fill(
        closed([[x, y, true], polar(b, radians(i * 60 + 90), r * 0.134), [a[0], a[1], true], polar(b, radians(i * 60 - 90), r * 0.134)]), 'dark',
        { line: 'none', colour: 'violet', relief: 0.4 },
      );
    }));
    return [
      body(circle([0, 0], 490), 'skin', { colour: 'white', relief: 0 }), ...petals, ...centres.map((at) => stroke(circle(at, r).replace(/Z$/, ''), 'internal')),
      stroke(circle([0, 0], 462).replace(/Z$/, ''), 'internal'),
    ];
  },
};

/** Half the way between the middles of two neighbours: the circles touch. */
const TOUCH = 98;
const sixAbout = (radius: number): readonly Point[] => [0, 1, 2, 3, 4, 5].map((i) => polar([0, 0], radians(i * 60 - 90), radius));
/** One line of even weight, whatever the style does with open ends. */
const even = (points: readonly Point[], line: LineRole): Shape => stroke(polygon(points), line);

/** Thirteen circles, the lines between their middles, and the cube that stands out of them. */
export const metatron: Motif = {
  name: 'metatron-cube',
  pose: 'round',
  words: ["metatron's cube", 'metatron cube', 'metatrons cube', 'metatron', 'geometric pattern', 'abstract geometric pattern', 'geometric shapes', 'geometric design', 'merkaba', 'platonic solid'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const [inner, outer] = [sixAbout(2 * TOUCH), sixAbout(4 * TOUCH)];
    const to = (ring: readonly Point[], i: number): Point => ring[i % 6] ?? [0, 0];
    return [
      fill(polygon(outer), 'skin', { colour: 'white', relief: 0 }),
      ...[[0, 0] as Point, ...inner, ...outer].map((at) => stroke(circle(at, TOUCH), 'internal')),
      ...outer.flatMap((at, i) => [2, 3, 5].map((step) => even([at, to(inner, i + step)], 'detail'))), ...inner.map((at, i) => even([at, to(inner, i + 2)], 'detail')),
      ...[0, 1, 2].map((i) => even([to(outer, i), to(outer, i + 3)], 'detail')),
      ...[0, 1].map((i) => even([to(outer, i), to(outer, i + 2), to(outer, i + 4)], 'internal')), even(inner, 'internal'),
      ...[[0, 0] as Point, ...inner, ...outer].map((at) => solid(circle(at, 11))),
    ];
  },
};

/** The bars of a barcode. */
export const barcode: Motif = {
  name: 'barcode',
  pose: 'wide',
  words: ['barcode', 'bar code', 'upc code'],
  anchors: { base: [0, 260], centre: [0, 0] },
  draw: (rng: Rng) => {
    const bars: Shape[] = [];
    for (let x = -480; x < 450;) {
      const width = rng.pick([12, 12, 22, 32, 44]);
      const foot = x < -440 || x > 400 || Math.abs(x) < 18 ? 300 : 260;
      bars.push({ d: polygon([[x, -260], [x + width, -260], [x + width, foot], [x, foot]]), line: 'internal', tone: 'black', relief: 0 });
      x += width + rng.pick([14, 18, 26, 34]);
    }
    return bars;
  },
};

/** The lily of heralds. */
export const fleurDeLis: Motif = {
  name: 'fleur-de-lis',
  pose: 'symmetric',
  words: ['fleur de lis', 'fleur-de-lis', 'fleur de lys', 'heraldic lily'],
  anchors: { crown: [0, -490], base: [0, 490] },
  draw: () => [
    body(symmetric('0,120! 110,140 150,240 240,300 300,250 280,190! 330,250 310,350 220,380 130,330 80,260 60,360 90,420 0,490!'), 'skin', { colour: 'gold', relief: 0.9 }),
    ...[-1, 1].map((side) => body(
      closed([
        [side * 40, 120, true], [side * 100, 0], [side * 110, -120], [side * 180, -250], [side * 310, -290], [side * 420, -220], [side * 440, -90], [side * 360, 0],
        [side * 250, 0], [side * 230, -70, true], [side * 300, -60], [side * 340, -110], [side * 300, -170], [side * 230, -130], [side * 210, -20], [side * 170, 70],
        [side * 120, 130, true],
      ]),
      'skin', { colour: 'gold', relief: 0.9 },
    )),
    body(symmetric('0,-490! 70,-380 140,-260 130,-130 70,-10 50,130! 0,130!'), 'skin', { colour: 'gold', relief: 1 }), shadow(closed('0,-470! 66,-370 132,-260 122,-130 62,-10 44,120! 0,120! 40,-60 70,-200 40,-360')),
    body(closed('-190,120! 0,96 190,120! 200,160 190,190! 0,170 -190,190! -200,160'), 'skin', { colour: 'gold', relief: 1 }), solid(dots([[-120, 146], [-60, 136], [0, 132], [60, 136], [120, 146]], 11)),
    ...[-1, 1].map((side) => brush(open([[side * 150, -180], [side * 230, -230], [side * 330, -220], [side * 390, -140]]), 'internal', 2.2)),
  ],
};
