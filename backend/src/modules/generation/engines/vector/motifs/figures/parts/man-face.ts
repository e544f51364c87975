import type { ColourName, Shape } from '../../motif.js';
import { body, brush, circle, closed, fill, glint, open, paired, solid, stroke, symmetric } from '../../geometry/kit.js';

export interface ManForm {
  /** Shut, laughing with its teeth, or left out because a beard lies over it. */
  readonly mouth: 'stern' | 'grin' | 'none';
  readonly skin?: ColourName;
  readonly brows?: ColourName;
  /** How far the outer ends of the brows are lifted: anger above 0, kindness below. */
  readonly anger?: number;
}

const eyes = (brows: ColourName, anger: number): readonly Shape[] => paired(
  solid(closed('44,-46! 62,-80 120,-96 194,-92! 178,-58 146,-38 94,-34!')),
  fill(closed('58,-50! 86,-76 130,-80 172,-70! 144,-44 100,-40!'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  solid(circle([116, -64], 16)), glint(circle([109, -71], 6)),
  body(closed([[26, -88 + anger, true], [60, -112 + anger * 0.6], [120, -132 - anger * 0.3], [206, -122 - anger, true], [160, -108 - anger * 0.4],
    [100, -100 + anger * 0.2], [44, -66 + anger, true]]), 'dark', { colour: brows, line: 'internal', relief: 0.6 }),
  brush(open('66,-20 110,-12 160,-26'), 'internal', 2.4), brush(open('182,-60 210,-54 226,-66'), 'internal', 1.8),
);

const nose = (skin: ColourName): readonly Shape[] => [
  fill(symmetric('0,-70 22,-60 26,0 36,36 56,62 48,88 20,96 0,100'), 'skin', { colour: skin, line: 'none', relief: 0.8 }),
  ...paired(brush(open('22,-60 26,0 36,34 58,60 50,88 28,92'), 'internal', 2.4), solid(closed('14,88! 28,74 44,80 40,94 24,98!'))),
];

const MOUTHS: Readonly<Record<ManForm['mouth'], readonly Shape[]>> = {
  none: [],
  stern: [
    solid(closed('-92,176! -50,162 -16,160 0,166 16,160 50,162 92,176! 50,176 0,180 -50,176!')),
    brush(open('-56,208 0,220 56,208'), 'internal', 2.4), ...paired(brush(open('70,84 110,120 116,164'), 'internal', 2.4)), brush(open('-20,252 0,244 20,252'), 'internal', 2),
  ],
  grin: [
    body(closed('-148,112! -80,152 0,164 80,152 148,112! 128,196 66,240 0,246 -66,240 -128,196!'), 'black', { relief: 0 }),
    fill(closed('-126,138! -70,162 0,172 70,162 126,138! 112,174 56,202 0,208 -56,202 -112,174!'), 'skin', { colour: 'white', relief: 0 }),
    ...[-76, -38, 0, 38, 76].map((x) => stroke(open([[x, 160], [x * 0.96, 204 - Math.abs(x) * 0.16]]), 'detail')),
    ...paired(brush(open('66,84 120,80 160,120 158,150'), 'internal', 2.6), brush(open('176,40 210,70 206,120'), 'internal', 2.2)),
  ],
};

/** A man's face from the front, ears and all, without hair: about 520 wide, from -310 (top of the forehead) to 284 (chin). */
export function manFace({ mouth, skin = 'tan', brows = 'brown', anger = 0 }: ManForm): readonly Shape[] {
  return [
    ...paired(body(closed('196,-70! 236,-106 262,-70 252,10 208,60!'), 'skin', { colour: skin, relief: 0.7 }), brush(open('216,-60 242,-66 232,0'), 'internal', 2)),
    body(symmetric('0,-310 110,-300 184,-240 212,-140 210,-20 196,90 156,190 88,264 0,284'), 'skin', { colour: skin, relief: 0.5 }),
    ...eyes(brows, anger), ...nose(skin), ...MOUTHS[mouth],
  ];
}
