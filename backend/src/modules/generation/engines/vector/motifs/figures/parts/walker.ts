import type { ColourName, Shape } from '../../motif.js';
import { body, brush, closed, cut, ellipse, fill, flames, open, paired, placed, profile, ribbon, shadow, symmetric } from '../../geometry/kit.js';
import { hair, type Lock } from './hair.js';

/** Someone seen from behind, about 850 high before scaling; `reach` is where each hand ends, left then right, with the feet at 0,0. */
export interface WalkerForm {
  readonly x: number;
  /** Where the feet stand. */
  readonly y: number;
  readonly scale: number;
  readonly reach: readonly [readonly [number, number], readonly [number, number]];
  readonly colour: ColourName;
}

const limb = (spine: readonly (readonly [number, number])[], [from, to]: readonly [number, number], colour: ColourName = 'tan'): Shape =>
  body(ribbon(spine, profile(`0:${String(from)} 0.5:${String((from + to) * 0.55)} 1:${String(to)}`)).outline(), 'skin', { colour, relief: 0.7 });

/** An arm from the shoulder at ±`shoulder` to a hand, sleeve and all. */
function arm(side: -1 | 1, shoulder: readonly [number, number], [x, y]: readonly [number, number], colour: ColourName): readonly Shape[] {
  const from = [side * shoulder[0], shoulder[1]] as const;
  const elbow = [(from[0] + x) / 2 + side * 22, (from[1] + y) / 2 + 26] as const;
  return [
    limb([from, elbow, [x, y]], [36, 17]), body(ellipse([x, y + 6], 20, 24), 'skin', { colour: 'tan', line: 'internal' }),
    limb([[from[0] - side * 14, from[1] - 10], from, [from[0] + (elbow[0] - from[0]) * 0.7, from[1] + (elbow[1] - from[1]) * 0.7]], [40, 42], colour),
  ];
}

export const man = ({ x, y, scale, reach, colour }: WalkerForm): readonly Shape[] => placed([
  ...paired(body(closed('14,-12! 20,-30 90,-30 104,-8 96,4! 22,4!'), 'black', { colour: 'black' })),
  body(symmetric('0,-420! 104,-420! 112,-260 98,-20! 22,-20! 16,-220 0,-330!'), 'dark', { colour: 'navy', relief: 0.7 }),
  ...paired(cut(open('80,-380 84,-250 74,-60'), 'internal', 2), cut(open('36,-360 60,-376 84,-366'), 'detail', 1.6), cut(open('34,-180 54,-170 74,-180'), 'detail', 1.6)),
  ...arm(-1, [124, -620], reach[0], colour), ...arm(1, [124, -620], reach[1], colour),
  body(symmetric('0,-694 40,-690 96,-670 146,-640 140,-560 118,-480 112,-404! 0,-396'), 'skin', { colour, relief: 0.8 }),
  brush(open('0,-640 4,-540 0,-430'), 'internal', 2), ...paired(brush(open('118,-610 104,-570 106,-540'), 'internal', 2), brush(open('100,-440 70,-426 50,-428'), 'internal', 2), brush(open('60,-600 54,-560 66,-530'), 'detail', 1.8)),
  body(closed('-34,-720! 34,-720! 38,-676 0,-664 -38,-676!'), 'skin', { colour: 'tan' }),
  ...paired(body(ellipse([62, -762], 14, 22), 'skin', { colour: 'tan', line: 'internal' })),
  body(closed([[-60, -790], [-44, -840], [0, -856], [44, -840], [60, -790], [58, -740, true], ...flames('58,-740 40,-700 30,-720 14,-690 0,-714 -14,-690 -30,-720 -40,-700 -58,-740', 0.08)]), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['-30,-826 -44,-780 -38,-730', '8,-836 14,-780 6,-720'].map((line) => cut(open(line), 'detail', 1.8)),
], { x, y, scale });

/** Her hair, falling from the crown in waves. */
const LONG_HAIR: readonly Lock[] = [
  ['-10,-836 -70,-780 -74,-690 -100,-610 -74,-510', 26], ['10,-836 72,-780 70,-690 96,-610 80,-500', 26], ['-4,-838 -36,-760 -28,-670 -52,-580 -30,-480', 27], ['6,-838 34,-760 24,-670 40,-580 20,-470', 27],
];

export const woman = ({ x, y, scale, reach, colour }: WalkerForm): readonly Shape[] => placed([
  ...paired(limb([[40, -260], [44, -120], [42, -24]], [36, 17]), body(closed('26,-40! 58,-40! 66,-8 60,6! 26,6!'), 'black', { colour: 'black' })),
  body(symmetric([[0, -470], [80, -470, true], [110, -400], [150, -280], [186, -180, true], ...flames('186,-180 150,-150 128,-172 90,-144 60,-168 24,-142 0,-164', 0.1)]), 'skin', { colour, relief: 0.8 }),
  ...paired(shadow(closed('40,-462! 70,-330 92,-164 62,-172! 50,-320')), shadow(closed('76,-462! 120,-340 164,-176 128,-176! 92,-330'))), shadow(closed('-10,-462! 2,-320 16,-150 -20,-160! -8,-320')),
  ...arm(-1, [94, -610], reach[0], colour), ...arm(1, [94, -610], reach[1], colour),
  body(symmetric('0,-670 40,-664 94,-644 116,-610 100,-540 84,-466! 0,-460'), 'skin', { colour, relief: 0.8 }), body(symmetric('0,-490! 88,-492! 84,-462! 0,-454!'), 'dark', { line: 'internal', colour: 'black' }),
  body(closed('-62,-770! -46,-824 0,-842 46,-824 62,-770 78,-690 70,-600! 0,-560 -70,-600! -78,-690'), 'dark', { colour: 'brown', relief: 0.6 }),
  ...hair(LONG_HAIR, 'mid', 'brown'),
], { x, y, scale });

export const child = ({ x, y, scale, reach, colour }: WalkerForm): readonly Shape[] => placed([
  ...paired(limb([[46, -240], [50, -120], [48, -26]], [40, 22]), body(closed('22,-40! 74,-40! 82,-8 76,6! 20,6!'), 'black', { colour: 'black' }), fill(closed('26,-80! 72,-80! 72,-44! 26,-44!'), 'skin', { colour: 'white' })),
  body(symmetric('0,-390! 104,-390! 116,-220! 14,-214! 0,-290!'), 'dark', { colour: 'navy', relief: 0.7 }), ...paired(cut(open('70,-360 80,-300 84,-236'), 'internal', 2)),
  ...arm(-1, [104, -540], reach[0], colour), ...arm(1, [104, -540], reach[1], colour),
  body(symmetric('0,-600 40,-596 100,-576 124,-540 118,-460 110,-376! 0,-368'), 'skin', { colour, relief: 0.9 }), ...[-540, -490, -440].map((y) => brush(open([[-104, y], [0, y + 12], [104, y]]), 'internal', 1.6)),
  body(closed('-34,-630! 34,-630! 36,-592 0,-584 -36,-592!'), 'skin', { colour: 'tan' }), ...paired(body(ellipse([86, -700], 16, 24), 'skin', { colour: 'tan', line: 'internal' })),
  body(closed([[-84, -730], [-66, -796], [0, -822], [66, -796], [84, -730], [82, -670, true], ...flames('82,-670 60,-610 44,-640 22,-600 0,-636 -22,-600 -44,-640 -60,-610 -82,-670', 0.08)]), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['-34,-790 -46,-720 -40,-664', '4,-800 0,-730 6,-660', '44,-784 52,-720 46,-668'].map((line) => cut(open(line), 'internal', 1.8)), body(closed([[-14, -816, true], ...flames('-14,-816 -26,-850 0,-836 16,-862 18,-816', 0.12)]), 'dark', { colour: 'brown', line: 'internal' }),
], { x, y, scale });

/** The ground people stand on. */
export const ground = (half: number, y: number): readonly Shape[] => [
  brush(open([[-half, y], [-half * 0.3, y + 8], [half * 0.4, y + 6], [half, y]]), 'outline', 1.4),
  brush(open([[-half * 0.7, y + 26], [0, y + 32], [half * 0.6, y + 26]]), 'internal', 1.6),
];
