import {
  body,
  brush,
  circle,
  closed,
  cut,
  ellipse,
  fill,
  flames,
  glint,
  leaf,
  open,
  paired,
  ribbon,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CHEEK = '300,-150 372,-90 326,-90 404,0 346,0 402,96 336,84 372,180 296,156 304,236 226,204 190,262 130,236';
const RUFF = '250,150 350,220 300,240 360,330 280,320 290,410 210,370 180,460 116,400 84,494 30,430 0,480';

const ears = (): readonly Shape[] => paired(body(closed('150,-300! 170,-420 250,-480 340,-450 384,-360 360,-270 290,-210!'), 'black', { colour: 'black', relief: 0.5 }), cut(open('220,-400 270,-430 320,-410'), 'internal', 2.4), cut(open('236,-360 280,-380 330,-350'), 'internal', 2));

const face = (): readonly Shape[] => [
  body(symmetric([[0, -380], [110, -370], [210, -320], [280, -236], ...flames(CHEEK, 0.1), [80, 260], [0, 270]]), 'skin', { colour: 'white', relief: 0.9 }),
  ...paired(
    solid(closed([[70, -120, true], ...flames('70,-120 110,-180 140,-170 190,-176 206,-130 240,-80 226,-40 216,30 176,20 150,50 110,10', 0.04), [74, -40]])),
    fill(ellipse([142, -84], 46, 42, 20), 'skin', { colour: 'brown', line: 'none', relief: 0 }),
    solid(ellipse([140, -82], 34, 34)),
    glint(circle([128, -96], 12)),
    glint(circle([154, -68], 5)),
    cut(open('86,-90 120,-140 176,-130 200,-90'), 'internal', 2),
    ...['40,-330 54,-290 44,-250', '100,-320 116,-280 110,-240', '160,-280 176,-250 172,-216', '300,-60 316,-20 300,20', '270,60 286,100 266,130', '216,110 226,150 206,180', '330,10 340,50 322,80'].map((line) => brush(open(line), 'internal', 2.4)),
  ),
  fill(symmetric('0,-40 60,-30 110,20 130,90 116,160 70,206 0,216'), 'skin', { colour: 'white', line: 'none', relief: 0.8 }),
  ...paired(brush(open('60,-36 108,16 128,80'), 'internal', 2.2), brush(open('0,128 24,154 70,152 100,124'), 'outline', 1.5), ...[[70, 90], [92, 106], [76, 122]].map(([x = 0, y = 0]) => solid(circle([x, y], 5)))),
  body(symmetric('0,20 56,22 80,46 62,78 24,100 0,102!'), 'black', { colour: 'black', relief: 0.4 }), ...paired(cut(open('20,38 48,38 62,50'), 'detail', 1.8)), solid(symmetric('0,98 7,104 7,126 0,130')), brush(open('-20,176 0,184 20,176'), 'internal', 2),
];

const bamboo = (): readonly Shape[] => [
  ...[['-330,300', '-470,210'], ['-310,320', '-480,330'], ['300,150', '450,60'], ['320,160', '480,170'], ['310,140', '380,20']].map(([a = '', b = '']) => {
    const at = (text: string): readonly [number, number] => [Number(text.split(',')[0]), Number(text.split(',')[1])];
    return body(leaf(at(a), at(b), { half: 34, belly: 0.4, bend: 12 }), 'dark', { colour: 'leaf' });
  }),
  body(ribbon('-420,340 0,252 420,140', () => 27).outline(), 'skin', { colour: 'leaf', relief: 1 }), ...['-270,276 -262,306 -266,332', '-90,238 -82,268 -86,296', '200,166 208,196 204,226'].map((line) => brush(open(line), 'outline', 1.6)),
  ...['-400,326 -340,314 -290,304', '-60,256 20,240 90,222', '230,184 300,164 380,142'].map((line) => brush(open(line), 'detail', 1.8)),
];

const paw = (x: number, y: number): readonly Shape[] => [
  body(ellipse([x, y], 72, 62, -12), 'black', { colour: 'black', relief: 0.5 }),
  ...[-34, 0, 34].map((aside) => cut(open([[x + aside, y - 50], [x + aside + 4, y - 24], [x + aside + 2, y - 2]]), 'internal', 2.2)),
];

/** A panda's head, chewing bamboo. */
export const panda: Motif = {
  name: 'panda',
  pose: 'bust',
  words: ['panda', 'panda bear', 'giant panda'],
  anchors: { crown: [0, -390], eye: [140, -82], mouth: [0, 150], base: [0, 480] },
  draw: () => [
    ...ears(),
    body(symmetric([[0, 100], [200, 120], ...flames(RUFF, 0.1)]), 'black', { colour: 'black', relief: 0.5 }),
    ...paired(cut(open('250,250 270,300 256,340'), 'internal', 2.4), cut(open('150,330 160,370 146,410'), 'internal', 2.4), cut(open('50,380 56,420 44,450'), 'internal', 2.2)),
    ...face(), ...bamboo(), ...paw(-150, 310), ...paw(170, 220),
  ],
};
