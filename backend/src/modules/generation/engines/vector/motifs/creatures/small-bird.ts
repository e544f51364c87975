import { body, brush, circle, closed, cut, featherFan, fill, flames, glint, leaf, lock, open, shadow, solid } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';

interface Plumage {
  readonly back: ColourName;
  readonly breast: ColourName;
  readonly isCrested: boolean;
}

const twig = (): readonly Shape[] => [
  body(closed('-300,420! -120,388 120,372 330,330 470,270! 476,296 350,372 130,414 -110,432 -290,452'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...([[-230, 424, -340, 350], [300, 344, 420, 430], [400, 306, 496, 360], [-120, 404, -190, 470]] as const).flatMap(([x, y, tx, ty]) => [
    body(leaf([x, y], [tx, ty], { half: 36 }), 'skin', { colour: 'leaf', relief: 0.5 }),
    brush(open([[x, y], [(x + tx) / 2 + 4, (y + ty) / 2], [x + (tx - x) * 0.8, y + (ty - y) * 0.8]]), 'detail', 1),
  ]),
];

const legs = (): readonly Shape[] => [-40, 70].flatMap((x) => [
  body(closed([[x - 34, 230, true], [x - 16, 300], [x, 336, true], [x + 20, 300], [x + 40, 236, true]]), 'skin', { colour: 'white', line: 'internal' }),
  ...[-34, 2, 40].map((aside) => body(lock([[x + 4, 312], [x + 4 + aside * 0.6, 368], [x + 4 + aside, 416]], 12, 0.5), 'skin', { colour: 'orange', line: 'internal' })),
]);

const tail = (back: ColourName): readonly Shape[] => featherFan('-170,140 -190,190 -170,230', '-490,400 -486,450 -430,486', { count: 4, tone: 'dark', colour: back, fullness: 0.8, curl: 0.02, edge: 'outline' });

const trunk = ({ breast }: Plumage): readonly Shape[] => [
  body(closed('330,-210! 300,-320 210,-390 100,-390 10,-330 -40,-220 -120,-60 -210,100 -230,180 -160,250 -20,296 130,280 250,200 320,80 340,-60'), 'skin', { colour: 'white', relief: 0.9 }),
  fill(closed('320,-190! 330,-60 310,60 246,170 150,220! 130,120 150,0 170,-100 220,-170'), 'mid', { colour: breast, line: 'none', relief: 0.7 }),
  ...['270,40 280,70 276,96', '230,100 236,130 228,156', '210,20 218,52 212,80', '180,150 182,176 170,196', '250,-40 262,-10 258,16', '160,90 164,120 156,146'].map((line) => brush(open(line), 'internal', 2)),
  shadow(closed('-200,190! -80,230 60,236 190,200! 120,266 -20,282 -150,238')),
];

const head = ({ back, isCrested }: Plumage): readonly Shape[] => [
  fill(closed('330,-216! 296,-320 206,-388 100,-388 12,-330 -40,-216 -60,-160! 60,-150 180,-220 250,-214'), 'dark', { colour: back, line: 'internal', relief: 0.8 }),
  ...(isCrested ? [body(closed('230,-376! 150,-440 30,-490! 40,-410 30,-340 120,-370'), 'dark', { colour: back, relief: 0.6 }), cut(open('180,-396 110,-420 60,-456'), 'internal', 2)] : []),
  body(closed('312,-270! 380,-256 452,-214! 390,-190 326,-196!'), 'skin', { colour: isCrested ? 'orange' : 'gold' }),
  brush(open('326,-228 390,-224 440,-214'), 'internal', 1.4),
  ...(isCrested ? [solid(closed('316,-290! 262,-270 250,-220 280,-180 330,-176! 320,-220'))] : []),
  fill(circle([222, -276], 38), 'skin', { line: 'internal', colour: 'white', relief: 0 }),
  solid(circle([226, -276], 25)),
  glint(circle([217, -285], 8)),
];

/** The folded wing: long feathers, two rows of shorter ones over them, the shoulder. */
const wing = (back: ColourName): readonly Shape[] => [
  ...featherFan('0,80 -40,30 -50,-40', '-230,330 -330,330 -370,260', { count: 4, tone: 'dark', colour: back, fullness: 0.9, curl: 0.02, edge: 'outline' }),
  ...featherFan('80,80 20,30 -20,-60', '-60,256 -180,250 -280,150', { count: 5, tone: 'skin', colour: back, dipped: 0.3, fullness: 0.78, curl: 0.04, edge: 'outline' }),
  ...featherFan('140,30 80,-30 20,-90', '80,170 -40,170 -150,50', { count: 5, tone: 'skin', colour: back, fullness: 0.76, curl: 0.05 }),
  body(closed(flames('0,-90 40,-160 110,-170 160,-110 166,-20! 136,-46 120,16 90,-36 60,20 50,-50 6,-10 20,-70', 0.06)), 'dark', { colour: back, relief: 0.7 }),
  ...['70,-140 50,-110 46,-80', '116,-136 96,-100 92,-66', '146,-90 134,-60 132,-40'].map((line) => cut(open(line), 'internal', 2.2)),
];

const perched = (plumage: Plumage): readonly Shape[] => [
  ...twig(), ...tail(plumage.back), ...legs(), ...trunk(plumage), ...head(plumage), ...wing(plumage.back),
];

/** A round little bird on a twig: robin, sparrow, any songbird. */
export const smallBird: Motif = {
  name: 'small-bird',
  pose: 'figure',
  words: ['small bird', 'bird', 'little bird', 'bird on a branch', 'perched bird', 'robin', 'sparrow', 'songbird'],
  anchors: { mouth: [446, -214], crown: [150, -390], base: [60, 430], heart: [120, 40] },
  draw: () => perched({ back: 'brown', breast: 'orange', isCrested: false }),
};

/** A cardinal: crest, mask, red all over. */
export const cardinal: Motif = {
  name: 'cardinal',
  pose: 'figure',
  words: ['cardinal', 'red cardinal', 'northern cardinal', 'cardinal bird'],
  anchors: { mouth: [446, -214], crown: [60, -470], base: [60, 430], heart: [120, 40] },
  draw: () => perched({ back: 'crimson', breast: 'red', isCrested: true }),
};
