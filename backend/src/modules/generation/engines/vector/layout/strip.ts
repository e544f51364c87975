import type { Item } from '../canvas/item.js';
import { axisFinial } from '../ornament/axis.js';
import { mandala } from '../ornament/mandala.js';
import { sprigAt } from './bouquets.js';
import { aspectOf, ornament, put, type Cast, type Player, type Sheet } from './cast.js';
import { isStrip } from './frame.js';
import type { Layout } from './layout.js';

function order(cast: Cast): Player[] {
  const below = [...cast.companions, ...cast.flora, ...cast.ground];
  return [...cast.sky, ...below.slice(0, Math.floor(below.length / 2)), cast.hero, ...below.slice(Math.floor(below.length / 2))];
}

/** Height a player takes in a column of this width; the hero may be taller than wide. */
function share(player: Player, cast: Cast, width: number): number {
  const natural = width / Math.max(0.3, aspectOf(player));
  return Math.min(natural, width * (player === cast.hero ? 2.4 : 1.1));
}

function filler(sheet: Sheet, index: number, at: { x: number; y: number; width: number }): Item[] {
  if (!sheet.ornaments) return [];
  if (index % 2 === 0) {
    return [-1, 1].map((side) => sprigAt(`filler/${index}/${side}`, { x: at.x, y: at.y + at.width * 0.34, angle: -Math.PI / 2 + side * 0.5, length: at.width * 0.72 }, 'olive', sheet.rng.fork(`filler${index}`)));
  }
  return [ornament(`filler/${index}`, mandala(at.width * 0.42, 0, sheet.rng.fork(`filler${index}`)), [at.x, at.y])];
}

/** A column: everyone below one another on one axis, finials at both ends; for spines, shins and fingers. */
export const strip: Layout = {
  name: 'strip',
  suits: (_cast, sheet) => (isStrip(sheet) ? 9 : 0),
  compose(cast, sheet) {
    const width = sheet.space.width * 0.8;
    const x = sheet.space.width / 2;
    const players = order(cast);
    const wanted = sheet.space.height * 0.86;
    const sum = players.reduce((total, player) => total + share(player, cast, width) * 0.98, 0) + (cast.words ? width * 0.5 : 0);
    const fillers = sheet.ornaments ? Math.min(4, Math.max(0, Math.floor((wanted - sum) / (width * 1.1)))) : 0;
    const items: Item[] = [];
    let y = 0;
    players.forEach((player, i) => {
      if (i < fillers) {
        items.push(...filler(sheet, i, { x, y: y + width * 0.45, width }));
        y += width * 0.98;
      }
      const height = share(player, cast, width);
      items.push(put(player, { x, y: y + height / 2, width, height }));
      y += height * 0.98;
    });
    for (let i = players.length; i < fillers; i += 1, y += width * 0.98) items.push(...filler(sheet, i, { x, y: y + width * 0.5, width }));
    if (cast.words) items.push(put(cast.words, { x, y: y + width * 0.3, width, height: width * 0.6 }));
    const end = y + (cast.words ? width * 0.62 : 0);
    if (!sheet.ornaments) return items;
    return [ornament('finial/top', axisFinial(width * 0.55, -1), [x, -width * 0.05]), ...items, ornament('finial/foot', axisFinial(width * 0.5, 1), [x, end + width * 0.05])];
  },
};
