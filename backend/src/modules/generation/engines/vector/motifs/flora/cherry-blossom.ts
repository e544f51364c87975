import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, dots, open, placed, polar, profile, ribbon, shadow, solid, radians, track, type Point } from '../geometry/kit.js';
import { ring } from './parts/ring.js';

function blossom(radius: number, rng: Rng): readonly Shape[] {
  const stamens = Array.from({ length: 10 }, (_, i) => polar([0, 0], radians(i * 36 + 18), radius * (i % 2 ? 0.46 : 0.34)));
  return [
    ...ring({ form: 'notched', count: 5, length: radius, half: radius * 0.56, colour: 'pink', whip: [0.06, 0.34] }, rng),
    ...stamens.map((end) => brush(open([[0, 0], end]), 'internal', 1)),
    solid(dots(stamens, Math.max(5, radius * 0.045))),
    body(circle([0, 0], radius * 0.11), 'skin', { colour: 'gold' }),
  ];
}

const bud = (x: number, y: number, turn: number): readonly Shape[] =>
  placed(
    [
      body(closed('0,-78! 34,-46 30,-10 0,2 -30,-10 -34,-46'), 'skin', { colour: 'pink' }),
      brush(open('0,-76 -10,-44 -2,-12'), 'internal', 1.2),
      shadow(closed('-30,-16! -14,-34 0,-14 14,-34 30,-16! 16,12 -16,12')),
    ],
    { x, y, turn },
  );

const bough = (course: string, stops: string): Shape => body(ribbon(course, profile(stops)).outline(), 'dark', { colour: 'brown' });

const BRANCH: readonly Shape[] = [
  bough('-60,60 40,-60 70,-190 150,-330', '0:17 1:6'),
  bough('-250,190 -330,70 -320,-70 -380,-170', '0:16 1:6'),
  bough('120,20 260,60 350,160 400,250', '0:15 1:6'),
  bough('-470,330 -330,240 -160,130 0,60 150,0 300,-110 430,-190', '0:16 0.06:40 0.3:28 0.7:19 1:7'),
  ...['-430,296 -340,240 -250,190', '-200,160 -120,108 -40,82', '60,44 150,6 220,-40'].map((grain) => ({
    ...brush(open(grain), 'internal', 1.6),
    cut: true as const,
  })),
  body(closed('-300,222 -282,196 -258,206 -262,232 -286,240'), 'black', { colour: 'brown' }),
];

/** The bough down a column `ratio` times as high as wide: twigs to both sides, blossoms where they leave it, buds at their ends. */
function long(rng: Rng, ratio: number): readonly Shape[] {
  const half = 500 / ratio;
  const bends = Math.max(3, Math.round(ratio * 1.2));
  const course = Array.from({ length: bends * 2 + 1 }, (_, i): Point => [Math.sin(i * 1.7 + 0.4) * half * 0.3, 480 - (960 * i) / (bends * 2)]);
  const way = track(course);
  const count = Math.max(4, Math.round(ratio * 2.2));
  const twigs = Array.from({ length: count }, (_, i) => {
    const side = i % 2 === 0 ? 1 : -1;
    const foot = way.at((i + 0.5) / (count + 0.4));
    const tip: Point = [foot[0] + side * half * rng.between(0.62, 0.86), foot[1] - half * rng.between(0.7, 1)];
    return { side, foot, tip, bend: [foot[0] + side * half * 0.2, foot[1] - half * 0.46] as Point };
  });
  const size = half / 220;
  const wood = [
    ...twigs.map(({ foot, bend, tip }) => body(ribbon([foot, bend, tip], profile(`0:${13 * size} 1:${5 * size}`)).outline(), 'dark', { colour: 'brown' })),
    body(ribbon(course, profile(`0:${34 * size} 0.1:${27 * size} 0.6:${18 * size} 1:${5 * size}`)).outline(), 'dark', { colour: 'brown' }),
  ];
  const at = ([x, y]: Point, scale: number): { x: number; y: number; turn: number; scale: number } => ({ x, y, scale, turn: rng.between(0, 72) });
  const flowers = twigs.flatMap(({ side, foot, bend, tip }, i) => [
    ...placed(bud(0, 0, side * 40), { x: tip[0], y: tip[1], scale: size * 1.1 }),
    ...(i % 3 === 2 ? [] : placed(blossom(100, rng), at([bend[0] + side * half * 0.16, bend[1] - half * 0.1], size * rng.between(0.8, 1)))),
    ...(i % 2 === 0 ? placed(blossom(100, rng), at([foot[0] - side * half * 0.22, foot[1] - half * 0.06], size * rng.between(0.95, 1.2))) : []),
  ]);
  return [...wood, ...flowers, ...placed(bud(0, 0, 8), { x: course.at(-1)?.[0] ?? 0, y: -478, scale: size })];
}

/** A flowering bough laid across: knotted wood, five-petalled notched blossoms, buds at the twig ends, falling petals. */
export const cherryBlossom: Motif = {
  name: 'cherry-blossom',
  pose: 'flora',
  words: ['cherry blossom', 'sakura', 'blossom', 'cherry branch', 'plum blossom', 'almond blossom', 'blossom branch', 'cherry tree branch', 'cherry blossom branch'],
  anchors: { centre: [0, 40] },
  drawTall: long,
  draw: (rng) =>
    placed(
      [
        ...BRANCH,
        ...bud(150, -330, 20),
        ...bud(-382, -170, -30),
        ...bud(402, 250, 130),
        ...bud(436, -192, 62),
        ...placed(blossom(118, rng), { x: 90, y: -205, turn: rng.between(0, 72) }),
        ...placed(blossom(112, rng), { x: -325, y: -10, turn: rng.between(0, 72) }),
        ...placed(blossom(120, rng), { x: 300, y: 110, turn: rng.between(0, 72) }),
        ...placed(blossom(112, rng), { x: 272, y: -90, turn: rng.between(0, 72) }),
        ...placed(blossom(165, rng), { x: -85, y: 75, turn: rng.between(0, 72) }),
        ...placed([body(closed('0,-40! 24,-20 14,24 0,30 -20,12 -20,-22'), 'skin', { colour: 'pink' })], {
          x: 60,
          y: 300,
          turn: rng.between(0, 90),
        }),
        ...placed([body(closed('0,-34! 20,-17 12,20 0,26 -17,10 -17,-18'), 'skin', { colour: 'pink' })], {
          x: -80,
          y: 380,
          turn: rng.between(90, 200),
        }),
      ],
      { scale: 0.96 },
    ),
};
