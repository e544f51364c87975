import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, open, placed, profile, ribbon, shadow, whip, type Knot } from '../geometry/kit.js';

/** A palm frond: leaflets hanging from an arching rib, the far side dark. */
function frond(tip: Knot, lift: number, tone: 'skin' | 'dark'): readonly Shape[] {
  const course: readonly Knot[] = [[0, 0], [tip[0] * 0.4, tip[1] * 0.4 - lift], [tip[0] * 0.78, tip[1] * 0.78 - lift * 0.6], tip];
  const rib = ribbon(course, profile('0:9 1:2'));
  const side = Math.sign(tip[0]) || 1;
  const teeth = 9;
  const edge = (v: 1 | -1, deep: number): readonly Knot[] =>
    Array.from({ length: teeth }, (_, i): readonly Knot[] => {
      const t = 0.06 + (i / teeth) * 0.9;
      const reach = deep * Math.sin(Math.PI * (0.16 + 0.82 * t)) ** 0.7;
      const [x, y] = rib.at(t, 0);
      const [u, w] = rib.at(Math.min(1, t + 0.09), 0);
      return [
        [x + (u - x) * 0.3, y + v * reach * 0.22, true],
        [u + side * 14, w + v * reach, true],
      ];
    }).flat();
  const upper = [0.2, 0.45, 0.7].map((t) => rib.at(t, -2.4));
  const lower = [...edge(1, 62)].reverse();
  return [
    body(closed([[0, 0, true], ...upper, [tip[0], tip[1], true], ...lower]), tone, { colour: 'leaf' }),
    ...(tone === 'skin'
      ? [0.3, 0.45, 0.6, 0.75].map((t) =>
          brush(open([rib.at(t, 0), [rib.at(t + 0.06, 0)[0] + side * 6, rib.at(t + 0.06, 0)[1] + 36]]), 'internal', 1.3),
        )
      : []),
    tone === 'skin' ? brush(rib.along(0), 'outline', 1.2) : cut(rib.along(0, 0.1, 0.9), 'internal', 1.4),
  ];
}

const FRONDS: readonly (readonly [number, number, number])[] = [
  [-210, 150, 110],
  [215, 150, 110],
  [-150, 240, 60],
  [150, 245, 60],
  [-270, 20, 110],
  [275, 30, 110],
  [-210, -110, 80],
  [220, -110, 80],
  [-90, -190, 50],
  [110, -196, 50],
];

function palm(course: string, rng: Rng): readonly Shape[] {
  const trunk = ribbon(course, profile('0:34 0.15:24 1:15'));
  const rings = Array.from({ length: 13 }, (_, i) =>
    brush(open([trunk.at(0.06 + i * 0.07, -0.95), trunk.at(0.075 + i * 0.07, 0), trunk.at(0.06 + i * 0.07, 0.95)]), 'internal', 1.5),
  );
  const [x, y] = trunk.at(1, 0);
  const dark = [0.03, 0.3, 0.6, 0.96].map((t) => trunk.at(t, 0.85)).concat([0.96, 0.6, 0.3, 0.03].map((t) => trunk.at(t, 0.3)));
  const crown = FRONDS.flatMap(([u, v, lift], i) =>
    frond([u * rng.between(0.94, 1.04), v * rng.between(0.92, 1.06)], lift, i < 4 ? 'dark' : 'skin'),
  );
  const nuts = [
    [-22, 20],
    [24, 22],
    [0, 40],
  ].map(([u = 0, v = 0]) => body(circle([x + u, y + v], 22), 'dark', { colour: 'brown', relief: 1 }));
  return [body(trunk.outline(), 'skin', { colour: 'brown' }), shadow(closed(dark)), ...rings, ...placed(crown, { x, y }), ...nuts];
}

const SUN: readonly Shape[] = [
  body(circle([-60, -20], 300), 'skin', { colour: 'orange', relief: 0.1 }),
  ...[60, 110, 160, 210].map((y, i) => brush(open(`${-340 + i * 16},${y} -60,${y - 4} ${220 - i * 16},${y}`), 'outline', 0.8 + i * 0.3)),
];

const ISLAND: readonly Shape[] = [
  body(closed('-400,380! -280,310 -120,272 60,260 220,290 400,380!'), 'skin', { colour: 'tan' }),
  whip('100,262 220,290 310,330 384,376', '30,330 130,350 220,362 300,374', { count: 9, reach: 0.8, valley: 0.3, longest: 'start' }),
  brush(open('-230,330 -130,306 -30,300'), 'internal', 1.5),
  body(
    closed(
      
        '-480,372! -400,344 -330,376! -250,346 -170,380! -90,350 0,382! 90,350 170,380! 250,346 330,376! 400,344 ' +
        '480,372! 380,430 160,450 0,454 -160,450 -380,430',
    ),
    'skin',
    { colour: 'teal' },
  ),
  ...['-380,396 -300,408 -220,396', '-120,408 -20,420 90,408', '180,400 270,410 350,396'].map((d) => brush(open(d), 'outline', 1.5)),
];

export const palmIsland: Motif = {
  name: 'palm-tree',
  pose: 'figure',
  words: ['palm tree', 'island', 'palm island', 'tropical island', 'beach', 'coconut tree', 'tropics'],
  anchors: { base: [0, 440], crown: [60, -440] },
  draw: (rng) => [...SUN, ...palm('20,330 60,160 70,-20 130,-210', rng), ...ISLAND],
};
