import type { ColourName, Motif, Shape, Tone } from '../motif.js';
import { body, brush, closed, cut, fill, open, placed, polygon, ribbon, shadow, solid, stroke } from '../geometry/kit.js';

interface Volume {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly thick: number;
  readonly tone: Tone;
  readonly colour: ColourName;
  /** Where the raised bands cross the back, in shares of it. */
  readonly bands: readonly number[];
}

/** How far the top goes back, and to the right. */
const BACK = [120, -84] as const;
const BOARD = 13;

/** The leaves at the right end, sunk between the boards. */
function leaves({ x, y, wide, thick }: Volume): readonly Shape[] {
  const right = x + wide;
  const [dx, dy] = BACK;
  return [
    body(polygon([[right - 12, y], [right + dx - 12, y + dy], [right + dx - 12, y + dy + thick], [right - 12, y + thick]]), 'skin', { colour: 'bone', relief: 0.2 }),
    ...[0.26, 0.42, 0.58, 0.74].map((k, i) => stroke(open([[right + i * 4, y + thick * k - i * 3], [right + dx - 24, y + dy + thick * k + 8]]), 'detail')),
    shadow(polygon([[right - 8, y + BOARD + 4], [right + dx - 14, y + dy + BOARD + 2], [right + dx - 14, y + dy + BOARD + 14], [right - 8, y + BOARD + 22]])),
  ];
}

/** The back of the book, to us: rounded, banded, its title on a label. */
function spine({ x, y, wide, thick, tone, colour, bands }: Volume): readonly Shape[] {
  const line = tone === 'dark' ? cut : brush;
  const [right, low] = [x + wide, y + thick];
  return [
    body(closed([[x, y, true], [right, y, true], [right + 12, y + thick / 2], [right, low, true], [x, low, true], [x - 12, y + thick / 2]]), tone, { colour, relief: 0.8 }),
    ...bands.flatMap((share) => [-9, 9].map((d) => line(open([[x + wide * share + d, y + 8], [x + wide * share + d, low - 8]]), 'internal', 1.5))),
    line(open([[x + 8, low - 20], [x + wide * 0.5, low - 17], [right - 8, low - 20]]), 'internal', 1.6),
  ];
}

/** The boards' edges above and below the leaves. */
function boards({ x, y, wide, thick, tone, colour }: Volume): readonly Shape[] {
  const right = x + wide;
  const [dx, dy] = BACK;
  return [0, thick - BOARD].map((down) =>
    fill(polygon([[right - 6, y + down], [right + dx, y + dy + down], [right + dx, y + dy + down + BOARD], [right - 6, y + down + BOARD]]), tone, { colour, relief: 0.2 }));
}

const cover = ({ x, y, wide, tone, colour }: Volume): Shape =>
  body(polygon([[x, y], [x + BACK[0], y + BACK[1]], [x + wide + BACK[0], y + BACK[1]], [x + wide, y]]), tone, { colour, relief: 0.2 });

const book = (volume: Volume): readonly Shape[] => [cover(volume), ...leaves(volume), ...boards(volume), ...spine(volume)];

const label = (x: number, y: number, wide: number, high: number): readonly Shape[] => placed([
  fill(polygon([[-wide / 2, -high / 2], [wide / 2, -high / 2], [wide / 2, high / 2], [-wide / 2, high / 2]]), 'skin', { colour: 'gold', relief: 0.1 }),
  brush(open([[-wide * 0.34, -6], [0, -8], [wide * 0.34, -6]]), 'internal', 1.7), brush(open([[-wide * 0.2, 9], [0, 8], [wide * 0.2, 9]]), 'internal', 1.7),
], { x, y });

const SHELF: readonly Volume[] = [
  { x: -470, y: 176, wide: 780, thick: 150, tone: 'dark', colour: 'brown', bands: [0.1, 0.3, 0.72, 0.9] },
  { x: -400, y: 56, wide: 660, thick: 120, tone: 'skin', colour: 'red', bands: [0.08, 0.14, 0.86, 0.92] },
  { x: -450, y: -88, wide: 740, thick: 144, tone: 'dark', colour: 'navy', bands: [0.12, 0.34, 0.66, 0.88] },
  { x: -360, y: -190, wide: 600, thick: 102, tone: 'skin', colour: 'moss', bands: [0.1, 0.28, 0.72, 0.9] },
];

/** A ribbon that hangs out of the third book, and the stamp on the uppermost board. */
const MARKS: readonly Shape[] = [
  body(ribbon('330,-66 352,10 338,84 356,150', () => 17).outline(), 'dark', { colour: 'crimson', line: 'internal' }),
  ...placed([stroke(polygon('-180,-26 250,-26 300,-62 -130,-62'), 'internal'), solid(polygon('60,-54 96,-44 60,-34 24,-44'))], { x: -60, y: -188 }),
];

/** Four old books, one on the other. */
export const bookStack: Motif = {
  name: 'book-stack',
  pose: 'wide',
  words: ['stack of books', 'pile of books', 'book stack', 'stacked books', 'books stack'],
  anchors: { crown: [0, -260], base: [0, 320] },
  draw: () => [
    ...SHELF.flatMap(book), ...label(-80, 252, 190, 78), ...label(-70, 114, 300, 56), ...label(-80, -16, 150, 70), ...label(-60, -140, 170, 48), ...MARKS,
  ],
};
