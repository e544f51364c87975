import { formatDate } from '@angular/common';

type Time = string | number | Date;

/** Day and month alone, which locale data have no pattern for. */
const DAY_AND_MONTH: Readonly<Record<string, string>> = { en: 'MMM d', es: 'd MMM' };

const language = (): string => (document.documentElement.lang === 'es' ? 'es' : 'en');

/**
 * How days and times are told, in the language of the page. Not by `toLocaleString`: the browser's own formatter takes a
 * tenth of a second of a slow machine to begin, in the middle of the page that asks first; the words of both languages are
 * in the program anyway.
 */
const told = (time: Time, pattern: string, zone?: string): string => formatDate(time, pattern, language(), zone);

/** "Nov 27, 2026". */
export const dayOf = (time: Time): string => told(time, 'mediumDate');

/** "November 27, 2026". */
export const longDayOf = (time: Time): string => told(time, 'longDate');

/** "Friday, November 27, 2026". */
export const weekdayOf = (time: Time): string => told(time, 'fullDate');

/** "Nov 27, 2026, 3:04 PM". */
export const momentOf = (time: Time): string => `${dayOf(time)}, ${told(time, 'shortTime')}`;

/** "Nov 27", of a time or of a day YYYY-MM-DD as servers count days (UTC). */
export function shortDayOf(time: string): string {
  const pattern = DAY_AND_MONTH[language()] ?? 'MMM d';
  return time.length === 10 ? told(`${time}T12:00:00Z`, pattern, 'UTC') : told(time, pattern);
}

/** "Nov 27, 3:04 PM"; with seconds where requests are looked for. */
export function shortMomentOf(time: string, withSeconds = false): string {
  return `${shortDayOf(time)}, ${told(time, withSeconds ? 'mediumTime' : 'shortTime')}`;
}
