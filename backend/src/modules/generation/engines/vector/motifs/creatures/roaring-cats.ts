import { brush, closed, open, paired, placed, solid, symmetric } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { mane } from './lion.js';
import { head, rest, type Coat } from './panther.js';

const coat = (colour: Coat['colour']): Coat => ({ tone: 'skin', colour, line: (d) => brush(d, 'internal', 2.2) });

/** Stripes of the right half: brow, temple, cheek. */
const STRIPES = [
  '14,-250! 60,-276 110,-270! 70,-250 40,-226!', '12,-196! 60,-224 120,-226! 76,-196 44,-172!', '150,-286! 170,-240 150,-190! 130,-236!', '214,-248! 216,-210 186,-170! 188,-214!',
  '290,-160! 250,-146 214,-150! 246,-166!', '306,-100! 262,-88 232,-100! 262,-114!', '346,4! 290,12 240,-10! 292,-14!', '344,96! 286,86 236,52! 290,60!', '322,186! 268,158 226,112! 276,128!',
  '272,262! 236,226 208,178! 248,204!', '196,316! 182,280 186,240! 208,276!',
] as const;

/** A tiger's head, roaring. */
export const roaringTiger: Motif = {
  name: 'roaring-tiger',
  pose: 'symmetric',
  words: ['roaring tiger', 'tiger roaring', 'fierce tiger head', 'angry tiger', 'snarling tiger', 'growling tiger', 'tiger with open mouth', 'tiger face roaring', 'tiger head roaring'],
  anchors: { crown: [0, -330], eye: [138, -80], mouth: [0, 260], base: [0, 430] },
  draw: () => [
    ...head(coat('orange')), ...paired(...STRIPES.map((stripe) => solid(closed(stripe)))), solid(symmetric('0,-316! 12,-280 10,-240 0,-206!')), ...rest(coat('orange')),
  ],
};

const BROW = ['16,-270 28,-220 18,-176', '70,-262 78,-216 62,-186', '126,-240 128,-206 108,-184', '284,-40 250,-20 220,-24', '296,60 256,66 222,56', '240,180 220,150 206,120'] as const;

/** A lion's head, roaring, its mane about it. */
export const roaringLion: Motif = {
  name: 'roaring-lion',
  pose: 'symmetric',
  words: ['roaring lion', 'lion roaring', 'angry lion', 'snarling lion', 'growling lion', 'lion with open mouth', 'lion face roaring', 'lion head roaring', 'fierce lion'],
  anchors: { crown: [0, -480], eye: [100, -96], mouth: [0, 150], base: [0, 480] },
  draw: () => [...mane(), ...placed([...head(coat('gold')), ...paired(...BROW.map((line) => brush(open(line), 'internal', 2.2))), ...rest(coat('gold'))], { y: -40, scale: 0.76 })],
};
