import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  glint,
  leaf,
  lerp,
  open,
  paired,
  solid,
  symmetric,
  track,
  walk,
} from '../geometry/kit.js';
import type { Curve, Knot } from '../geometry/point.js';
import type { Motif, Shape } from '../motif.js';

const FORE = '24,-236! 150,-312 320,-360 450,-350 496,-310 460,-268 330,-240 160,-204 26,-188!';
const HIND = '26,-180! 160,-184 320,-160 446,-110 478,-58 430,-26 310,-44 170,-76 60,-116 26,-140!';

/** Cross veins between two long veins, slanting outward. */
function ladder(lead: Curve, trail: Curve, count: number): readonly Shape[] {
  const a = track(lead);
  const b = track(trail);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.7) / count;
    return brush(open([a.at(share), lerp(a.at(share), b.at(share), 0.5), b.at(Math.max(0, share - 0.03))]), 'detail', 1.2);
  });
}

function wing(outline: string, veins: readonly string[], mark: readonly [Knot, Knot]): readonly Shape[] {
  const [first = '', second = '', third = ''] = veins;
  return [
    body(closed(outline), 'skin', { colour: 'teal', relief: 0.2 }),
    ...veins.map((vein) => brush(open(vein), 'internal', 1.6)),
    ...ladder(first, second, 9),
    ...ladder(second, third, 8),
    solid(leaf(mark[0], mark[1], { half: 10 })),
  ];
}

const FORE_VEINS = ['40,-226 160,-290 320,-336 440,-328', '40,-214 170,-254 320,-288 470,-302', '40,-202 170,-224 300,-244 420,-262'];
const HIND_VEINS = ['40,-172 170,-168 310,-138 430,-92', '40,-162 160,-136 300,-100 440,-54', '40,-148 150,-108 270,-66 380,-42'];

const trunk = (): readonly Shape[] => [
  body(symmetric('0,-150 26,-140 22,-40 24,80 22,220 26,330 20,396 0,410'), 'skin', { colour: 'blue', relief: 0.9 }),
  ...[-96, -34, 28, 90, 152, 214, 276, 336].map((y) =>
    solid(
      symmetric([
        [0, y + 14],
        [12, y + 4],
        [24, y + 16, true],
        [24, y - 12, true],
        [10, y - 22],
        [0, y - 32, true],
      ]),
    ),
  ),
  ...paired(body(leaf([10, 402], [30, 474], { half: 11, bend: 6 }), 'black', { line: 'internal' })),
  body(symmetric('0,-290 44,-278 62,-226 52,-160 26,-122 0,-112'), 'dark', { colour: 'navy', relief: 0.9 }),
  ...paired(cut(open('42,-262 28,-220 34,-170'), 'internal', 2.4), cut(open('14,-272 10,-220 14,-160'), 'internal', 2)),
];

const head = (): readonly Shape[] => [
  body(symmetric('0,-366 30,-362 44,-326 34,-292 0,-284'), 'light', { colour: 'teal' }),
  ...paired(
    body(ellipse([38, -336], 32, 40, 30), 'black', { line: 'internal', colour: 'black' }),
    glint(ellipse([32, -352], 7, 12, 30)),
    brush(open('10,-368 24,-398 44,-412'), 'internal', 1.4),
  ),
  solid(dots(walk('-12,-304 0,-298 12,-304', 3), 4)),
  fill(circle([0, -322], 8), 'skin', { line: 'detail' }),
];

/** A dragonfly from above with netted wings. */
export const dragonfly: Motif = {
  name: 'dragonfly',
  pose: 'symmetric',
  words: ['dragonfly', 'damselfly'],
  anchors: { crown: [0, -380], base: [0, 470], heart: [0, -200] },
  draw: () => [
    ...paired(
      ...wing(HIND, HIND_VEINS, [
        [400, -96],
        [448, -74],
      ]),
    ),
    ...paired(
      ...wing(FORE, FORE_VEINS, [
        [400, -344],
        [456, -334],
      ]),
    ),
    ...trunk(),
    ...head(),
  ],
};
