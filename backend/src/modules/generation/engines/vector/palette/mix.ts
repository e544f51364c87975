type Rgb = readonly [number, number, number];

export function rgbOf(hex: string): Rgb {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return [Number.parseInt(full.slice(1, 3), 16), Number.parseInt(full.slice(3, 5), 16), Number.parseInt(full.slice(5, 7), 16)];
}

const byte = (value: number): string => Math.round(Math.max(0, Math.min(255, value))).toString(16).padStart(2, '0');

const hexOf = ([r, g, b]: Rgb): string => `#${byte(r)}${byte(g)}${byte(b)}`;

/** `share` of the way from one colour to another. */
export function mixed(from: string, to: string, share: number): string {
  const a = rgbOf(from);
  const b = rgbOf(to);
  return hexOf([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]);
}

/** 0 black … 1 white, as the eye weighs it (Rec. 601). */
export function brightness(hex: string): number {
  const [r, g, b] = rgbOf(hex);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** The grey wash that stands for a colour; light greys stay light on skin. */
export function greyOf(hex: string): string {
  const value = 255 * Math.min(1, 0.3 + 0.7 * brightness(hex));
  return hexOf([value, value, value]);
}

/** Deeper and cooler, for the shaded side of a colour. */
export const shaded = (hex: string, share: number): string => mixed(hex, '#1c1030', share);

/** Lighter and warmer, for the lit side. */
export const lit = (hex: string, share: number): string => mixed(hex, '#fff4dc', share);
