import type { Concept } from '../../api/models/concept';

type Sized = Pick<Concept, 'image' | 'verification'> & { readonly brief: Pick<Concept['brief'], 'widthMm'> };

/** Where the drawing is on its picture, in shares of its sides. The whole picture when nobody measured (an older concept). */
export function extentOf({ verification }: Pick<Concept, 'verification'>): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  return verification.extent ?? { x: 0, y: 0, width: 1, height: 1 };
}

/** Height through width of the drawing itself, without the paper around it. */
export function proportionsOf(concept: Sized): number {
  const { width, height } = extentOf(concept);
  return (height * concept.image.height) / (width * concept.image.width);
}

/** mm on the skin: the width that was asked for is the drawing's, as in the report and on the stencil. */
export function heightMmOf(concept: Sized): number {
  return concept.brief.widthMm * proportionsOf(concept);
}
