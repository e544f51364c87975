import { moveItem } from '../canvas/move.js';
import { affineOf, boxOfShapes, HERE, placeItem, type Pose as Placing } from '../canvas/place.js';
import type { Item, Role } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import type { Motif, Pose, Rng, Shape } from '../motifs/motif.js';
import type { Relation } from '../scene/scene.js';
import type { Surround } from '../styles/style.js';

/** How wide words must come out to be read, a share of the sheet's width; the sheet's width by its height. */
export interface Legible {
  readonly share: number;
  readonly sheetRatio: number;
}

/** The same shapes in other colours. */
export type Dye = (shapes: readonly Shape[]) => readonly Shape[];

/** A motif drawn once, ready to be placed. */
export interface Player {
  readonly id: string;
  readonly role: Role;
  readonly motif: Motif | null;
  readonly pose: Pose;
  readonly shapes: readonly Shape[];
  /** Gives it the colours that were asked for when it is drawn anew. */
  readonly dyed?: Dye | undefined;
  /** In the motif's own coordinates. */
  readonly box: Box;
  /** What a refinement asked for: 1 as the layout wants it. */
  readonly size: number;
  readonly flip: boolean;
  readonly relation: Relation | null;
  /** Of words: what they need to be read. */
  readonly least?: Legible;
  /** Of words around a drawing: those that stand over it. */
  readonly upper?: Player;
  /** A hero with what it wears, holds or sits on: painted in order, in the coordinates of `box`. */
  readonly group?: readonly Item[];
}

/** Everyone who takes part, sorted by what they do. */
export interface Cast {
  readonly hero: Player;
  readonly companions: readonly Player[];
  readonly flora: readonly Player[];
  readonly sky: readonly Player[];
  readonly ground: readonly Player[];
  readonly words: Player | null;
  /** What lies over the whole drawing: snow and petals that fall through it, fog, its image in water. */
  readonly airs?: readonly Player[];
}

/** What a layout knows about the sheet. */
export interface Sheet {
  readonly space: Space;
  readonly rng: Rng;
  readonly surround: Surround;
  readonly ornaments: boolean;
  /** Small, or sparing in its lines: things stand beside each other, nothing is added. */
  readonly isSpare?: boolean;
}

/** Where a thing stands: the centre of its box and the box it must fit, canvas units. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** radians, clockwise */
  readonly turn?: number;
  readonly flip?: boolean;
}

/** Canvas units per motif unit so that the player's box fits the stand. */
export function scaleFor(player: Player, stand: Stand): number {
  return Math.min(stand.width / widthOf(player.box), stand.height / heightOf(player.box)) * player.size;
}

function placing(player: Player, stand: Stand): Placing {
  const scale = scaleFor(player, stand);
  const flip = (stand.flip ?? false) !== player.flip;
  const turn = stand.turn ?? 0;
  const cx = ((player.box.left + player.box.right) / 2) * scale * (flip ? -1 : 1);
  const cy = ((player.box.top + player.box.bottom) / 2) * scale;
  const x = stand.x - cx * Math.cos(turn) + cy * Math.sin(turn);
  const y = stand.y - cx * Math.sin(turn) - cy * Math.cos(turn);
  return { x, y, scale, turn, flip };
}

/** Puts a single player on a stand; `name` tells copies of one player apart. */
export function put(player: Player, stand: Stand, name = player.id): Item {
  return placeItem(name, player.role, player.shapes, placing(player, stand));
}

/** Puts a hero on a stand with everything that is tied to it. */
export function putGroup(player: Player, stand: Stand, name = player.id): Item[] {
  if (player.group === undefined) return [put(player, stand, name)];
  const m = affineOf(placing(player, stand));
  return player.group.map((item) => moveItem({ ...item, id: `${name}/${item.id}` }, m));
}

/** An ornament drawn in canvas units already. */
export function ornament(id: string, shapes: readonly Shape[], at: Point = [0, 0]): Item {
  return placeItem(id, 'ornament', shapes, { ...HERE, x: at[0], y: at[1] });
}

export function playerOf(id: string, role: Role, shapes: readonly Shape[], pose: Pose = 'figure'): Player {
  return { id, role, motif: null, pose, shapes, box: boxOfShapes(shapes), size: 1, flip: false, relation: null };
}

export const aspectOf = (player: Player): number => widthOf(player.box) / Math.max(1, heightOf(player.box));
