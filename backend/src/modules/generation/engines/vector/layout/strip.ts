import type { Item } from '../canvas/item.js';
import type { Shape } from '../motifs/motif.js';
import { axisFinial, pendant } from '../ornament/axis.js';
import { mandala } from '../ornament/mandala.js';
import { dotRing, sunburst } from '../ornament/rays.js';
import { sprigAt } from './bouquets.js';
import { aspectOf, ornament, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { isStrip } from './frame.js';
import type { Layout } from './layout.js';

/** A part of the column: how high it is and how it is drawn round the middle of its room. */
export interface Block {
  readonly height: number;
  draw(x: number, y: number): readonly Item[];
}

function playerBlock(player: Player, cast: Cast, width: number): Block {
  const natural = width / Math.max(0.3, aspectOf(player));
  const height = Math.min(natural, width * (player === cast.hero ? 2.6 : 1.15));
  return { height, draw: (x, y) => putGroup(player, { x, y, width, height }) };
}

function ornamentBlock(id: string, height: number, shapes: readonly Shape[]): Block {
  return { height, draw: (x, y) => [ornament(id, shapes, [x, y])] };
}

function sprigBlock(index: number, width: number, sheet: Sheet): Block {
  const draw = (x: number, y: number): Item[] => [-1, 1].map((side) => sprigAt(`filler/${index}/${side}`, {
    x, y: y + width * 0.32, angle: -Math.PI / 2 + side * 0.52, length: width * 0.72, bend: side * 0.16,
  }, 'olive', sheet.rng.fork(`filler${index}`)));
  return { height: width * 0.72, draw };
}

/** What fills a column that is longer than its cast: leaves, mandalas, small suns, a pendant, in turn. */
function filler(index: number, width: number, sheet: Sheet): Block {
  const id = `filler/${index}`;
  const kinds = [
    () => sprigBlock(index, width, sheet),
    () => ornamentBlock(id, width * 0.86, mandala(width * 0.42, 0, sheet.rng.fork(id))),
    () => ornamentBlock(id, width * 0.6, [...sunburst([width * 0.12, width * 0.28], 24), ...dotRing(width * 0.08, 12)]),
    () => ornamentBlock(id, width * 0.62, pendant(width * 0.6)),
  ];
  return (kinds[index % kinds.length] ?? kinds[0])?.() ?? sprigBlock(index, width, sheet);
}

function order(cast: Cast): Player[] {
  const below = [...cast.companions, ...cast.flora, ...cast.ground];
  const half = Math.floor(below.length / 2);
  return [...cast.sky, ...below.slice(0, half), cast.hero, ...below.slice(half), ...(cast.words ? [cast.words] : [])];
}

const sumOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);

function blocksFor(cast: Cast, sheet: Sheet, width: number, wanted: number): Block[] {
  const blocks = order(cast).map((player) => playerBlock(player, cast, width));
  if (!sheet.ornaments) return blocks;
  const hero = order(cast).indexOf(cast.hero);
  for (let i = 0; i < 8; i += 1) {
    const next = filler(i + sheet.rng.fork('first').whole(0, 3), width, sheet);
    if (sumOf(blocks) + next.height > wanted) break;
    blocks.splice(i % 2 === 0 ? 0 : Math.max(hero, blocks.length), 0, next);
  }
  return blocks;
}

/** A column: everyone below one another on one axis, ornaments between, finials at both ends; for spines, shins, fingers. */
export const strip: Layout = {
  name: 'strip',
  suits: (_cast, sheet) => (isStrip(sheet) ? 9 : 0),
  compose(cast, sheet) {
    const width = sheet.space.width * 0.8;
    const x = sheet.space.width / 2;
    const wanted = sheet.space.height * 0.8;
    const blocks = blocksFor(cast, sheet, width, wanted);
    const gap = Math.max(0, Math.min(width * 0.3, (wanted - sumOf(blocks)) / Math.max(1, blocks.length - 1)));
    const items: Item[] = [];
    let y = 0;
    for (const block of blocks) {
      items.push(...block.draw(x, y + block.height / 2));
      y += block.height + gap;
    }
    if (!sheet.ornaments) return items;
    const ends = [ornament('finial/top', axisFinial(width * 0.55, -1), [x, -width * 0.06]), ornament('finial/foot', axisFinial(width * 0.5, 1), [x, y - gap + width * 0.06])];
    return [...ends, ...items];
  },
};
