/** "$0.04"; "free" for nothing; more digits below a cent. `usd` in dollars. */
export function money(usd: number): string {
  if (usd <= 0) return $localize`free`;
  return dollars(usd);
}

/** The same without the word: "$0.00". */
export function dollars(usd: number): string {
  const digits = usd > 0 && usd < 0.01 ? 4 : 2;
  return `$${usd.toFixed(digits)}`;
}
