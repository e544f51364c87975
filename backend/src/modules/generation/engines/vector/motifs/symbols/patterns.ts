import { body, brush, circle, closed, dots, fill, glint, open, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric, taper, type Point } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

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

/** Thirteen circles, every middle joined to every other. */
export const metatron: Motif = {
  name: 'metatron-cube',
  pose: 'round',
  words: ["metatron's cube", 'metatron cube', 'metatrons cube', 'metatron', 'geometric pattern', 'abstract geometric pattern', 'geometric shapes', 'geometric design', 'merkaba', 'platonic solid'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const spots = [[0, 0] as Point, ...[1, 2].flatMap((k) => [0, 1, 2, 3, 4, 5].map((i) => polar([0, 0], radians(i * 60 - 90), k * 196)))];
    const lines = spots.flatMap((a, i) => spots.slice(i + 1).map((b) => stroke(open([a, b]), i > 6 ? 'internal' : 'detail')));
    return [
      ...lines, ...spots.map((at) => body(circle(at, 84), 'skin', { colour: 'white', relief: 0.8 })), ...spots.map((at) => solid(circle(at, 14))),
      ...[0, 1, 2, 3, 4, 5].map((i) => stroke(open([polar([0, 0], radians(i * 60 - 90), 392), polar([0, 0], radians(i * 60 - 30), 392)]), 'outline')),
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

/** The whorl of a finger tip. */
export const fingerprint: Motif = {
  name: 'fingerprint',
  pose: 'figure',
  words: ['fingerprint', 'finger print', 'thumbprint', 'thumb print'],
  anchors: { centre: [0, 0], heart: [0, 0] },
  draw: (rng: Rng) => Array.from({ length: 9 }, (_, ring) => ring).flatMap((ring) => {
    const [rx, ry] = [36 + ring * 40, 54 + ring * 52];
    const cy = -20 + ring * 6;
    const gap = rng.between(60, 120);
    const parts = ring < 2 ? [[gap, gap + 330]] : [
      [150 + rng.between(-12, 4), 300 + rng.between(-30, 20)], [308 + rng.between(0, 26), 396 + rng.between(-10, 14)],
      [44 + rng.between(0, 10), 136 + rng.between(-14, 6)],
    ];
    return parts.map(([from = 0, to = 0]) => solid(ribbon(Array.from({ length: 14 }, (_, i): Point => {
      const angle = radians(from + ((to - from) * i) / 13);
      return [Math.cos(angle) * rx, Math.max(-490, Math.min(490, cy + Math.sin(angle) * ry * (Math.sin(angle) > 0 ? 0.94 : 1)))];
    }), (t) => taper(13, 13)(t) * Math.min(1, 0.3 + 5 * Math.min(t, 1 - t))).outline()));
  }),
};
