import type { Item } from '../canvas/item.js';
import { boxOfShapes } from '../canvas/place.js';
import { placed, polygon, solid, stroke } from '../motifs/geometry/kit.js';
import type { Rng } from '../motifs/motif.js';
import { sprigAt } from './bouquets.js';
import { aspectOf, ornament, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { isAlone, isBand } from './frame.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';
import { longer } from './longer.js';

function lozenges(from: number, to: number, y: number, size: number): string {
  const count = Math.max(1, Math.round((to - from) / (size * 2.2)));
  return Array.from({ length: count }, (_, i) => {
    const x = from + ((i + 0.5) * (to - from)) / count;
    return polygon([[x - size, y], [x, y - size * 0.7], [x + size, y], [x, y + size * 0.7]]);
  }).join('');
}

function borders(sheet: Sheet, height: number): Item[] {
  if (!sheet.ornaments) return [];
  const width = sheet.space.width * 0.92;
  const left = (sheet.space.width - width) / 2;
  const middle = sheet.space.height / 2;
  return [-1, 1].map((side) => {
    const y = middle + side * height * 0.56;
    return ornament(`border/${side}`, [
      stroke(`M${left} ${y}L${left + width} ${y}`, 'outline'),
      solid(lozenges(left, left + width, y + side * height * 0.055, height * 0.022)),
    ]);
  });
}

const wings = (cast: Cast): Player[] => [...cast.companions, ...cast.flora, ...cast.sky, ...cast.ground].slice(0, 5);

interface Row {
  readonly x: number;
  readonly y: number;
  readonly tall: number;
  /** Half the width that may be filled. */
  readonly most: number;
  readonly items: Item[];
  /** Half the width filled so far. */
  reach: number;
}

function mirrored(row: Row, build: (side: -1 | 1) => Item): void {
  row.items.push(build(-1), build(1));
}

function fillWithPlayers(row: Row, players: readonly Player[]): void {
  for (const [i, player] of players.entries()) {
    const size = row.tall * (0.86 - 0.1 * i);
    if (row.reach + size > row.most * 1.04) return;
    const away = row.reach + size * 0.44;
    mirrored(row, (side) => put(player, { x: row.x + side * away, y: row.y, width: size, height: size, flip: side < 0 }, `${player.id}/${side}`));
    row.reach += size * 0.9;
  }
}

function fillWithLeaves(row: Row, rng: Rng): void {
  for (let i = 0; row.reach < row.most * 0.9 && i < 8; i += 1) {
    const away = row.reach * 0.96;
    mirrored(row, (side) => sprigAt(`run/${i}/${side}`, {
      x: row.x + side * away, y: row.y, angle: side > 0 ? 0.04 : Math.PI - 0.04, length: row.tall * 0.72, bend: 0,
    }, i % 2 === 0 ? 'leaf' : 'olive', rng));
    row.reach += row.tall * 0.62;
  }
}

/** What lies along a limb as well as it stands: snakes, dragons, branches in flower. */
const isLong = (hero: Player): boolean => hero.motif?.wind !== undefined || isFlower(hero) || hero.motif?.name === 'dragon';

/** A snake, a dragon or a flowering branch as long as the band: drawn for a column and laid down. */
function lengthwise({ hero }: Cast, { space: { width, height } }: Sheet): Item[] | null {
  if (!isLong(hero)) return null;
  const tall = longer(hero, width / height);
  if (tall === hero) return null;
  const shapes = placed(tall.shapes, { turn: 90 });
  return [put({ ...tall, shapes, box: boxOfShapes(shapes) }, { x: width / 2, y: height / 2, width: width * 0.96, height: height * 0.96 })];
}

/** A row: the hero in the middle, the others mirrored to both sides, leaves to the ends; for arms, collarbones, ankles. */
export const band: Layout = {
  name: 'band',
  suits: ({ words }, sheet) => (isBand(sheet) && words === null ? 9 : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const long = isAlone(cast) ? lengthwise(cast, sheet) : null;
    if (long !== null) return long;
    const tall = height * 0.74;
    const heroWidth = Math.min(tall * Math.max(0.6, aspectOf(cast.hero)), width * (isAlone(cast) && aspectOf(cast.hero) > 1.6 ? 0.92 : 0.5));
    const row: Row = { x: width / 2, y: height / 2, tall, most: width * 0.46, items: [], reach: heroWidth / 2 };
    fillWithPlayers(row, wings(cast));
    if (sheet.ornaments) fillWithLeaves(row, sheet.rng.fork('run'));
    return [...borders(sheet, tall), ...row.items, ...putGroup(cast.hero, { x: width / 2, y: height / 2, width: heroWidth, height: tall })];
  },
};
