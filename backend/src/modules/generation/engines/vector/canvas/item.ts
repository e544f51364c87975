import type { Box } from '../geometry/box.js';
import type { Path } from '../geometry/path.js';
import type { Point } from '../geometry/point.js';
import type { ColourName, LineRole, Tone } from '../motifs/motif.js';

/** What a thing does in the composition; the style and the layout treat each differently. */
export type Role = 'hero' | 'companion' | 'flora' | 'sky' | 'ground' | 'ornament' | 'lettering';

/** A shape of a motif in its place on the canvas. */
export interface PlacedShape {
  readonly path: Path;
  /** The path as straight pieces, canvas units. */
  readonly rings: readonly (readonly Point[])[];
  readonly line: LineRole;
  readonly tone: Tone;
  readonly colour: ColourName | null;
  /** A limited palette keeps the colour. */
  readonly isAsked?: true | undefined;
  readonly cut: boolean;
  readonly relief: number;
  readonly swell: number;
}

/** A circle, the regular polygon of so many corners in it (one corner up; a square stands on its side), or an outline inside it. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly corners?: number;
  readonly outline?: readonly (readonly Point[])[];
}

/** Leaves along a stem: from the shape `first` on, `count` times `each` shapes. */
export interface Leaves {
  readonly first: number;
  readonly each: number;
  readonly count: number;
}

/** A motif, an ornament or a line of letters in its place; items are painted in order. */
export interface Item {
  readonly id: string;
  readonly role: Role;
  readonly shapes: readonly PlacedShape[];
  readonly box: Box;
  /** Nothing of it is drawn outside. */
  readonly clip?: Clip;
  readonly leaves?: Leaves;
  /** Filled with black in every style. */
  readonly isSilhouette?: true;
}

/** Filled: hides what is behind it and can be shaded. */
export const isSolid = (shape: PlacedShape): boolean => shape.tone !== 'none';
