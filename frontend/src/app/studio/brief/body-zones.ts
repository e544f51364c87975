/** A standing figure in a box of 96 × 168; arms a little away from the body so that each place can be touched. */
export interface Zone {
  readonly slug: string;
  readonly path: string;
}

const rounded = (x: number, y: number, width: number, height: number): string => roundedBy(Math.min(3, width / 2 - 0.5, height / 2 - 0.5), [x, y], width, height);

const roundedBy = (radius: number, [x, y]: readonly [number, number], width: number, height: number): string =>
  `M${x + radius} ${y}h${width - 2 * radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}v${height - 2 * radius}a${radius} ${radius} 0 0 1 -${radius} ${radius}h-${width - 2 * radius}a${radius} ${radius} 0 0 1 -${radius} -${radius}v-${height - 2 * radius}a${radius} ${radius} 0 0 1 ${radius} -${radius}z`;

/** Limbs as bands along a line: from, to, half-widths at both ends. */
const band = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], w1: number, w2: number): string => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const nx = (y2 - y1) / length;
  const ny = -(x2 - x1) / length;
  return `M${x1 + nx * w1} ${y1 + ny * w1}L${x2 + nx * w2} ${y2 + ny * w2}A${w2} ${w2} 0 0 1 ${x2 - nx * w2} ${y2 - ny * w2}L${x1 - nx * w1} ${y1 - ny * w1}A${w1} ${w1} 0 0 1 ${x1 + nx * w1} ${y1 + ny * w1}Z`;
};

export const BODY = [
  'M48 3a10.5 12 0 0 1 10.5 12a10.5 13 0 0 1 -21 0a10.5 12 0 0 1 10.5 -12z',
  'M43 24h10v7c5 2 11 3 14.5 6c2 2 1.5 8 .5 14c-1 7 -3.5 16 -3.5 24c0 7 2.5 13 2.5 20l-19 3l-19 -3c0 -7 2.5 -13 2.5 -20c0 -8 -2.5 -17 -3.5 -24c-1 -6 -1.5 -12 .5 -14c3.5 -3 9.5 -4 14.5 -6z',
  band([67, 41], [76, 66], 6, 5), band([76, 66], [83, 90], 5, 3.6), band([83, 90], [85.5, 100], 3.6, 4.2),
  band([29, 41], [20, 66], 6, 5), band([20, 66], [13, 90], 5, 3.6), band([13, 90], [10.5, 100], 3.6, 4.2),
  band([57.5, 94], [57, 126], 9.5, 6.5), band([57, 126], [56, 156], 6.5, 3.8), band([56, 157], [60, 162], 3.8, 3),
  band([38.5, 94], [39, 126], 9.5, 6.5), band([39, 126], [40, 156], 6.5, 3.8), band([40, 157], [36, 162], 3.8, 3),
].join('');

export const FRONT_ZONES: readonly Zone[] = [
  { slug: 'neck', path: rounded(42, 23, 12, 8) },
  { slug: 'collarbone', path: 'M34 36q14 -6 28 0l-2 5q-12 -4 -24 0z' },
  { slug: 'chest', path: rounded(32, 41, 32, 14) },
  { slug: 'sternum', path: rounded(44.5, 44, 7, 16) },
  { slug: 'ribs', path: rounded(56, 55, 8, 18) },
  { slug: 'stomach', path: rounded(37, 60, 18, 18) },
  { slug: 'hip', path: rounded(53, 79, 12, 12) },
  { slug: 'shoulder', path: 'M62 35q8 1 9.5 8l-10 3z' },
  { slug: 'upper-arm', path: band([69.5, 47], [75, 63], 5.6, 5) },
  { slug: 'inner-forearm', path: band([77, 70], [82.5, 88], 4.8, 3.8) },
  { slug: 'forearm', path: band([19, 70], [13.5, 88], 4.8, 3.8) },
  { slug: 'wrist', path: rounded(79, 88, 9, 5) },
  { slug: 'hand', path: band([84.5, 95], [86, 100], 4, 4) },
  { slug: 'sleeve', path: band([28, 44], [20.5, 64], 6, 5) },
  { slug: 'thigh', path: band([57.5, 98], [57, 118], 9, 7.4) },
  { slug: 'knee', path: rounded(50.5, 120, 13, 10) },
  { slug: 'shin', path: band([56.8, 133], [56.2, 150], 5.8, 4.2) },
  { slug: 'foot', path: band([55, 158], [61, 162], 3.8, 3) },
];

export const BACK_ZONES: readonly Zone[] = [
  { slug: 'nape', path: rounded(42, 23, 12, 9) },
  { slug: 'behind-ear', path: rounded(56, 12, 5, 8) },
  { slug: 'upper-back', path: rounded(33, 38, 30, 12) },
  { slug: 'shoulder-blade', path: rounded(51, 43, 11, 14) },
  { slug: 'spine', path: rounded(45.5, 40, 5, 46) },
  { slug: 'back', path: rounded(35, 52, 10, 22) },
  { slug: 'lower-back', path: rounded(34, 76, 28, 12) },
  { slug: 'elbow', path: rounded(71, 61, 10, 9) },
  { slug: 'calf', path: band([57, 128], [56.4, 146], 6.4, 4.6) },
  { slug: 'ankle', path: rounded(51.5, 149, 9, 7) },
];

/** The side on which a place is seen; the front when nothing is chosen. */
export type Side = 'front' | 'back';

export function sideOf(slug: string | null): Side {
  return BACK_ZONES.some((zone) => zone.slug === slug) ? 'back' : 'front';
}
