import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { blooms, sprigAt, type Spot } from './bouquets.js';
import { aspectOf, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { isFlower } from './flowers.js';
import { aspect } from './frame.js';
import type { Layout } from './layout.js';

/** A sheet so much wider than high that words under a hero would be too small to read. */
const WIDE = 1.7;
/** From here on the hero stands at both ends of its words. */
const LONG = 3;
/** A flower does so on shorter ones. */
const FLOWERED = 2;
/** Of the sheet's height. */
const [LETTERS, HERO, RIM] = [0.62, 0.84, 0.07] as const;

interface Row {
  readonly cast: Cast;
  readonly words: Player;
  readonly sheet: Sheet;
}

/** Leaves from a place to the end of the sheet: three fanned, then more one after the other. */
function fan({ sheet }: Row, { x, side, length }: { readonly x: number; readonly side: -1 | 1; readonly length: number }): Item[] {
  if (!sheet.ornaments) return [];
  const rng = sheet.rng.fork(`fan${side}`);
  const { height } = sheet.space;
  const grow = (id: string, from: number, tilt: number, long: number): Item => sprigAt(`fan/${side}/${id}`, {
    x: x + side * from, y: height / 2, angle: side > 0 ? tilt : Math.PI - tilt, length: long, bend: 0,
  }, tilt === 0 ? 'leaf' : 'olive', rng);
  const most = height * 1.2;
  const count = Math.max(1, Math.round(length / most));
  const run = Array.from({ length: count }, (_, i) => grow(`run${i}`, (i * length) / count, 0, Math.min(length, (length / count) * 1.12)));
  return [...[-0.42, 0.42].map((tilt) => grow(`${tilt}`, 0, tilt, Math.min(length, height * 0.8) * 0.84)), ...run];
}

const lettersIn = ({ words, sheet }: Row, most: number): { readonly width: number; readonly height: number } => {
  const { height } = sheet.space;
  const width = Math.min(most, (widthOf(words.box) / heightOf(words.box)) * height * LETTERS * Math.min(1.3, words.size));
  return { width, height: (width / widthOf(words.box)) * heightOf(words.box) };
};

/** The words in the middle, the hero at both ends of them. */
function flanked(row: Row): Item[] {
  const { cast, words, sheet } = row;
  const { width, height } = sheet.space;
  const ratio = aspectOf(cast.hero);
  const letters = lettersIn(row, Math.max(width * 0.44, width - height * (2 * RIM + 1.3 * Math.min(1, ratio))));
  const side = Math.max(height * 0.4, width / 2 - height * RIM - letters.width / 2);
  const gap = height * 0.05;
  const tall = Math.min(height * HERO, (side - gap) / ratio);
  const away = letters.width / 2 + gap + tall * ratio * 0.5;
  const heroes = ([-1, 1] as const).flatMap((way) => putGroup(cast.hero, { x: width / 2 + way * away, y: height / 2, width: tall * ratio, height: tall, flip: way > 0 }, `${cast.hero.id}/${way}`));
  const spare = width / 2 - height * RIM - away;
  const others = [...cast.flora, ...cast.companions, ...cast.sky].slice(0, 1);
  const outer = spare - tall * ratio * 0.5 > height * 0.3 ? others : [];
  const ends = ([-1, 1] as const).flatMap((way) => [
    ...fan(row, { x: width / 2 + way * away, side: way, length: spare }),
    ...outer.map((player) => put(player, { x: width / 2 + way * (away + tall * ratio * 0.5 + height * 0.3), y: height / 2, width: height * 0.6, height: height * 0.6, flip: way > 0 }, `${player.id}/${way}`)),
  ]);
  return [...ends, ...heroes, put({ ...words, size: 1 }, { x: width / 2, y: height / 2, ...letters })];
}

/** Of the sheet's height: letters that read well; of its width: the least a hero gives way to them. */
const [LEGIBLE, LEAST_HERO] = [0.36, 0.2] as const;

/** How much room words of a legible height take. */
const longFor = ({ words, sheet }: Row): number => (widthOf(words.box) / heightOf(words.box)) * sheet.space.height * LEGIBLE;

/** The hero at the left, the words beside it, flowers at their far end. */
function beside(row: Row): Item[] {
  const { cast, words, sheet } = row;
  const { width, height } = sheet.space;
  const left = height * RIM;
  const heroWidth = Math.min(height * 0.88 * aspectOf(cast.hero), Math.max(width * LEAST_HERO, Math.min(width * 0.4, width - 2 * left - longFor(row))));
  const tall = heroWidth / aspectOf(cast.hero);
  const room = width - 2 * left - heroWidth;
  const letters = lettersIn(row, room * 0.93);
  const x = left + heroWidth + room / 2;
  const others = [...cast.flora, ...cast.companions, ...cast.sky].slice(0, 2);
  const spots: Spot[] = [
    { x: left + heroWidth * 0.98, y: height * 0.8, size: height * 0.34, out: 0.5 }, { x: width - left - height * 0.2, y: height * 0.76, size: height * 0.4, out: 0.2 },
  ];
  const grown = others.every((player) => player.role === 'flora') ? blooms(others, spots)
    : others.map((player, i) => put(player, { x: spots[1 - i]?.x ?? x, y: spots[1 - i]?.y ?? height, width: height * 0.44, height: height * 0.44, flip: true }));
  const rng = sheet.rng.fork('under');
  const spare = (height - letters.height) / 2;
  const under = sheet.ornaments && spare > height * 0.14 ? [-1, 1].map((way) => sprigAt(`under/${way}`, {
    x: x, y: height / 2 + letters.height / 2 + spare * 0.5, angle: way > 0 ? 0.04 : Math.PI - 0.04, length: room * 0.4, bend: 0,
  }, 'olive', rng)) : [];
  return [...under, ...putGroup(cast.hero, { x: left + heroWidth / 2, y: height / 2, width: heroWidth, height: tall }), ...grown,
    put({ ...words, size: 1 }, { x, y: height / 2 - (under.length > 0 ? spare * 0.3 : 0), ...letters })];
}

/** Words as large as a wide sheet allows, with a hero that belongs to them: collarbones, forearms round, ribs across. */
export const nameplate: Layout = {
  name: 'nameplate',
  suits: ({ hero, words }, sheet) => (words !== null && hero.role !== 'lettering' && aspect(sheet) >= WIDE ? 14 : 0),
  compose(cast, sheet) {
    if (cast.words === null) return [];
    const row: Row = { cast, words: cast.words, sheet };
    return aspect(sheet) >= (isFlower(cast.hero) ? FLOWERED : LONG) ? flanked(row) : beside(row);
  },
};
