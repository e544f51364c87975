import type { ColourName, Shape } from '../../motif.js';
import { body, brush, circle, closed, fill, glint, open, paired, solid, stroke, symmetric } from '../../geometry/kit.js';

export interface ManForm {
  /** Shut, laughing with its teeth, or left out because a beard lies over it. */
  readonly mouth: 'stern' | 'grin' | 'none';
  /** Lids laid down; open when not said. */
  readonly asleep?: true;
  readonly skin?: ColourName;
  readonly brows?: ColourName;
  /** How far the outer ends of the brows are lifted: anger above 0, kindness below. */
  readonly anger?: number;
}

/** Deep-set, under a brow that lies low on the lid. */
const openEyes = (): readonly Shape[] => paired(
  fill(closed('52,-56! 76,-78 104,-84 132,-74 152,-56! 126,-44 90,-42'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  solid(circle([102, -65], 19)), glint(circle([95, -72], 6.5)),
  solid(closed('42,-50! 66,-84 102,-96 138,-86 166,-54! 134,-74 103,-81 76,-73 54,-58!')),
  brush(open('62,-40 98,-32 142,-46'), 'detail', 2.2), brush(open('66,-16 104,-8 142,-20'), 'internal', 1.6), brush(open('172,-58 194,-54 208,-64'), 'internal', 1.6),
);

const closedEyes = (): readonly Shape[] => paired(
  solid(closed('44,-66! 70,-50 104,-44 140,-50 166,-68! 142,-34 104,-27 66,-36!')), brush(open('56,-82 100,-92 148,-80'), 'internal', 1.8), brush(open('76,-8 108,-4 140,-16'), 'detail', 1.8),
);

const brow = (colour: ColourName, anger: number): readonly Shape[] => paired(
  body(closed([[24, -86 + anger, true], [60, -116 + anger * 0.6], [116, -128 - anger * 0.3], [190, -96 - anger, true], [150, -102 - anger * 0.4],
    [104, -100 + anger * 0.2], [42, -66 + anger, true]]), 'dark', { colour, line: 'internal', relief: 0.6 }),
);

const nose = (): readonly Shape[] => [
  solid(closed('22,-84! 38,-66 32,-30 34,10! 24,-10 20,-50')), brush(open('-24,-78 -32,-60 -26,-36'), 'internal', 1.8),
  ...paired(brush(open('36,36 56,58 50,82 34,88'), 'internal', 2.4), solid(closed('10,88! 26,76 42,81 38,92 22,97!'))),
  brush(open('-12,98 0,103 12,98'), 'internal', 1.8),
];

const MOUTHS: Readonly<Record<ManForm['mouth'], readonly Shape[]>> = {
  none: [],
  stern: [
    solid(closed('-84,176! -44,166 -16,161 0,167 16,161 44,166 84,176! 44,180 0,184 -44,180!')),
    brush(open('-46,206 0,216 46,206'), 'internal', 2.4), ...paired(brush(open('62,88 98,122 106,160'), 'internal', 2.2)), brush(open('-22,248 0,242 22,248'), 'internal', 2),
  ],
  grin: [
    body(closed('-148,112! -80,152 0,164 80,152 148,112! 128,196 66,240 0,246 -66,240 -128,196!'), 'black', { relief: 0 }),
    fill(closed('-126,138! -70,162 0,172 70,162 126,138! 112,174 56,202 0,208 -56,202 -112,174!'), 'skin', { colour: 'white', relief: 0 }),
    ...[-76, -38, 0, 38, 76].map((x) => stroke(open([[x, 160], [x * 0.96, 204 - Math.abs(x) * 0.16]]), 'detail')),
    ...paired(brush(open('66,84 120,80 160,120 158,150'), 'internal', 2.6), brush(open('176,40 210,70 206,120'), 'internal', 2.2)),
  ],
};

/** The side that turns from the light, and the hollow under the cheekbone. */
const cheek = (skin: ColourName): readonly Shape[] => [
  fill(closed('200,-160! 212,-100 210,-20 196,90 156,190 88,264! 124,180 156,110 172,40 180,-60'), 'light', { line: 'none', colour: skin, relief: 0.02 }),
  fill(closed('210,-40! 208,10 196,90 156,190 88,264! 140,190 160,130 170,80'), 'mid', { line: 'none', colour: skin, relief: 0.02 }),
];

/** A man's face from the front, ears and all, without hair: about 520 wide, from -310 (top of the forehead) to 284 (chin). */
export function manFace({ mouth, asleep, skin = 'tan', brows = 'brown', anger = 0 }: ManForm): readonly Shape[] {
  return [
    ...paired(body(closed('196,-70! 236,-106 258,-70 248,10 208,60!'), 'skin', { colour: skin, relief: 0.7 }), brush(open('216,-60 240,-66 230,0'), 'internal', 2)),
    body(symmetric('0,-310 110,-300 184,-240 210,-140 209,-20 197,84 166,180 104,258 52,282 0,284'), 'skin', { colour: skin, relief: 0 }), ...cheek(skin),
    ...(asleep ? closedEyes() : openEyes()), ...brow(brows, anger), ...nose(), ...MOUTHS[mouth],
  ];
}
