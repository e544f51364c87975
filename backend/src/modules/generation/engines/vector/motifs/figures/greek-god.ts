import { body, brush, closed, fill, leaf, lerp, open, paired, placed, polygon, solid, symmetric, track, circle, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { greekHead } from './parts/greek-head.js';

/** Half a laurel wreath, from the temple to the brow. */
function laurel(): readonly Shape[] {
  const way = track('250,-120 236,-210 180,-280 96,-316 10,-324');
  return Array.from({ length: 8 }, (_, i) => {
    const at = way.at(0.04 + i * 0.125);
    const angle = way.angle(0.04 + i * 0.125);
    const tip = (turn: number, long: number): Knot => [at[0] + Math.cos(angle + turn) * long, at[1] + Math.sin(angle + turn) * long];
    return [tip(0.62, 92), tip(-0.62, 92)].flatMap((end) => [
      body(leaf(at, end, { half: 22, belly: 0.5 }), 'skin', { colour: 'leaf' }),
      brush(open([lerp(at, end, 0.15), lerp(at, end, 0.5), lerp(at, end, 0.8)]), 'internal', 1.4),
    ]);
  }).flat();
}

const BOLT = '330,140! 450,150! 420,236! 496,236! 440,340! 490,340! 400,498! 420,380! 370,376! 400,300! 330,300!';

/** Zeus: bearded, laurelled, lightning on either side. */
export const zeus: Motif = {
  name: 'zeus',
  pose: 'symmetric',
  words: ['zeus', 'greek god', 'jupiter', 'hercules', 'hades', 'greek statue', 'roman god', 'roman emperor', 'olympian', 'bearded god', 'philosopher', 'stoic'],
  anchors: { crown: [0, -420], eye: [98, -58], mouth: [0, 160], base: [0, 480] },
  draw: () => [
    ...paired(body(polygon(BOLT), 'skin', { colour: 'yellow', relief: 0.3 })),
    ...greekHead(), ...paired(...laurel()), body(circle([0, -324], 26), 'skin', { colour: 'gold' }), solid(circle([0, -324], 10)),
  ],
};

const trident = (): readonly Shape[] => [
  body(closed('-18,500! -18,-150! 18,-150! 18,500!'), 'skin', { colour: 'gold' }),
  body(closed('-16,-150! -16,-400! -46,-396! 0,-500! 46,-396! 16,-400! 16,-150!'), 'skin', { colour: 'gold' }),
  ...paired(body(closed('10,-176! 90,-190 124,-240 128,-340! 104,-340! 150,-440! 192,-330! 164,-336! 162,-230 120,-150 10,-130!'), 'skin', { colour: 'gold' })),
  body(closed('-44,-176! 44,-176! 44,-126! -44,-126!'), 'dark', { colour: 'gold' }),
];

/** A crown of shells and coral. */
const CROWN = '0,-440! 26,-400 20,-350 60,-340! 90,-420 110,-440! 120,-390 104,-330! 150,-330 190,-390! 206,-330 184,-276! 230,-250! 206,-196! 110,-262 0,-280';

/** Poseidon: the same old god with crown and trident. */
export const poseidon: Motif = {
  name: 'poseidon',
  pose: 'tall',
  words: ['poseidon', 'neptune', 'god of the sea', 'sea god', 'triton', 'king of the sea'],
  anchors: { crown: [-92, -330], eye: [-4, -8], mouth: [-92, 190], base: [0, 430] },
  draw: () => [
    ...placed(trident(), { x: 276, y: 0, turn: 7, scale: 0.98 }),
    ...placed(
      [
        ...greekHead(), body(symmetric(CROWN), 'skin', { colour: 'gold', relief: 0.7 }),
        ...paired(fill(circle([104, -304], 13), 'dark', { colour: 'red' }), fill(circle([176, -270], 11), 'dark', { colour: 'red' })),
        fill(circle([0, -328], 20), 'dark', { colour: 'teal' }),
      ],
      { x: -92, y: 44, scale: 0.9 },
    ),
  ],
};
