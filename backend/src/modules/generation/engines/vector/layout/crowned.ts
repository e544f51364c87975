import { blooms, greenery, type Spot } from './bouquets.js';
import type { Player } from './cast.js';
import { isOrdinary, middle, roomOf } from './frame.js';
import { heroGroup } from './hero-group.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';

/** Motifs that are a head seen from the front. */
const HEADS = new Set(['skull', 'sugar-skull', 'lion', 'wolf', 'tiger', 'bear', 'cat', 'fox', 'stag', 'elephant', 'panther', 'horse', 'owl', 'medusa', 'angel', 'samurai', 'oni', 'hannya', 'woman', 'geisha', 'leopard', 'bull', 'ram', 'goat', 'dog', 'rabbit', 'gorilla', 'moose', 'bison', 'boar', 'lynx', 'cheetah', 'mammoth', 'orangutan', 'lemur', 'cow', 'donkey', 'opossum']);

/** A head that wears and carries nothing yet. */
const isBareHead = ({ group, pose, motif }: Player): boolean => group === undefined && (pose === 'bust' || HEADS.has(motif?.name ?? ''));

/** Flowers worn as a crown: only on heads. */
export const crowned: Layout = {
  name: 'crowned',
  suits: (cast, sheet) => (isOrdinary(sheet) && isBareHead(cast.hero) && cast.flora.length > 0 && cast.sky.length === 0 ? 4 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.66, height: unit * 0.72 });
    const brow = y - room.height * 0.44;
    const size = room.width * 0.36;
    const spots: Spot[] = [
      { x: x - room.width * 0.34, y: brow + size * 0.34, size: size * 0.8, out: Math.PI * 1.04 },
      { x: x + room.width * 0.34, y: brow + size * 0.34, size: size * 0.8, out: -Math.PI * 0.04 },
      { x, y: brow, size: size * 1.08, out: -Math.PI / 2 },
    ];
    const items = [...heroGroup(cast, room), ...greenery(spots, sheet.rng.fork('crown')), ...blooms(cast.flora, spots)];
    return [...items, ...wordsBelow(cast, items, 0.84)];
  },
};
