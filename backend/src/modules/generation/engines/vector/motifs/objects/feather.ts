import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, profile, ribbon, shadow, type Knot } from '../geometry/kit.js';

const SPINE = '-190,480 -150,300 -60,60 40,-180 190,-450';
const WIDTH = profile('0:0 0.16:4 0.22:60 0.42:118 0.7:106 0.9:58 1:3');

/** One vane: barbs as a ragged edge, parted in places as old feathers are. */
function vane(side: -1 | 1, rng: Rng): readonly Shape[] {
  const line = ribbon(SPINE, WIDTH);
  const splits = side < 0 ? [0.36, 0.62] : [0.46, 0.72, 0.82];
  const edge: Knot[] = [];
  for (let i = 0; i <= 22; i++) {
    const share = 0.17 + (0.82 * i) / 22;
    const parted = splits.some((at) => Math.abs(at - share) < 0.019);
    const reach = parted ? 0.34 : rng.between(0.94, 1.02);
    edge.push([...line.at(Math.min(1, share + (parted ? -0.03 : 0.035)), side * reach), parted]);
  }
  const rim = [line.at(0.15, 0), ...edge, line.at(1, 0)] as const;
  const spine = Array.from({ length: 7 }, (_, i) => line.at(0.98 - i * 0.14, 0));
  const barbs = Array.from({ length: 26 }, (_, i) => {
    const share = 0.2 + (0.74 * i) / 26;
    const reach = rng.between(0.5, 0.86);
    return brush(open([line.at(share, 0), line.at(share + 0.02, side * reach * 0.55), line.at(share + 0.05, side * reach)]), 'detail', 1.5);
  });
  const dark = [0.62, 0.72, 0.82, 0.92, 0.98].map((share) => line.at(share, side * 0.86));
  const inner = [0.96, 0.9, 0.84, 0.8, 0.76, 0.72, 0.66].map((share, i): Knot => [
    ...line.at(share - (i % 2 ? 0.02 : 0), side * (i % 2 ? 0.3 : 0.12) + side * 0.08 * i),
    true,
  ]);
  const outline = body(
    closed(rim.map(([x, y, sharp], i): Knot => [x, y, sharp === true || i === 0 || i === rim.length - 1]).concat(spine)),
    'skin',
    { colour: 'tan', relief: 0.4 },
  );
  return [outline, ...barbs, shadow(closed([...dark.map(([x, y], i): Knot => [x, y, i === 0 || i === 4]), ...inner]))];
}

function quill(): readonly Shape[] {
  const shaft = ribbon(SPINE, profile('0:7 0.2:10 1:3'));
  return [body(shaft.outline(0, 0.96), 'skin', { colour: 'bone' })];
}

function down(rng: Rng): readonly Shape[] {
  const line = ribbon(SPINE, () => 1);
  return Array.from({ length: 10 }, (_, i) => {
    const side = i % 2 ? 1 : -1;
    const share = 0.115 + i * 0.008;
    const [x, y] = line.at(share, 0);
    return brush(
      open([
        [x, y],
        [x + side * 30, y - rng.between(8, 24)],
        [x + side * rng.between(50, 74), y - rng.between(-10, 30)],
      ]),
      'internal',
      1.3,
    );
  });
}

export const feather: Motif = {
  name: 'feather',
  pose: 'tall',
  words: ['feather', 'plume', 'quill', 'eagle feather', 'pen feather'],
  anchors: { base: [-190, 480], crown: [190, -450] },
  draw: (rng) => [...down(rng), ...vane(-1, rng), ...vane(1, rng), ...quill()],
};
