import type { Concept } from '../../../api/models/concept';
import type { Job } from '../drawing/drawing';
import type { Sheet } from '../thread/sheets';

/** One place on the sheet: a finished concept, or a paper that is being drawn on (over its parent, when there is one). */
export interface Place {
  readonly number: number;
  readonly concept: Concept | null;
  readonly drawing: boolean;
}

/** As many papers as will arrive: a redraw shows on its own number, new ideas on empty papers. */
export function tilesOf(sheet: Sheet | null, job: Job | null): readonly Place[] {
  if (job && job.about === null) return Array.from({ length: job.request.count ?? 1 }, (_, index) => ({ number: index + 1, concept: null, drawing: true }));
  return (sheet?.slots ?? []).map((concept, index) => ({ number: index + 1, concept, drawing: job?.about === index + 1 }));
}
