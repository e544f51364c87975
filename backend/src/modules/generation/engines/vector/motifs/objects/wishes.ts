import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polygon, profile, ribbon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const gold = { colour: 'gold' } as const;

/** Smoke that rises from the spout in two turns. */
const SMOKE: readonly Shape[] = [
  body(ribbon('-452,-10 -500,-110 -420,-190 -300,-200 -230,-260 -270,-340 -370,-350 -400,-420 -330,-490', profile('0:12 0.3:40 0.6:54 0.85:34 1:2')).outline(), 'skin',
    { colour: 'bone', relief: 0.7 }),
  ...['-462,-110 -420,-160 -330,-174', '-290,-226 -266,-280 -300,-320', '-380,-376 -374,-420 -350,-450', '-480,-100 -440,-70 -430,-40'].map((line) => brush(open(line), 'internal', 2.2)),
];

const LAMP: readonly Shape[] = [
  ...SMOKE,
  body(ribbon('220,10 300,-90 420,-110 480,-20 440,80 330,110 230,130', profile('0:26 0.4:20 0.8:22 1:30')).outline(), 'skin', { ...gold, relief: 0.9 }),
  body(closed('452,60! 480,96 470,140 436,150 420,120! 440,110 444,92'), 'skin', { ...gold, relief: 0.6 }),
  body(closed('-70,236! 70,236! 84,280 130,330 220,360! 230,404! -230,404! -220,360! -130,330 -84,280'), 'skin', { ...gold, relief: 0.8 }),
  shadow(closed('20,240! 70,240! 84,282 132,332 210,360! 80,356 40,300')), brush(open('-214,376 0,384 214,376'), 'internal', 1.8), brush(open('-76,262 0,270 76,262'), 'internal', 1.8),
  body(closed('-486,-20! -450,-30 -416,-16! -380,50 -310,80 -220,50 -150,10 0,-4 150,0 250,30 296,90 270,160 190,220 80,250 -40,254 -170,236 -290,190 -390,120 -450,40!'), 'skin', { ...gold, relief: 1 }),
  whip('290,100 262,164 186,222 80,248 -40,252 -170,234 -290,186', '200,90 180,120 130,150 60,160 -40,160 -130,150 -220,130', { count: 21, reach: 0.9, longest: 'middle' }),
  solid(ellipse([-450, -22], 30, 9, 4)),
  brush(open('-200,70 -100,40 20,32 140,36 230,64'), 'internal', 2.2), brush(open('-214,96 -110,64 20,54 140,58 226,86'), 'internal', 1.8),
  ...[-150, -70, 10, 90, 170].map((x) => fill(closed([[x - 26, 116 - x * 0.02, true], [x, 84 - x * 0.02],
    [x + 26, 116 - x * 0.02, true], [x, 158 - x * 0.02]]), 'dark', { colour: 'teal', relief: 0.8 })),
  brush(open('-400,40 -340,100 -260,140'), 'internal', 2.2),
  body(closed('-130,4! -116,-60 -60,-104 0,-112 60,-104 116,-60 130,4! 60,-10 0,-14 -60,-10'), 'skin', { ...gold, relief: 0.9 }),
  shadow(closed('40,-10! 60,-60 40,-100! 100,-70 120,-30 126,0!')), brush(open('-104,-30 0,-50 104,-30'), 'internal', 2), glint(closed('-84,-50! -60,-84 -34,-92! -54,-72 -64,-50!')),
  body(closed('-20,-108! -10,-140 10,-140 20,-108! 0,-104'), 'skin', gold), body(circle([0, -168], 34), 'skin', { ...gold, relief: 1 }), glint(circle([-12, -178], 8)),
];

/** A brass lamp with smoke out of its spout. */
export const genieLamp: Motif = {
  name: 'genie-lamp', pose: 'figure', anchors: { crown: [0, -200], centre: [0, 120], base: [0, 400] },
  words: ['genie lamp', 'magic lamp', 'aladdin lamp', "aladdin's lamp", "genie's lamp", 'djinn lamp', 'genie bottle'],
  draw: () => placed(LAMP, { x: 16, y: 42, scale: 0.96 }),
};

/** A heart of metal on its chain, its edge beaded, a spray engraved. */
const LOCKET: readonly Shape[] = [
  ...Array.from({ length: 7 }, (_, i) => [i * 50, -250 - i * 34] as const).flatMap(([x, y], i) => paired(
    body(ellipse([30 + x, y + 6], i % 2 === 0 ? 34 : 15, i % 2 === 0 ? 18 : 13, -34), 'skin', gold), solid(ellipse([30 + x, y + 6], i % 2 === 0 ? 18 : 5, i % 2 === 0 ? 6 : 4, -34)))),
  body(circle([0, -236], 52), 'skin', { ...gold, relief: 0.8 }), solid(circle([0, -236], 30)),
  body(closed('-34,-190! 34,-190! 44,-140 30,-110! -30,-110! -44,-140'), 'skin', { ...gold, relief: 0.8 }),
  body(symmetric('0,-84! 60,-160 160,-190 260,-160 326,-80 330,30 280,150 190,270 90,380 0,470!'), 'skin', { ...gold, relief: 1 }),
  shadow(closed('322,0! 300,110 230,230 120,350 10,456! 70,340 170,240 250,120')),
  body(symmetric('0,-30! 60,-106 150,-134 230,-106 274,-40 270,40 230,130 160,226 80,310 0,390!'), 'skin', { ...gold, line: 'internal', relief: 0.9 }),
  ...paired(
    brush(open('0,300 50,200 120,120 150,30 120,-50 70,-70 40,-40 54,-6 84,-10'), 'internal', 2.6),
    ...[[60, 190, 130, 190], [100, 140, 176, 120], [136, 80, 214, 40], [146, 10, 210, -40], [70, 170, 50, 100], [112, 116, 84, 50]].map(([x = 0, y = 0, tx = 0, ty = 0]) =>
      fill(closed([[x, y, true], [(x + tx) / 2 + 10, (y + ty) / 2 - 20], [tx, ty, true], [(x + tx) / 2 + 6, (y + ty) / 2 + 16]]), 'dark', { ...gold, relief: 0.5 })),
  ),
  body(circle([0, 60], 40), 'dark', { colour: 'crimson', relief: 1 }), glint(circle([-12, 48], 10)), brush(open('0,110 6,180 0,260'), 'internal', 2),
  glint(closed('-290,-60! -250,-130 -180,-164! -230,-110 -264,-50!')),
  body(closed('318,60! 344,50 360,70 352,104 320,112!'), 'skin', gold),
];

/** A heart-shaped locket on a chain. */
export const locket: Motif = {
  name: 'locket', pose: 'symmetric', anchors: { crown: [0, -280], centre: [0, 80], base: [0, 470] },
  words: ['locket', 'heart locket', 'heart shaped locket', 'medallion', 'locket necklace'],
  draw: () => LOCKET,
};

const flower = (x: number, y: number, r: number): readonly Shape[] => [
  ...[0, 72, 144, 216, 288].flatMap((turn) => placed([body(ellipse([0, -r * 0.62], r * 0.4, r * 0.46), 'skin', { colour: 'red',
    line: 'internal', relief: 0.8 }), brush(open([[0, -r * 0.3], [2, -r * 0.8]]), 'detail', 2)], { x, y, turn })),
  body(circle([x, y], r * 0.3), 'dark', { colour: 'gold', line: 'internal', relief: 0.8 }),
];
const sprig = (x: number, y: number, turn: number): readonly Shape[] => placed([
  fill(closed('0,0! 44,-30 60,-90 50,-150! 0,-110 -20,-50'), 'dark', { colour: 'leaf' }), cut(open('4,-16 22,-70 44,-130'), 'internal', 2)], { x, y, turn });

const NESTING: readonly Shape[] = [
  body(symmetric('0,-490 110,-470 190,-390 210,-280 190,-190 186,-140 250,-60 300,70 306,220 270,360 210,460! 100,484 0,488'), 'skin', { colour: 'crimson', relief: 1 }),
  shadow(closed('190,-130! 250,-50 300,80 304,220 268,360 206,458! 160,470 220,330 236,180 210,20')),
  body(symmetric('0,-390 84,-372 130,-310 130,-230 84,-166 0,-150'), 'skin', { colour: 'bone', relief: 0.9 }),
  ...paired(body(closed('0,-390! 84,-372 128,-310 130,-250! 96,-310 40,-346 0,-350!'), 'dark', { colour: 'brown', line: 'internal' }), cut(open('14,-372 70,-350 104,-310'), 'internal', 2),
    solid(ellipse([50, -274], 15, 12)), glint(circle([46, -278], 4)), brush(open('26,-294 50,-306 76,-292'), 'internal', 2), fill(circle([80, -236], 20), 'light', { colour: 'pink', line: 'none', relief: 0 }),
    ...['74,-284 88,-292', '66,-290 74,-304'].map((line) => brush(open(line), 'internal', 1.6)),
    brush(open('166,-400 190,-320 184,-230 168,-170'), 'internal', 2)),
  brush(open('0,-260 8,-236 -4,-232'), 'internal', 1.8), solid(closed('-26,-204! 0,-214 26,-204! 0,-182')),
  body(closed('0,-150! 60,-140 130,-90 90,-40 40,-70! 0,-130'), 'skin', { colour: 'gold', relief: 0.7 }), body(closed('0,-150! -60,-140 -130,-90 -90,-40 -40,-70! 0,-130'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(ellipse([0, -128], 30, 26), 'skin', { colour: 'gold', relief: 0.9 }), ...paired(brush(open('24,-122 60,-110 90,-84'), 'internal', 2), brush(open('186,-140 130,-110 110,-96'), 'internal', 2)),
  body(symmetric('0,-30 110,0 180,110 190,240 150,360 80,430 0,446'), 'skin', { colour: 'bone', relief: 0.8 }),
  ...Array.from({ length: 13 }, (_, i) => (i - 6) * 26).map((turn) => { const a = ((turn + 90) * Math.PI) / 180;
    return solid(circle([Math.cos(a) * 204, 216 - Math.sin(a) * -246], 8)); }),
  ...sprig(-20, 260, -62), ...sprig(20, 250, 34), ...sprig(-30, 130, -40), ...sprig(20, 330, 100), ...sprig(-20, 330, -130),
  ...flower(0, 200, 116), ...flower(-70, 350, 58), ...flower(70, 60, 56),
];

/** A nesting doll: scarf, round face, a flowered apron. */
export const matryoshka: Motif = {
  name: 'matryoshka', pose: 'symmetric', anchors: { crown: [0, -490], centre: [0, 0], base: [0, 488] },
  words: ['matryoshka', 'nesting doll', 'russian doll', 'matryoshka doll', 'babushka doll'],
  draw: () => NESTING,
};

const HALF_MUSTACHE = '0,-60! 60,-130 150,-150 240,-110 310,-20 370,40 430,50 462,10 440,-40 404,-36 400,-4! 376,-40 400,-90 450,-90 492,-40 492,40 450,110 370,150 260,150 150,110 60,50 0,60!';
/** A moustache with its ends curled up. */
export const mustache: Motif = {
  name: 'mustache', pose: 'symmetric', anchors: { centre: [0, 0] },
  words: ['mustache', 'moustache', 'handlebar mustache', 'handlebar moustache', 'curly mustache'],
  draw: () => [
    ...paired(body(closed(HALF_MUSTACHE), 'dark', { colour: 'black', relief: 0.9 }),
      ...['20,-40 90,-100 170,-104 250,-50 330,50 410,90', '20,-10 90,-50 170,-46 250,10 330,96 400,116', '20,20 80,0 160,14 240,70 320,124', '60,-104 130,-128 200,-104', '400,90 456,60 474,0'].map((line) => cut(open(line), 'internal', 2.6))),
  ],
};

const FACES = [
  ['0,-300! 250,160! -250,160!', 'skin'], ['0,-300! 0,-488! 420,-240! 250,160!', 'light'], ['0,-300! 0,-488! -420,-240! -250,160!', 'skin'],
  ['250,160! 420,-240! 420,250!', 'mid'], ['-250,160! -420,-240! -420,250!', 'light'], ['-250,160! 250,160! 0,488!', 'mid'],
  ['250,160! 420,250! 0,488!', 'dark'], ['-250,160! -420,250! 0,488!', 'mid'],
] as const;
const TWENTY = ['-84,-30 -70,-70 -30,-80 -4,-50 -10,-10 -50,40 -90,90! -90,92 0,92', '62,-80 30,-56 16,8 28,70 66,94', '62,-80 106,-60 118,8 104,70 62,94'];

/** The die of twenty faces, the twenty on top. */
export const twentySidedDie: Motif = {
  name: 'twenty-sided-die', pose: 'symmetric', anchors: { centre: [0, 0] },
  words: ['d20', 'd20 dice', 'd20 die', 'twenty sided die', 'twenty sided dice', '20 sided die', '20 sided dice', 'dnd dice', 'polyhedral dice', 'dungeons and dragons'],
  draw: () => [
    ...FACES.map(([d, tone]) => body(polygon(d), tone, { colour: 'crimson', relief: 0.3 })),
    ...TWENTY.map((line) => ({ ...brush(open(line), 'outline', 2.2) })),
    whip('250,160 130,160 0,160', '0,-60 0,20 -90,130', { count: 7, reach: 0.16, longest: 'start' }),
    ...['60,-330 200,-250 330,-150', '-60,-400 -200,-320 -340,-230', '330,-80 350,40 380,160', '-320,-60 -350,40 -390,180'].map((line) => brush(open(line), 'detail', 2)),
  ],
};
