import {
  body,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  leaf,
  open,
  paired,
  ribbon,
  solid,
  symmetric,
  taper,
  walk,
} from '../geometry/kit.js';
import type { Knot } from '../geometry/point.js';
import type { ColourName, Motif, Shape } from '../motif.js';

const FORE = '18,-66! 84,-180 190,-320 316,-424 430,-460 490,-430! 484,-340 440,-236 420,-130 362,-40 250,-6 120,0 20,-6!';
const FORE_MARGIN = '470,-412 458,-336 418,-236 396,-140 344,-66';
const HIND = '18,-10! 120,-8 240,0 350,40 402,130 390,230 340,320 262,380 190,372 150,300 96,200 46,120 18,70!';
const HIND_MARGIN = '372,110 374,180 352,250 306,318 250,354 200,346';

/** A cell between two veins: root, tip, half width, bend. */
type Cell = readonly [Knot, Knot, number, number?];

const FORE_CELLS: readonly Cell[] = [
  [[44, -84], [282, -306], 40, -16],
  [[262, -330], [410, -424], 22, -8],
  [[300, -290], [434, -354], 26],
  [[276, -258], [412, -266], 30, 6],
  [[238, -216], [390, -180], 34, 6],
  [[180, -154], [354, -104], 32, 6],
  [[70, -64], [306, -50], 30, 8],
  [[36, -36], [220, -22], 16, 4],
];
const HIND_CELLS: readonly Cell[] = [
  [[36, 10], [232, 92], 42, -12],
  [[120, 14], [336, 62], 22, -14],
  [[252, 88], [358, 142], 30],
  [[244, 122], [350, 220], 32],
  [[214, 140], [310, 286], 32, 4],
  [[168, 140], [250, 334], 30, 4],
  [[110, 110], [194, 316], 26, 4],
  [[44, 50], [128, 220], 22, 6],
];

function wing(outline: string, cells: readonly Cell[], margin: string, colour: ColourName): readonly Shape[] {
  const beads = walk(margin, 9);
  return [
    body(closed(outline), 'dark', { colour: 'black', relief: 0.3 }),
    ...cells.map(([root, tip, half, bend = 0]) =>
      fill(leaf(root, tip, { half, bend, blunt: true, belly: 0.6 }), 'skin', { line: 'internal', colour, relief: 0.5 }),
    ),
    { d: dots(beads, (share) => 11 - 4 * share), line: 'none', tone: 'skin', colour: 'white', relief: 0 },
  ];
}

const trunk = (): readonly Shape[] => [
  ...paired(solid(ribbon('8,-92 40,-180 96,-262 150,-312', taper(5, 3)).outline()), solid(circle([153, -316], 13))),
  body(symmetric('0,-6 22,10 26,80 18,170 0,236!'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...[36, 72, 108, 142, 174].map((y) =>
    cut(
      open([
        [-18 + y * 0.04, y],
        [0, y + 8],
        [18 - y * 0.04, y],
      ]),
      'detail',
    ),
  ),
  body(symmetric('0,-96 30,-84 38,-40 28,6 0,20'), 'dark', { colour: 'brown', relief: 0.9 }),
  ...paired(cut(open('14,-72 20,-40 12,-8'), 'detail', 2)),
  body(ellipse([0, -106], 24, 20), 'black', { colour: 'black' }),
  ...paired({
    d: dots(
      [
        [12, -70],
        [22, -50],
      ],
      4,
    ),
    line: 'none',
    tone: 'skin',
    relief: 0,
  }),
];

/** All four wings, spread. */
export const openWings = (): readonly Shape[] => [...paired(...wing(HIND, HIND_CELLS, HIND_MARGIN, 'orange')), ...paired(...wing(FORE, FORE_CELLS, FORE_MARGIN, 'orange'))];

/** A monarch with open wings: bright cells between black veins, white beads along the edge. */
export const butterfly: Motif = {
  name: 'butterfly',
  pose: 'symmetric',
  words: ['butterfly', 'monarch', 'monarch butterfly', 'swallowtail'],
  anchors: { crown: [0, -126], heart: [0, -40], base: [0, 236], wing: [480, -430] },
  draw: () => [...openWings(), ...trunk()],
};
