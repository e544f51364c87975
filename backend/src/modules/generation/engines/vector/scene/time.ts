import type { Motif, TimeOfDay } from '../motifs/motif.js';
import type { Actor } from './scene.js';

/** "10:42", "10.42 am", "3h15", "at 4 o'clock". */
const CLOCK = /(?:^|[^\d.:])(\d{1,2})(?:[:.h](\d{2})(?![\d.:]|\s*(?:mm|cm))| ?(?:o'clock|uhr))/u;

/** The time of day in a text, null when it says none. */
export function timeIn(text: string): TimeOfDay | null {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  return hours === undefined || hour > 24 || minute > 59 ? null : { hour, minute };
}

/** The first clock among them shows the time that was said. */
export function timed(actors: readonly Actor[], text: string, find: (name: string) => Motif | undefined): readonly Actor[] {
  const time = timeIn(text);
  const clock = actors.find(({ motif }) => find(motif)?.drawAt !== undefined);
  return time === null || clock === undefined ? actors : actors.map((actor) => (actor === clock ? { ...actor, time } : actor));
}
