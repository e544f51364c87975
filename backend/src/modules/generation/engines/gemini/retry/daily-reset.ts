const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles', hourCycle: 'h23', hour: 'numeric', minute: 'numeric', second: 'numeric',
});

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function sinceMidnightMs(at: number): number {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return (parts['hour'] ?? 0) * HOUR_MS + (parts['minute'] ?? 0) * 60_000 + (parts['second'] ?? 0) * 1000 + (at % 1000);
}

/** The next midnight in California after `now` (both milliseconds since 1970): when daily quotas start again. */
export function nextDailyReset(now: number): number {
  const guess = now + DAY_MS - sinceMidnightMs(now);
  const off = sinceMidnightMs(guess);
  // On the two days a year that have 23 or 25 hours the guess lands an hour beside midnight.
  return off === 0 ? guess : off < DAY_MS / 2 ? guess - off : guess + DAY_MS - off;
}
