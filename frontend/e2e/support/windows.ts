/** The windows the product was designed for: a desk, an iPad in a studio, a phone. CSS px. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

export const THEMES = ['light', 'dark'] as const;

/** Those of a state that only wider or only narrower windows have. */
export function sizesOf({ from = 0, upTo = Infinity }: { readonly from?: number; readonly upTo?: number }) {
  return SIZES.filter(({ width }) => width >= from && width <= upTo);
}
