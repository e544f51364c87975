import { widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { isBeast } from '../scene/beasts.js';
import { aspectOf, put, type Player } from './cast.js';
import { largest, middleOf, type Stand, type Tie, type Tied } from './stand.js';

/** The width of the hero's head: eyes sit at a bit more than a quarter of it, of a turned one its temple tells; without them a share of the box. */
export function headWidth(stand: Stand): number {
  const [crown, eye, temple] = [stand.at('crown'), stand.at('eye'), stand.at('temple')];
  if (crown !== undefined && temple !== undefined) return Math.abs(temple[0] - crown[0]) * 2;
  if (crown !== undefined && eye !== undefined) return Math.max(Math.abs(eye[0] - crown[0]) * 3.5, largest(stand) * 0.2);
  return Math.min(widthOf(stand.box) * 0.5, largest(stand) * 0.36);
}

/** A bow tie sits under the chin. */
function collar(player: Player, stand: Stand): Tied {
  const [x, y] = stand.at('mouth') ?? middleOf(stand);
  const width = headWidth(stand) * 0.6;
  return { front: [put(player, { x, y: y + headWidth(stand) * 0.34, width, height: width })] };
}

/** A halo hovers over the head. */
function floating(player: Player, stand: Stand): Tied {
  const [x] = stand.at('crown') ?? middleOf(stand);
  const width = Math.min(headWidth(stand) * 1.1, widthOf(stand.box) * 0.62);
  return { behind: [put(player, { x, y: stand.box.top - width * 0.06, width, height: width })] };
}

const isAtEyes = (player: Player): boolean => ['sunglasses', 'monocle', 'glasses'].includes(player.motif?.name ?? '');

interface Wear {
  /** How far it comes down over the head, a share of its height. */
  readonly sunk: number;
  /** Its width, in widths of the head. */
  readonly width: number;
}

/** An open ring is seen through and lies round the brow; headphones come down to the ears. */
const WEAR: Readonly<Record<string, Wear>> = {
  sombrero: { sunk: 0.34, width: 2 },
  'thorn-crown': { sunk: 0.72, width: 1.16 }, headphones: { sunk: 0.9, width: 1.42 }, 'devil-horns': { sunk: 0.4, width: 1.16 },
};

/** A hat: down to its rim. */
const hat = (player: Player): Wear => ({ sunk: Math.min(0.28, (aspectOf(player) * 0.14) / 1.16), width: 1.16 });

/** What is worn, but not on the head. */
const ELSEWHERE: Readonly<Record<string, Tie>> = { 'bow-tie': collar, halo: floating };

/** How far down a mane or a forelock a hat is pressed, a share of the way to the brow. */
const PRESSED = 0.42;

/** Where a hat sits: on top of the head, pressed into a mane. */
function brim(stand: Stand): Point {
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  const brow = stand.at('brow');
  return brow === undefined ? [x, y] : [x, y + (brow[1] - y) * PRESSED];
}

/** A beast's head over somebody's own: behind it, eyes and ears above the hair. */
function hood(player: Player, stand: Stand): Tied {
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  const width = Math.max(headWidth(stand) * 1.7, widthOf(stand.box) * 0.86);
  const height = width / aspectOf(player);
  return { behind: [put(player, { x: (x + middleOf(stand)[0]) / 2, y: y - height * 0.03, width, height })] };
}

/** On the head: the rim a little under the crown of it; glasses before the eyes. */
export const worn: Tie = (player, stand) => {
  const name = player.motif?.name ?? '';
  const elsewhere = ELSEWHERE[name];
  if (elsewhere !== undefined) return elsewhere(player, stand);
  if (isBeast(name)) return hood(player, stand);
  const [x, y] = brim(stand);
  const wear = WEAR[name] ?? hat(player);
  const width = headWidth(stand) * wear.width;
  const height = width / aspectOf(player);
  const eye = stand.at('eye');
  if (isAtEyes(player) && eye !== undefined) return { front: [put(player, { x, y: eye[1], width: width * 1.05, height: height * 1.05 })] };
  return { front: [put(player, { x, y: y - height * (0.5 - wear.sunk), width, height })] };
};
