import type { Item } from '../canvas/item.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import type { Player, Sheet } from './cast.js';

/** A place and its size, canvas units. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The hero on its own stage: its box and the places on it, and how much of the tied thing came before. */
export interface Stand {
  readonly hero: Player;
  /** As the hero is drawn: scaled and mirrored. */
  readonly box: Box;
  at(anchor: string): Point | undefined;
  /** Inside the hero, when things fit into it. */
  room(which?: 'room' | 'upper'): Room | undefined;
  /** A room in the hero's own coordinates as it lies on the stage. */
  onStage(room: Room): Room;
  /** The hero's opening at its top: its middle, its width and how deep it is seen. */
  rim(): Room | undefined;
  readonly sheet: Sheet;
  /** The hero as it is painted so far. */
  readonly core: readonly Item[];
  /** Which of `count` things of the same kind this one is. */
  readonly index: number;
  readonly count: number;
}

/** What is painted before the hero and what after it. */
export interface Tied {
  readonly behind?: readonly Item[];
  readonly front?: readonly Item[];
  /** What is painted instead of the hero. */
  readonly core?: readonly Item[];
}

export type Tie = (player: Player, stand: Stand) => Tied;

export const middleOf = ({ box }: Stand): Point => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
export const largest = ({ box }: Stand): number => Math.max(widthOf(box), heightOf(box));
