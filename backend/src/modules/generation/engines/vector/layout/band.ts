import type { Item } from '../canvas/item.js';
import { solid, polygon, stroke } from '../motifs/geometry/kit.js';
import { sprigAt } from './bouquets.js';
import { aspectOf, ornament, put, type Cast, type Player, type Sheet } from './cast.js';
import { isBand } from './frame.js';
import type { Layout } from './layout.js';

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

function wings(cast: Cast): Player[] {
  return [...cast.companions, ...cast.flora, ...cast.sky, ...cast.ground];
}

/** A row: the hero in the middle, the others mirrored to both sides, leaves to the ends; for arms, collarbones, ankles. */
export const band: Layout = {
  name: 'band',
  suits: (_cast, sheet) => (isBand(sheet) ? 9 : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const tall = height * (cast.words ? 0.5 : 0.74);
    const y = height / 2 - (cast.words ? height * 0.12 : 0);
    const heroWidth = Math.min(tall * Math.max(0.6, aspectOf(cast.hero)), width * 0.5);
    const items: Item[] = [];
    let reach = heroWidth / 2;
    for (const [i, player] of wings(cast).slice(0, 5).entries()) {
      const size = tall * (0.86 - 0.1 * i);
      if (reach + size > width * 0.48) break;
      for (const side of [-1, 1]) items.push(put(player, { x: width / 2 + side * (reach + size * 0.44), y, width: size, height: size, flip: side < 0 }, `${player.id}/${side}`));
      reach += size * 0.9;
    }
    if (sheet.ornaments) {
      for (let i = 0; reach < width * 0.42 && i < 8; i += 1, reach += tall * 0.62) {
        for (const side of [-1, 1]) items.push(sprigAt(`run/${i}/${side}`, { x: width / 2 + side * reach * 0.96, y, angle: side > 0 ? 0.04 : Math.PI - 0.04, length: tall * 0.72 }, i % 2 === 0 ? 'leaf' : 'olive', sheet.rng.fork('run')));
      }
    }
    items.push(put(cast.hero, { x: width / 2, y, width: heroWidth, height: tall }));
    const words = cast.words ? [put(cast.words, { x: width / 2, y: height * 0.82, width: width * 0.8, height: height * 0.3 })] : [];
    return [...(cast.words ? [] : borders(sheet, tall)), ...items, ...words];
  },
};
