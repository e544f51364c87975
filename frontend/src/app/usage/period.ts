export const RANGES = [
  { value: '7d', days: 7, name: $localize`7 days` },
  { value: '30d', days: 30, name: $localize`30 days` },
  { value: '90d', days: 90, name: $localize`90 days` },
] as const;

export type Range = (typeof RANGES)[number];

const DAY_MS = 86_400_000;

/** First and last UTC day (YYYY-MM-DD, both included) of a range that ends on the day of `now`. */
export function periodOf(range: Range, now: Date): { readonly from: string; readonly to: string } {
  return { from: dayOf(now.getTime() - (range.days - 1) * DAY_MS), to: dayOf(now.getTime()) };
}

/** Every day of a period, also those on which nothing happened. */
export function daysBetween(from: string, to: string): readonly string[] {
  const first = Date.parse(from);
  const count = Math.round((Date.parse(to) - first) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => dayOf(first + index * DAY_MS));
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
