import type { Concept } from '../../../api/models/concept';
import { weekdayOf } from '../../session/dates';

export interface Day {
  /** YYYY-MM-DD in the reader's own time zone. */
  readonly date: string;
  readonly heading: string;
  readonly concepts: readonly Concept[];
}

/** Concepts in their given order, under the day on which they were drawn. */
export function daysOf(concepts: readonly Concept[]): readonly Day[] {
  const days = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const date = localDate(new Date(concept.createdAt));
    days.set(date, [...(days.get(date) ?? []), concept]);
  }
  return [...days].map(([date, drawn]) => ({ date, heading: weekdayOf(drawn[0]?.createdAt ?? date), concepts: drawn }));
}

function localDate(time: Date): string {
  return `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`;
}
