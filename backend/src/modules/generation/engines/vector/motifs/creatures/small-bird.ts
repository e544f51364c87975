import { body, brush, circle, closed, cut, fill, glint, leaf, open, shadow, solid } from '../geometry/kit.js';
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
  brush(open([[x, 250], [x + 10, 320], [x + 6, 386]]), 'outline', 1.4),
  ...[-44, 0, 44].map((aside) => brush(open([[x + 6, 380], [x + 6 + aside * 0.7, 388], [x + 6 + aside, 410]]), 'internal', 1.8)),
]);

const tail = (back: ColourName): readonly Shape[] => [
  body(closed('-190,150! -330,250 -440,360 -486,450! -430,440 -396,460! -300,350 -200,270 -120,230!'), 'dark', { colour: back, relief: 0.5 }),
  cut(open('-220,220 -330,310 -410,410'), 'internal', 2.2),
  cut(open('-190,190 -310,280 -420,390'), 'internal', 1.8),
];

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

const wing = (back: ColourName): readonly Shape[] => [
  body(closed('110,-150! 20,-180 -80,-120 -160,0 -250,130 -330,260! -190,244 -40,200 80,110 140,0 150,-90'), 'dark', { colour: back, relief: 0.7 }),
  ...['90,-100 0,-20 -60,60', '110,-40 20,50 -60,120', '-60,80 -160,160 -270,230', '-20,130 -120,190 -220,226', '-100,20 -180,110 -270,200'].map((line) => cut(open(line), 'internal', 2.2)),
  cut(open('60,-140 -20,-120 -90,-50'), 'internal', 2),
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
