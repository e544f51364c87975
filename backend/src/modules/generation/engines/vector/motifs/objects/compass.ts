import type { Motif, Rng, Shape } from '../motif.js';
import { body, circle, dots, placed, polar, polygon, polyline, radians, shadow, solid, stroke } from '../geometry/kit.js';
import { volute } from './parts/filigree.js';

/** One point of the rose: a bright and a dark facet. */
function point(length: number, width: number, turn: number): readonly Shape[] {
  const waist = width * 1.05;
  return placed(
    [
      body(
        polygon([
          [0, -length],
          [-width, -waist],
          [0, 0],
        ]),
        'skin',
        { colour: 'gold', relief: 0.2 },
      ),
      body(
        polygon([
          [0, -length],
          [width, -waist],
          [0, 0],
        ]),
        'black',
        { line: 'outline', colour: 'black' },
      ),
    ],
    { turn },
  );
}

/** The letters stand as strokes about 0,0, 60 high. */
const LETTERS = [
  ['N', '-20,30 -20,-30 20,30 20,-30'],
  ['E', '20,-30 -18,-30 -18,30 20,30', '-18,0 12,0'],
  ['S', '20,-22 8,-31 -12,-30 -20,-16 -10,-3 12,4 20,17 10,30 -10,31 -21,22'],
  ['W', '-30,-30 -15,30 0,-12 15,30 30,-30'],
] as const;

const letters: readonly Shape[] = LETTERS.flatMap(([, ...lines], i) => {
  const [x, y] = polar([0, 0], radians(i * 90 - 90), 452);
  return placed(
    lines.map((line) => ({ ...stroke(polyline(line), 'outline') })),
    { x, y },
  );
});

const degrees = (): readonly Shape[] =>
  Array.from({ length: 72 }, (_, i) => i)
    .filter((i) => i % 18 !== 0)
    .map((i) =>
      stroke(
        polyline([polar([0, 0], radians(i * 5), i % 6 === 0 ? 296 : 308), polar([0, 0], radians(i * 5), 328)]),
        i % 6 === 0 ? 'outline' : 'detail',
      ),
    );

function rose(rng: Rng): readonly Shape[] {
  return [
    body(circle([0, 0], 372), 'skin', { colour: 'gold', relief: 0.2 }),
    solid(
      dots(
        Array.from({ length: 48 }, (_, i) => polar([0, 0], radians(i * 7.5), 352)),
        (share) => (Math.round(share * 47) % 4 === 0 ? 7 : 4),
      ),
    ),
    body(circle([0, 0], 332), 'skin', { colour: 'bone', relief: 0 }),
    ...degrees(),
    stroke(circle([0, 0], 284), 'internal'),
    stroke(circle([0, 0], 150), 'detail'),
    ...[0, 1, 2, 3].map((i) => volute(polar([0, 0], radians(i * 90 - 45), 204), 30, { from: rng.pick([0, 90]) + i * 90, wind: 470 })),
    ...Array.from({ length: 8 }, (_, i) => point(196, 24, i * 45 + 22.5)).flat(),
    ...[45, 135, 225, 315].flatMap((turn) => point(276, 42, turn)),
    ...[0, 90, 180, 270].flatMap((turn) => point(410, 60, turn)),
    body(circle([0, 0], 34), 'skin', { colour: 'gold', relief: 1 }),
    shadow(circle([0, 0], 14)),
  ];
}

export const compass: Motif = {
  name: 'compass',
  pose: 'round',
  words: ['compass', 'compass rose', 'wind rose', 'nautical compass', 'true north', 'wanderlust'],
  anchors: { centre: [0, 0], crown: [0, -484] },
  draw: (rng) => [...rose(rng), ...letters],
};
