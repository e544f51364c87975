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
  readonly cut: boolean;
  readonly relief: number;
  readonly swell: number;
}

/** A motif, an ornament or a line of letters in its place; items are painted in order. */
export interface Item {
  readonly id: string;
  readonly role: Role;
  readonly shapes: readonly PlacedShape[];
  readonly box: Box;
  /** Nothing of it is drawn outside this circle. */
  readonly clip?: { readonly x: number; readonly y: number; readonly radius: number };
}

/** Filled: hides what is behind it and can be shaded. */
export const isSolid = (shape: PlacedShape): boolean => shape.tone !== 'none';
