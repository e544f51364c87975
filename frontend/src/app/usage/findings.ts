import type { UsageFigures } from '../../api/models/usage-figures';
import { dollars } from '../session/money';

/** What the cache paid for, of all that was delivered, percent. */
export function cachedShare(totals: UsageFigures): number {
  return totals.answers === 0 ? 0 : Math.round((totals.cached / totals.answers) * 100);
}

/** The figures in words, the finding first. */
export function findingsOf(totals: UsageFigures): readonly string[] {
  if (totals.answers + totals.errors === 0) return [$localize`Nothing was drawn in this time.`];
  const drawn = totals.drawings === 1 ? $localize`You drew one.` : $localize`You drew ${totals.drawings}:drawings:.`;
  const cost = totals.spentUsd > 0 ? $localize`It cost ${dollars(totals.spentUsd)}:cost:.` : $localize`It cost nothing.`;
  const saved = totals.savedUsd > 0 ? $localize`The cache saved ${dollars(totals.savedUsd)}:saved:.` : $localize`${totals.cachedDrawings}:cached: came from the cache.`;
  const speed = totals.medianMs === null ? '' : $localize`Half were ready in ${seconds(totals.medianMs)}:seconds: s.`;
  return [drawn, cost, saved, speed].filter((one) => one !== '');
}

/** "11", "2.4", "0.3": seconds with as many digits as matter. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1);
}
