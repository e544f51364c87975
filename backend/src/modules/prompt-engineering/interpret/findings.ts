import type { Intent, Palette } from '../brief.js';
import type { LetteringFace } from '../catalogue/style.js';
import type { SizeWord } from './reading.js';

/** What a stretch of words is to the drawing. */
export type Role =
  /** What is drawn. */
  | 'main'
  /** Something further in the drawing. */
  | 'element'
  | 'excluded'
  /** What it stands for. */
  | 'meaning'
  /** Told about oneself or another: no part of the drawing unless nothing else is. */
  | 'narrative'
  /** Talk to the artist, instructions to software. */
  | 'chatter'
  /** The old tattoo under a cover-up. */
  | 'covered'
  /** Whom it remembers. */
  | 'honoured'
  /** Who wears it: "vinod with a tattoo of …". */
  | 'wearer';

export const isDrawn = (role: Role): boolean => role === 'main' || role === 'element';

export interface Chunk {
  readonly role: Role;
  readonly text: string;
  /** Number of the sentence or comma part it stands in. */
  readonly clause: number;
  /** It speaks of somebody: "my boyfriend who cooks". */
  readonly personal: boolean;
}

export interface StyleFinding {
  readonly slug: string;
  /** 3 named outright, 2 as an adjective of something, 1 leaned towards. */
  readonly weight: 1 | 2 | 3;
}

/** Everything noticed while a text is walked through once. */
export class Findings {
  readonly chunks: Chunk[] = [];
  readonly styles: StyleFinding[] = [];
  readonly placements: string[] = [];
  /** Where a band usually goes when no place is named: a bracelet on the wrist. */
  readonly impliedPlacements: string[] = [];
  readonly palettes: Palette[] = [];
  readonly colours = new Set<string>();
  readonly mood: string[] = [];
  readonly meta: string[] = [];
  readonly artists: { readonly name: string; readonly traits: string | null; readonly style: string | null }[] = [];
  size: SizeWord | null = null;
  face: LetteringFace | null = null;
  band = false;
  /** A sleeve is asked for: what goes round the arm in it is no band. */
  sleeve = false;
  /** "armband": what a band is called that is nothing but a band. */
  bandName: string | null = null;
  intent: Intent = 'new';

  /** Gives what was drawn so far another role, all of it or what `which` says. */
  turnDrawn(role: Role, which: (chunk: Chunk) => boolean = () => true): void {
    this.chunks.forEach((chunk, index) => {
      if (isDrawn(chunk.role) && which(chunk)) this.chunks[index] = { ...chunk, role };
    });
  }

  get isBand(): boolean {
    return this.band && !this.sleeve;
  }

  has(role: Role): boolean {
    return this.chunks.some((chunk) => chunk.role === role);
  }
}
