/** The windows the product was designed for: a desk, an iPad in a studio, a phone. CSS px. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

export const THEMES = ['light', 'dark'] as const;
