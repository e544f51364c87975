import { body, brush, closed, fill, open, paired, placed, profile, ribbon, type Curve, type Profile } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { beastSkull } from './parts/beast-skull.js';
import { ridgedHorn } from './parts/caprine.js';
import { antler } from './stag.js';

/** A smooth horn, rough at its root and dark at its tip. */
function smoothHorn(spine: Curve, half: Profile): readonly Shape[] {
  const horn = ribbon(spine, half);
  const edge = (v: number) => [0.66, 0.76, 0.88].map((share) => horn.at(share, v));
  return [
    body(horn.outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }),
    fill(closed([...edge(-0.98), horn.at(0.985, 0), ...edge(0.98).reverse(), horn.at(0.74, 0)]), 'black', { line: 'none', relief: 0 }),
    ...[0.06, 0.12, 0.18, 0.24].map((share) => brush(open([horn.at(share, -0.94), horn.at(share + 0.025, 0), horn.at(share, 0.94)]), 'internal', 1.9)),
    brush(horn.along(0.5, 0.3, 0.62), 'internal', 2.2),
    brush(horn.along(0, 0.34, 0.5), 'detail', 1.8),
  ];
}

/** The skull of a bull from the front, horns wide. */
export const bullSkull: Motif = {
  name: 'bull-skull',
  pose: 'symmetric',
  words: ['bull skull', 'cow skull', 'longhorn skull', 'steer skull', 'ox skull', 'cattle skull', 'buffalo skull', 'bison skull', 'animal skull', 'texas longhorn skull'],
  anchors: { crown: [0, -300], eye: [150, -116], mouth: [0, 440], base: [0, 480] },
  draw: () => placed([
    ...paired(...smoothHorn('120,-262 230,-274 340,-262 440,-300 486,-392 470,-486', profile('0:50 0.4:42 1:2'))),
    ...beastSkull(),
    ...paired(body(closed('0,-318! 60,-322 130,-306 176,-276 168,-240 126,-246 60,-262 0,-258!'), 'dark', { line: 'internal', colour: 'brown', relief: 0.7 })),
  ], { y: 6 }),
};

/** The skull of a ram from the front, horns curled. */
export const ramSkull: Motif = {
  name: 'ram-skull',
  pose: 'symmetric',
  words: ['ram skull', 'sheep skull', 'bighorn skull', 'mouflon skull'],
  anchors: { crown: [0, -300], eye: [150, -116], mouth: [0, 440], base: [0, 480] },
  draw: () => [
    ...beastSkull(),
    ...paired(...ridgedHorn('70,-270 150,-360 290,-390 410,-310 440,-150 392,-10 296,46 224,6 216,-74', profile('0:64 0.3:60 0.7:40 1:3'), 22)),
  ],
};

/** The skull of a goat from the front under tall swept horns. */
export const goatSkull: Motif = {
  name: 'goat-skull',
  pose: 'symmetric',
  words: ['goat skull', 'ibex skull', 'baphomet skull', 'satanic goat skull', 'horned skull', 'demon goat skull'],
  anchors: { crown: [0, -210], eye: [130, -60], mouth: [0, 440], base: [0, 480], horn: [300, -480] },
  draw: () => [
    ...paired(...ridgedHorn('56,-196 84,-300 150,-394 240,-450 330,-480', profile('0:50 0.4:40 1:2'), 13)),
    ...placed(beastSkull(), { scale: 0.86, y: 74 }),
  ],
};

/** The skull of a stag from the front under its antlers. */
export const deerSkull: Motif = {
  name: 'deer-skull',
  pose: 'symmetric',
  words: ['deer skull', 'stag skull', 'elk skull', 'buck skull', 'antler skull', 'moose skull', 'wendigo', 'leshen', 'skull with antlers'],
  anchors: { crown: [0, -150], eye: [104, -40], mouth: [0, 400], base: [0, 480], antler: [316, -490] },
  draw: () => [...paired(...antler()), ...placed(beastSkull(), { scale: 0.8, y: 100 })],
};
