import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { body, circle } from '../motifs/geometry/kit.js';
import { sprigAt } from './bouquets.js';
import { dotRing, finenessAt } from '../ornament/rays.js';
import { tendril } from '../ornament/tendril.js';
import { aspectOf, ornament, put, type Cast, type Player, type Sheet } from './cast.js';
import { aspect, middle } from './frame.js';
import type { Room } from './stand.js';
import type { Layout } from './layout.js';

/** Leaves are too fine below: a ring of dots. */
const SMALL_MM = 60;

/** Leaves in a ring about the letters, open where the words reach beyond it. */
function ring(sheet: Sheet, { x, y, width, height }: Room): Item[] {
  const radius = Math.max(width * 0.5, height * 0.9);
  if (Math.min(sheet.space.widthMm, sheet.space.heightMm) < SMALL_MM) return [ornament('ring', dotRing(radius * 1.06, 40, 1, finenessAt(sheet.space)), [x, y])];
  const rng = sheet.rng.fork('ring');
  return [-1, 1].flatMap((over) => [-1, 1].flatMap((side) => [0.16, 0.5, 0.84].map((step, i) => {
    const angle = (over * Math.PI) / 2 + side * step * 1.1;
    const from = { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
    return sprigAt(`ring/${over}/${side}/${i}`, { ...from, angle: angle + side * (Math.PI / 2), length: radius * (0.44 - 0.07 * i), bend: side * 0.2 }, i % 2 === 0 ? 'leaf' : 'olive', rng.fork(`${i}`));
  })));
}

/** Vines that grow from the letters to both ends of a high sheet. */
function vines(sheet: Sheet, { x, y, width, height }: Room): Item[] {
  const spare = (sheet.space.height * 0.94 - height) / 2 - width * 0.1;
  if (spare < width * 0.16) return [];
  const length = Math.min(spare, width * 1.1);
  return ([-1, 1] as const).map((direction) => ornament(
    `vine/${direction}`, tendril({ length, wide: Math.min(width * 0.62, length), direction }, sheet.rng.fork(`vine${direction}`)), [x, y + direction * (height / 2 + width * 0.07)],
  ));
}

/** What dresses letters that stand by themselves: a ring of leaves, vines on a high sheet, a spray under them on a low one. */
function dress(sheet: Sheet, room: Room): Item[] {
  if (!sheet.ornaments) return [];
  if (aspect(sheet) < 0.72) return vines(sheet, room);
  if (aspect(sheet) < 1.3 && room.height < room.width * 0.6) return ring(sheet, room);
  return sheet.space.height > room.height + room.width * 0.2 ? flourish(sheet, { x: room.x, y: room.y + room.height * 0.5 + room.width * 0.115, width: room.width }) : [];
}

/** Two sprigs and a bead between them, clear of the feet of the letters. */
function flourish(sheet: Sheet, { x, y, width }: { x: number; y: number; width: number }): Item[] {
  const rng = sheet.rng.fork('flourish');
  const kind = rng.pick(['olive', 'leaf'] as const);
  const from = width * 0.02;
  return [
    ...[-1, 1].map((side) => sprigAt(`flourish/${side}`, { x: x + side * from, y, angle: side > 0 ? 0.06 : Math.PI - 0.06, length: width * 0.4 }, kind, rng)),
    ornament('flourish/bead', [body(circle([0, 0], width * 0.013), 'black', { colour: 'black' })], [x, y]),
  ];
}

/** Words as the hero: a block of letters, the rest small above it, or beneath it where the words say so. */
export const script: Layout = {
  name: 'script',
  suits: (cast) => (cast.hero.role === 'lettering' ? 20 : 0),
  compose(cast: Cast, sheet: Sheet) {
    const { x, y } = middle(sheet);
    const width = sheet.space.width * 0.86;
    const height = Math.min((width / widthOf(cast.hero.box)) * heightOf(cast.hero.box), sheet.space.height * 0.7);
    const small: readonly Player[] = [...cast.companions, ...cast.flora, ...cast.sky, ...cast.ground].slice(0, 3);
    const size = Math.min(width * 0.3, sheet.space.height * 0.3);
    const side = cast.hero.relation?.kind === 'above' ? 1 : -1;
    const row = small.map((player, i) => {
      const high = Math.min(size, size / aspectOf(player));
      return put(player, { x: x + (i - (small.length - 1) / 2) * size * 1.05, y: y + side * (height / 2 + high / 2 + size * 0.12), width: size, height: high });
    });
    const leaves = small.length === 0 ? dress(sheet, { x, y, width, height }) : [];
    return [...leaves, put(cast.hero, { x, y, width, height }), ...row];
  },
};
