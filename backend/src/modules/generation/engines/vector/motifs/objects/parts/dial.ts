import type { Shape } from '../../motif.js';
import { body, circle, dots, placed, polar, polygon, radians, solid, stroke, polyline, type Knot } from '../../geometry/kit.js';

/** The twelve hours as stonecutters write them; the watchmaker's IIII balances VIII. */
const HOURS = ['XII', 'I', 'II', 'III', 'IIII', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'] as const;

/** Strokes of a roman letter about 0,0, 100 high: thick strokes as polygons, thin ones the same, thinner. */
const LETTERS: Readonly<Record<string, { readonly width: number; readonly strokes: readonly string[] }>> = {
  I: { width: 34, strokes: ['-9,-50 9,-50 9,50 -9,50', '-17,-50 17,-50 17,-40 -17,-40', '-17,40 17,40 17,50 -17,50'] },
  V: {
    width: 74,
    strokes: ['-36,-50 -14,-50 8,50 -6,50', '26,-50 36,-50 6,50 -4,50', '-42,-50 -6,-50 -6,-40 -42,-40', '18,-50 42,-50 42,-40 18,-40'],
  },
  X: {
    width: 78,
    strokes: [
      '-38,-50 -16,-50 38,50 16,50',
      '26,-50 36,-50 -26,50 -36,50',
      '-44,-50 -8,-50 -8,-40 -44,-40',
      '8,40 44,40 44,50 8,50',
      '16,-50 42,-50 42,-40 16,-40',
      '-42,40 -16,40 -16,50 -42,50',
    ],
  },
};

/** A roman numeral centred at 0,0 and so many units high. */
export function numeral(text: string, height: number): readonly Shape[] {
  const letters = [...text].map((letter) => LETTERS[letter]).filter((letter) => letter !== undefined);
  const total = letters.reduce((sum, { width }) => sum + width, 0);
  let x = -total / 2;
  const paths = letters.flatMap(({ width, strokes }) => {
    const middle = x + width / 2;
    x += width;
    return strokes.map((points) => placed([solid(polygon(points))], { x: middle }));
  });
  return placed(paths.flat(), { scale: height / 100 });
}

export interface DialForm {
  readonly centre: Knot;
  readonly radius: number;
  /** Hands, in degrees clockwise from twelve. */
  readonly hour: number;
  readonly minute: number;
}

function hand(length: number, width: number): readonly Shape[] {
  const spade = [
    [0, -length],
    [width * 1.7, -length * 0.72],
    [width * 0.5, -length * 0.62],
    [width * 0.5, length * 0.18],
    [-width * 0.5, length * 0.18],
    [-width * 0.5, -length * 0.62],
    [-width * 1.7, -length * 0.72],
  ] as const;
  return [solid(polygon(spade))];
}

/** A clock face: rim, minute track, roman hours upright to the rim, and spade hands. */
export function dial({ centre, radius, hour, minute }: DialForm): readonly Shape[] {
  const [x, y] = centre;
  const numbers = HOURS.flatMap((text, i) => {
    const [u, v] = polar(centre, radians(i * 30 - 90), radius * 0.71);
    return placed(numeral(text, radius * 0.23), { x: u, y: v, turn: i * 30 });
  });
  const minutes = Array.from({ length: 60 }, (_, i) => i)
    .filter((i) => i % 5 !== 0)
    .map((i) => polar(centre, radians(i * 6), radius * 0.92));
  const fives = Array.from({ length: 12 }, (_, i) =>
    stroke(polyline([polar(centre, radians(i * 30), radius * 0.875), polar(centre, radians(i * 30), radius * 0.965)]), 'outline'),
  );
  return [
    body(circle(centre, radius), 'skin', { colour: 'bone', relief: 0.2 }),
    solid(dots(minutes, radius * 0.011 + 1)),
    ...fives,
    stroke(circle(centre, radius * 0.85), 'internal'),
    ...numbers,
    stroke(circle(centre, radius * 0.54), 'detail'),
    ...placed(hand(radius * 0.48, radius * 0.055), { x, y, turn: hour }),
    ...placed(hand(radius * 0.78, radius * 0.042), { x, y, turn: minute }),
    body(circle(centre, radius * 0.06), 'skin', { colour: 'gold' }),
  ];
}
