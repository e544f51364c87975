import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, dots, open, placed, polar, radians, shadow, solid, stroke } from '../geometry/kit.js';

/** A petal from radius `from` to `to`, half so many degrees wide, upright. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly half: number;
}

type Draw = (band: Band) => readonly Shape[];

function lobe({ from, to, half }: Band, tip: 'round' | 'point', inset = 0): string {
  const span = to - from;
  const [low, high] = [from + span * inset * 0.8, to - span * inset * 0.8];
  const w = (r: number, k: number): string => {
    const [x, y] = polar([0, 0], radians(half * k * (1 - inset) - 90), r);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const right =
    tip === 'round'
      ? [w(low, 0.62), w(low + span * 0.45, 1), w(high - span * 0.16, 0.72)]
      : [w(low, 0.7), w(low + span * 0.3, 0.98), w(low + (high - low) * 0.6, 0.74), w(low + (high - low) * 0.84, 0.3)];
  const left = [...right].reverse().map((pair) => `-${pair}`.replace('--', ''));
  return closed(`0,${-high}${tip === 'point' ? '!' : ''} ${left.join(' ')} 0,${-low}! ${[...right].join(' ')}`);
}

const MOTIFS: Readonly<Record<string, Draw>> = {
  lotus: (band) => [
    body(lobe(band, 'point'), 'skin', { colour: 'violet' }),
    shadow(lobe({ ...band, to: band.to - (band.to - band.from) * 0.2 }, 'point', 0.24)),
    body(lobe({ ...band, to: band.to - (band.to - band.from) * 0.36 }, 'point', 0.34), 'skin', {
      line: 'none',
      colour: 'pink',
      relief: 0.2,
    }),
  ],
  round: (band) => [
    body(lobe(band, 'round'), 'skin', { colour: 'teal' }),
    stroke(lobe(band, 'round', 0.2), 'detail'),
    solid(circle([0, -(band.from + (band.to - band.from) * 0.62)], (band.to - band.from) * 0.12)),
  ],
  veined: (band) => [
    body(lobe(band, 'point'), 'skin', { colour: 'blue' }),
    ...[-0.5, 0, 0.5].map((k) =>
      brush(
        open([
          polar([0, 0], radians(k * band.half * 0.5 - 90), band.from),
          polar([0, 0], radians(k * band.half * 0.45 - 90), band.from + (band.to - band.from) * (0.72 - 0.25 * Math.abs(k))),
        ]),
        'internal',
        1.4,
      ),
    ),
  ],
  drop: (band) => [
    body(lobe(band, 'round'), 'skin', { colour: 'gold' }),
    shadow(lobe(band, 'round', 0.3)),
    body(circle([0, -(band.from + (band.to - band.from) * 0.55)], (band.to - band.from) * 0.13), 'skin', {
      line: 'none',
      colour: 'bone',
      relief: 0,
    }),
  ],
};

function whorl(count: number, band: Band, draw: Draw, start: number): readonly Shape[] {
  const one = draw(band);
  return Array.from({ length: count }, (_, i) => placed(one, { turn: start + (i * 360) / count })).flat();
}

const beads = (count: number, radius: number, size: number, start = 0): Shape =>
  solid(
    dots(
      Array.from({ length: count }, (_, i) => polar([0, 0], radians(start + (i * 360) / count), radius)),
      size,
    ),
  );

/** Whorls of petals from the rim inward, each lying over the one before, about a small flower. */
function rings(rng: Rng): readonly Shape[] {
  const fold = rng.pick([12, 16]);
  const step = 180 / fold;
  const order = rng.pick([
    ['lotus', 'round', 'veined', 'drop'],
    ['veined', 'drop', 'lotus', 'round'],
    ['round', 'lotus', 'drop', 'veined'],
  ] as const);
  const draw = (i: number): Draw => MOTIFS[order[i] ?? 'lotus'] ?? (() => []);
  return [
    beads(fold, 478, 8.5, -90),
    beads(fold, 446, 5, -90),
    ...whorl(fold, { from: 240, to: 470, half: step * 1.02 }, draw(0), step),
    ...whorl(fold, { from: 240, to: 392, half: step * 0.86 }, draw(1), 0),
    body(circle([0, 0], 306), 'skin', { colour: 'white', relief: 0 }),
    beads(fold * 3, 289, 6),
    stroke(circle([0, 0], 272), 'internal'),
    ...whorl(fold, { from: 130, to: 268, half: step * 1.02 }, draw(2), step),
    ...whorl(fold / 2, { from: 90, to: 218, half: step * 1.5 }, draw(3), 0),
    body(circle([0, 0], 112), 'skin', { colour: 'gold', relief: 0.3 }),
    stroke(circle([0, 0], 94), 'internal'),
    ...whorl(8, { from: 10, to: 86, half: 21 }, MOTIFS['veined'] ?? draw(0), 0),
    body(circle([0, 0], 26), 'black', { colour: 'black' }),
    body(circle([0, 0], 10), 'skin', { line: 'none', colour: 'white' }),
  ];
}

export const mandala: Motif = {
  name: 'mandala',
  pose: 'round',
  words: ['mandala', 'mandala shell', 'ornamental circle', 'henna mandala', 'rosette ornament'],
  anchors: { centre: [0, 0] },
  draw: rings,
};
