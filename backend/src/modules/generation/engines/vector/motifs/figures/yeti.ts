import { body, brush, circle, closed, fill, flames, glint, lock, marksOf, open, paired, profile, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'white' } as const;
const marks = marksOf(2.6);

const TORSO = '110,-340 210,-310 240,-270 300,-240 290,-190 330,-130 280,-110 310,-30 260,-20 284,60 236,60 256,130 210,124 220,200 170,180 164,260 120,220 90,290 50,236 0,300';
const ARM = '210,-290 330,-270 330,-230 420,-190 384,-150 450,-80 402,-60 470,20 410,30 470,110 400,104 430,170 380,160 370,210 330,176 296,206 286,150 240,150 280,80 240,70 270,0 230,-20 256,-80 210,-110';

const FINGERS: readonly string[] = ['400,150 440,190 446,236', '378,170 404,220 400,270', '350,176 364,232 352,284', '320,170 322,226 306,270', '296,150 272,180 268,220'];
const TIPS: readonly string[] = ['446,224 456,250 448,272', '402,258 402,288 388,306', '354,274 348,302 332,316', '308,260 296,286 280,294', '268,210 262,236 270,256'];

const arm = (): readonly Shape[] => [
  ...TIPS.map((tip) => solid(lock(tip, 13, 0.3))),
  ...FINGERS.map((finger) => body(ribbon(finger, profile('0:26 0.6:23 1:17')).outline(), 'mid', { colour: 'grey', relief: 0.9 })),
  body(closed(flames(ARM, 0.1)), 'skin', { ...fur, relief: 0.9 }),
  ...marks(['330,-180 350,-140 346,-100', '390,-100 396,-60 384,-20', '320,-80 330,-30 318,20', '400,20 406,60 392,96', '340,60 350,100 340,140', '300,20 306,60 296,96',
    '280,-210 296,-180 290,-140']),
];

const leg = (): readonly Shape[] => [
  ...['40,430 30,456 38,478', '80,436 76,464 82,484', '124,438 128,466 130,484', '164,432 176,456 176,474'].map((toe) => body(ribbon(toe,
    profile('0:24 0.6:22 1:15')).outline(), 'mid', { colour: 'grey', relief: 0.8 })),
  body(closed([[40, 170, true], [20, 260], [24, 360], ...flames('16,410 26,450 56,424 80,456 106,426 136,456 156,422 196,446 196,400 240,390 206,350 244,310 206,280 236,220 204,200 220,150', 0.08)]), 'skin', { ...fur, relief: 0.9 }),
  ...marks(['90,300 96,340 84,380', '140,260 150,300 142,340', '150,370 160,390 154,410', '60,360 66,390 58,410']),
];

const FACE = '0,-424 50,-430 92,-400 100,-350 80,-310 92,-270 70,-216 36,-190 0,-186';
const CROWN = '0,-470 30,-496 56,-456 100,-480 110,-432 156,-430 140,-380 184,-350 146,-320 178,-270 140,-256 156,-200 116,-200 116,-140 78,-160 60,-100 34,-140 0,-86';

const head = (): readonly Shape[] => [
  body(symmetric(flames(CROWN, 0.1)), 'skin', { ...fur, relief: 0.8 }),
  ...paired(...marks(['120,-390 140,-360 140,-330', '120,-250 126,-220 112,-196', '70,-180 76,-156 66,-130', '26,-160 28,-136 20,-116'])),
  body(symmetric(FACE), 'mid', { colour: 'blue', line: 'internal', relief: 0.8 }),
  ...paired(
    solid(closed('10,-340! 30,-366 66,-376 94,-364! 88,-330 60,-314 30,-318')),
    fill(closed('30,-338! 48,-352 76,-354! 68,-334 48,-328'), 'skin', { colour: 'yellow', line: 'none', relief: 0 }), solid(circle([55, -341], 7)), glint(circle([52, -344], 3)),
    body(closed([...flames('4,-352 20,-396 40,-376 60,-416 76,-386 106,-400 102,-362', 0.1), [60, -378]]), 'skin', { ...fur, line: 'internal' }),
    solid(closed('6,-288! 22,-296 28,-284 14,-278!')), brush(open('36,-300 60,-284 66,-260'), 'internal', 2.2),
  ),
  brush(open('-16,-320 -12,-300 -28,-284'), 'internal', 2), brush(open('16,-320 12,-300 28,-284'), 'internal', 2),
  solid(symmetric('0,-262 36,-266 62,-256! 56,-224 30,-206 0,-204')),
  fill(symmetric('0,-232 20,-228 24,-212 0,-207'), 'mid', { colour: 'crimson', line: 'none' }),
  ...paired(...['8,-263! 16,-264 24,-264! 16,-246!', '46,-262! 54,-262 60,-257! 54,-240!', '28,-210! 38,-214 46,-220! 40,-252!'].map((tooth) => fill(closed(tooth), 'skin',
    { colour: 'white', line: 'internal', relief: 0.2 }))),
];

/** A yeti rising to its full height, long arms hanging, fangs bared. */
export const yeti: Motif = {
  name: 'yeti',
  pose: 'figure',
  words: ['yeti', 'abominable snowman', 'bigfoot', 'sasquatch', 'snow monster', 'big foot'],
  anchors: { crown: [0, -480], eye: [55, -341], mouth: [0, -230], base: [0, 480], heart: [0, -20] },
  draw: () => [
    ...paired(...leg(), ...arm()),
    body(symmetric([[0, -340], ...flames(TORSO, 0.1)]), 'skin', { ...fur, relief: 0.9 }),
    ...paired(
      shadow(closed([...flames('200,-180 150,-100 190,-90 150,0 196,-10 150,90 190,90 140,170', 0.08), [200, 160], [240, 40], [250, -100]])),
      ...marks(['40,-60 50,-20 40,20', '90,-110 110,-70 104,-30', '100,20 116,60 106,100', '40,70 50,110 40,150', '96,140 100,170 88,200', '30,190 36,220 26,250',
        '150,-190 166,-160 160,-120']),
    ),
    ...head(),
  ],
};
