import { arc, body, brush, circle, closed, cut, dots, ellipse, fill, glint, leaf, open, paired, placed, polar, polygon, profile, radians, ribbon, shadow, solid, stroke, symmetric, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const strap = (x: number): readonly Shape[] => [
  body(polygon([[x - 26, -120], [x + 26, -120], [x + 26, 190], [x - 26, 190]]), 'dark', { colour: 'brown' }), ...[-60,
    120, 150].map((y) => fill(circle([x, y], 7),
      'skin', { line: 'none', colour: 'gold' })),
  body(polygon([[x - 42, 0], [x + 42, 0], [x + 42, 80], [x - 42, 80]]), 'skin', { colour: 'gold' }),
  fill(polygon([[x - 20, 22], [x + 20, 22], [x + 20, 58], [x - 20, 58]]), 'black', { line: 'internal' }),
];

/** A traveller's backpack, a blanket rolled on top. */
export const backpack: Motif = {
  name: 'backpack', pose: 'figure',
  words: ['backpack', 'rucksack', 'knapsack', 'hiking backpack', 'school bag', 'schoolbag', 'backpacking'],
  anchors: { crown: [0, -440], base: [0, 480], centre: [0, 60] },
  draw: () => [
    stroke(open('-70,-290 -60,-350 0,-366 60,-350 70,-290'), 'outline'),
    ...paired(body(closed('300,60! 380,80 420,160 410,340 370,420 290,430!'), 'skin', { colour: 'leaf', relief: 0.9 }), body(closed('296,60! 350,50 410,90 424,150! 360,170 296,160!'), 'dark', { colour: 'brown' })),
    body(closed('-310,-150! -300,-280 -200,-340 0,-350 200,-340 300,-280 310,-150! 330,100 320,380 280,470 0,490 -280,470 -320,380 -330,100'), 'skin', { colour: 'moss', relief: 0.8 }),
    body(closed('-230,210! 230,210! 240,330 220,430 0,446 -220,430 -240,330'), 'skin', { colour: 'moss', relief: 0.8 }), whip('-214,432 0,444 214,432', '-180,330 0,330 180,330', { count: 19, reach: 0.7, longest: 'alike' }),
    body(closed('-320,-130! -300,-270 -210,-330 0,-340 210,-330 300,-270 320,-130! 310,60 250,130 0,150 -250,130 -310,60'), 'skin', { colour: 'leaf', relief: 0.8 }), brush(open('-280,60 -220,104 0,122 220,104 280,60'), 'detail', 1.6),
    whip('316,-120 308,50 250,124', '220,-100 220,10 190,70', { count: 9, reach: 0.8, longest: 'middle' }),
    ...strap(-150),
      ...strap(150),
    body(closed('-330,-420! 320,-420! 350,-370 350,-310 320,-260! -330,-260!'), 'skin', { colour: 'tan', relief: 1 }), body(ellipse([-330, -340], 46, 82), 'skin', { colour: 'tan', relief: 0 }), stroke(open('-330,-340 -312,-360 -330,-384 -352,-340 -330,-296 -300,-340 -320,-404'), 'internal'),
    ...[-150, 150].map((x) => body(closed([[x - 28, -426, true], [x + 28, -426, true], [x + 36, -340],
      [x + 28, -250, true], [x - 28, -250, true], [x - 20, -340]]), 'dark', { colour: 'brown' })),
  ],
};

/** A heart in squares, from its left edge round to where it began. */
const PIXEL_HEART = polygon([
  [1, 0], [3, 0], [3, 1], [4, 1], [4, 0], [6, 0], [6, 1], [7, 1], [7, 3], [6, 3], [6, 4], [5, 4], [5, 5],
  [4, 5], [4, 6], [3, 6], [3, 5], [2, 5], [2, 4], [1, 4], [1, 3], [0, 3], [0, 1], [1, 1],
].map(([x = 0, y = 0]) => [(x - 3.5) * 46, y * 46 - 328] as const));

/** A home computer of the eighties, a heart on its screen. */
export const computer: Motif = {
  name: 'computer', pose: 'figure',
  words: ['computer', 'desktop computer', 'personal computer', 'retro computer', 'old computer', 'vintage computer', 'computer screen', 'computer monitor'],
  anchors: { crown: [0, -440], base: [0, 450], centre: [0, -150] },
  draw: () => placed([
    body(closed('-340,-450! -310,-480 310,-480 340,-450! 340,130! 310,160 -310,160 -340,130!'), 'skin', { colour: 'bone', relief: 0.3 }), whip('336,-420 336,-150 336,120', '270,-380 270,-150 270,80', { count: 13, reach: 0.7, longest: 'alike' }),
    body(closed('-270,-390! -250,-410 250,-410 270,-390! 270,30! 250,50 -250,50 -270,30!'), 'dark', { colour: 'black' }),
    fill(PIXEL_HEART, 'skin', { colour: 'red', line: 'none', relief: 0 }),
    cut(open('-236,-376 -246,-240 -240,-120'), 'internal', 2.2),
    ...[-250, -200].map((x) => solid(polygon([[x, 92], [x + 30, 92], [x + 30, 112], [x, 112]]))), fill(circle([240, 102], 20), 'dark', { colour: 'leaf' }),
    body(polygon('-120,160 120,160 170,220 -170,220'), 'dark', { colour: 'grey' }),
    body(closed('-400,220! 400,220! 470,450! 450,480 -450,480 -470,450!'), 'skin', { colour: 'bone', relief: 0.2 }),
    ...[0, 1, 2].flatMap((row) => Array.from({ length: 10 - row }, (_, i) => {
      const [w, y] = [72 + row * 5, 248 + row * 54];
      const x = (i - (9 - row) / 2) * w;
      return body(polygon([[x - w * 0.38, y], [x + w * 0.38, y], [x + w * 0.42, y + 36], [x - w * 0.42, y + 36]]), 'dark', { colour: 'grey', line: 'none' });
    })), body(polygon('-220,412 220,412 230,450 -230,450'), 'dark', { colour: 'grey', line: 'none' }),
  ], { scale: 0.97 }),
};

/** A referee's whistle on its cord. */
export const whistle: Motif = {
  name: 'whistle', pose: 'figure',
  words: ['whistle', 'referee whistle', 'coach whistle', 'pea whistle'],
  anchors: { centre: [0, 60] },
  draw: () => [
    body(ribbon('262,60 380,-60 440,-220 360,-380 180,-430 0,-380 -120,-450 -260,-440', () => 15).outline(), 'dark', { colour: 'red' }), cut(open('380,-60 440,-220 360,-380 180,-430 0,-380'), 'detail', 1.4),
    body(circle([222, 90], 62), 'skin', { colour: 'grey' }), fill(circle([222, 90], 34), 'skin', { line: 'outline', colour: 'white', relief: 0 }),
    body(closed('-470,-110! -120,-160 40,-170 170,-110 220,0 210,160 130,290 0,350 -140,330 -240,250 -280,140 -280,90! -470,70!'), 'skin', { colour: 'grey', relief: 0.9 }),
    whip('216,20 206,164 128,288 0,346 -140,326 -238,250', '110,40 100,130 50,210 -20,250 -110,230 -170,180', { count: 21, reach: 0.8, longest: 'middle' }),
    body(closed('-210,-146! -60,-164! -80,-40! -190,-30!'), 'dark', { colour: 'black' }), cut(open('-180,-60 -100,-66'), 'internal', 1.6),
    body(circle([-30, 110], 108), 'skin', { colour: 'grey', relief: 0.3 }), fill(circle([-30, 110], 74), 'dark', { colour: 'black', line: 'internal' }), glint(ellipse([-56, 84], 20, 12, -40)),
    brush(open('-446,-70 -330,-86 -240,-96'), 'internal', 2), shadow(closed('-470,40! -280,60! -280,90! -470,70!')), stroke(open('-440,-112 -440,72'), 'internal'),
    ...['-330,-220 -370,-300 -380,-370', '-250,-240 -250,-310 -240,-370', '-410,-180 -460,-240 -490,-270'].map((d) => brush(open(d), 'outline', 2)),
  ],
};

const SKI: readonly Shape[] = [
  body(closed('-38,480! -44,460 -36,-330 -40,-420 -24,-480 0,-496 24,-480 40,-420 36,-330 44,460 38,480! 0,490'), 'skin', { colour: 'red', relief: 0.5 }),
  fill(closed('-34,-300! 34,-300! 34,-200! 0,-170 -34,-200!'), 'dark', { colour: 'navy' }), fill(polygon('-38,300 38,300 38,360 -38,360'), 'dark', { colour: 'navy' }), brush(open('0,-150 0,-40'), 'internal', 1.8), brush(open('0,140 0,290'), 'internal', 1.8),
  body(polygon('-46,0 46,0 46,110 -46,110'), 'dark', { colour: 'black' }), fill(polygon('-22,24 22,24 22,48 -22,48'), 'skin', { colour: 'grey', line: 'none' }), fill(polygon('-22,66 22,66 22,86 -22,86'), 'skin', { colour: 'grey', line: 'none' }),
];

const SKI_POLE: readonly Shape[] = [
  body(polygon('-9,-330 9,-330 9,470 -9,470'), 'skin', { colour: 'grey', line: 'internal' }), body(closed('-20,-430! 20,-430! 24,-320! -24,-320!'), 'dark', { colour: 'black' }),
  stroke(open('18,-420 70,-380 60,-300 14,-340'), 'internal'), body(ellipse([0, 390], 56, 20), 'dark', { colour: 'black' }), fill(ellipse([0, 390], 24, 7), 'skin', { line: 'none', colour: 'white' }),
];

/** Crossed skis before crossed poles. */
export const skis: Motif = {
  name: 'skis', pose: 'symmetric',
  words: ['skis', 'ski', 'skiing', 'crossed skis', 'pair of skis', 'ski poles', 'skier gear'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...placed(SKI_POLE, { turn: 40, x: 0, scale: 0.96 }), ...placed(SKI_POLE, { turn: -40, scale: 0.96, flip: true }),
    ...placed(SKI, { turn: 20 }), ...placed(SKI, { turn: -20 }),
  ],
};

/** A square-cut iron nail. */
export const nail: Motif = {
  name: 'nail', pose: 'tall',
  words: ['nail', 'nails', 'iron nail', 'rusty nail', 'hammer nail', 'crucifixion nail'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, 0] },
  draw: () => placed([
    body(closed('-62,-390! 62,-390! 48,100 22,380 0,494! -22,380 -48,100'), 'skin', { colour: 'grey', relief: 0.5 }),
    shadow(closed('16,-386! 60,-386! 46,100 20,380 2,484! 8,200')), brush(open('-30,-340 -28,-60 -20,160'), 'internal', 2), ...['-20,200 -6,230', '-40,-20 -14,0', '-16,300 -4,316'].map((d) => brush(open(d), 'internal', 1.8)),
    body(closed('-150,-440! -90,-486 0,-496 90,-486 150,-440! 140,-396! 70,-376 -70,-376 -140,-396!'), 'skin', { colour: 'grey', relief: 0.5 }), stroke(open('-150,-440 -60,-416! 60,-416! 150,-440'), 'internal'), brush(open('-60,-416! -40,-380'), 'internal', 1.6),
    shadow(closed('62,-414! 148,-438! 138,-398! 70,-378!')), brush(open('-80,-458 0,-470 60,-462'), 'internal', 2),
  ], { turn: 14, scale: 0.98 }),
};

/** A wood screw, its thread winding to the point. */
export const screw: Motif = {
  name: 'screw', pose: 'tall',
  words: ['screw', 'screws', 'wood screw', 'loose screw', 'bolt screw'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, 0] },
  draw: () => placed([
    body(closed('-60,-330! 60,-330! 56,-190 52,200 26,400 0,494! -26,400 -52,200 -56,-190'), 'skin', { colour: 'grey', relief: 1 }), shadow(closed('18,-326! 58,-326! 54,200 28,396 2,480! 16,200')),
    ...Array.from({ length: 11 }, (_, i) => -180 + i * 56).map((y) => {
      const w = y < 180 ? 88 : 88 - (y - 180) * 0.24;
      return body(closed([[-w, y + 16, true], [-w * 0.4, y - 12], [w * 0.5, y - 34], [w, y - 46, true], [w * 0.5, y - 6], [-w * 0.4, y + 14]]), 'skin', { colour: 'grey', relief: 0.4 });
    }),
    body(closed('-160,-440! 160,-440! 130,-390 60,-330! -60,-330! -130,-390'), 'skin', { colour: 'grey', relief: 0.6 }), shadow(closed('60,-432! 156,-436! 128,-390 60,-334! 20,-334!')),
    body(ellipse([0, -440], 162, 52), 'skin', { colour: 'grey', relief: 0 }), solid(closed('-20,-478! 20,-478! 18,-454! 90,-454! 90,-428! 22,-428! 26,-404! -26,-404! -22,-428! -90,-428! -90,-454! -18,-454!')),
  ], { turn: 12, scale: 0.98 }),
};

/** A monocle on its chain. */
export const monocle: Motif = {
  name: 'monocle', pose: 'figure',
  words: ['monocle',
    'quizzing glass', 'monocles'],
  anchors: { centre: [-70, -130] },
  draw: () => [
    solid(dots(Array.from({ length: 19 }, (_, i) => [240 + 110 * Math.sin(i * 0.4) - i * i * 0.6, 40 + i * 23] as const), 14)),
    ...Array.from({ length: 19 }, (_, i) => [240 + 110 * Math.sin(i * 0.4) - i * i * 0.6, 40 + i * 23] as const).map((at) => body(circle(at, 16), 'skin', { colour: 'gold', line: 'internal' })),
    body(circle([250, 36], 34), 'skin', { colour: 'gold' }), fill(circle([250,
      36], 14), 'skin', { colour: 'white', relief: 0 }),
    body(circle([-70, -130], 350), 'skin', { colour: 'gold', relief: 0.6 }), fill(circle([-70, -130], 286), 'skin', { line: 'outline', colour: 'teal', relief: 0.3 }),
    ...Array.from({ length: 32 }, (_, i) => radians(i * 11.25)).map((a) => brush(open([polar([-70, -130], a, 304), polar([-70, -130], a + 0.05, 332)]), 'internal', 1.4)),
    whip(arc([-70, -130], 280, -30, 110), arc([-70, -130], 150, -10, 90), { count: 17, reach: 0.8, longest: 'middle' }),
    ...[[246, 218, 200, 252], [190, 170, 206, 238]].map(([far = 0, near = 0, from = 0, to = 0]) => fill(
      closed([...arc([-70, -130], far, from, to), ...arc([-70, -130], near, to, from)].map(([x, y], k, all): Knot => [x, y, [0, all.length / 2 - 1, all.length / 2, all.length - 1].includes(k)])),
      'light', { colour: 'white', line: 'internal', relief: 0 },
    )),
  ],
};

/** A drop earring: hook, filigree and stone. */
export const earring: Motif = {
  name: 'earring', pose: 'tall',
  words: ['earring', 'earrings', 'drop earring', 'ear ring', 'dangling earring', 'pearl earring'],
  anchors: { crown: [0, -480], base: [0,
    490], centre: [0, 60] },
  draw: () => [
    stroke(open('0,-250 6,-330 50,-400 20,-480 -50,-470 -70,-400'), 'outline'),
    body(circle([0, -226], 36), 'skin', { colour: 'gold', relief: 0.8 }),
    body(symmetric('0,-196! 60,-190 90,-130 170,-120 220,-40 200,40 130,60 90,30! 60,80 0,110!'),
      'skin', { colour: 'gold', relief: 0.7 }),
    ...paired(fill(circle([136, -30], 44), 'dark', { colour: 'crimson' }), solid(dots([[60, -110], [86, -70]], 9)), brush(open('40,40 70,0 70,-30'), 'internal', 1.8),
      stroke(open('150,58 154,110'), 'internal'), body(leaf([154, 104], [154, 220], { half: 32, belly: 0.64, blunt: true }), 'skin', { colour: 'bone', relief: 1 })),
    body(closed('0,-120! 46,-50 0,20! -46,-50'), 'dark', { colour: 'red' }), glint(polygon('-8,-80 4,-94 10,-70 0,-60')),
    stroke(open('0,106 0,170'), 'internal'), body(circle([0, 160], 26), 'skin', { colour: 'gold' }),
    body(closed('0,180! 60,260 110,340 100,430 50,484 0,494 -50,484 -100,430 -110,340 -60,260'), 'skin', { colour: 'teal', relief: 0.4 }),
    stroke(open('0,184! -40,300! -100,340!'), 'internal'), stroke(open('0,184! 40,300! 104,340!'), 'internal'), stroke(open('-40,300! 40,300! 60,400! 0,450! -60,400! -40,300!'), 'internal'), shadow(closed('44,300! 104,340! 98,430 50,480 4,490! 2,452! 60,400!')), stroke(open('-60,400! -90,440!'), 'internal'),
    ...[[-200, 260, 26], [210, 330, 30],
      [-170, 400, 18]].map(([x = 0, y = 0, r = 9]) => solid(closed(Array.from({ length: 8 },
        (_, k) => [...polar([x, y], radians(k * 45), k % 2 === 0 ? r : r * 0.24), true] as const)))),
  ],
};

/** Half the breadth of a rod that swells. */
const spindle = profile('0:13 0.5:20 1:13');

/** A rocking chair, from the side. */
export const rockingChair: Motif = {
  name: 'rocking-chair', pose: 'figure',
  words: ['rocking chair', 'rocker chair', 'rocking armchair'],
  anchors: { crown: [-190, -470], base: [0, 470], centre: [0, 60] },
  draw: () => [
    ...['-220,150 -250,280 -268,400', '190,150 220,280 240,404'].map((d) => body(ribbon(d, spindle).outline(), 'skin', { colour: 'brown', relief: 0.9 })),
    body(ribbon('-240,290 0,276 216,290', spindle).outline(), 'skin', { colour: 'brown', relief: 0.9 }),
    ...[-150, -92, -34].map((x, i) => body(ribbon([[x - 130 + i * 6, -380], [x - 80 + i * 6, 110]], spindle).outline(), 'skin', { colour: 'brown', line: 'internal', relief: 0.9 })),
    body(ribbon('-330,-430 -300,-160 -240,140', () => 25).outline(), 'skin', { colour: 'brown', relief: 0.9 }), body(ribbon('-86,-440 -80,-160 -50,120', () => 25).outline(), 'skin', { colour: 'brown', relief: 0.9 }),
    body(closed('-366,-400! -340,-470 -210,-494 -90,-480 -56,-410! -80,-360 -210,-376 -330,-350!'), 'skin', { colour: 'brown', relief: 0.6 }), fill(closed('-210,-400! -250,-440 -240,-466 -210,-450! -180,-466 -170,-440'), 'dark', { colour: 'red', line: 'internal' }),
    ...['-20,-20 -10,60 0,120', '130,-20 140,60 150,120'].map((d) => body(ribbon(d, spindle).outline(), 'skin', { colour: 'brown', relief: 0.9 })),
    body(closed('-290,-40! -100,-70 100,-66 220,-56 250,-20 220,10! 100,-14 -100,-16 -280,10!'), 'skin', { colour: 'brown', relief: 0.6 }),
    body(closed('-280,104! 220,104! 270,130! 260,180! -270,190! -300,150!'), 'skin', { colour: 'brown', relief: 0.3 }), shadow(closed('-290,160! 264,150! 260,180! -270,190!')), brush(open('-220,130 0,128 200,130'), 'internal', 1.8),
    body(closed('-270,70! -230,40 0,44 190,40 236,70 240,104! -280,104!'), 'dark', { colour: 'crimson', relief: 0.8 }), cut(open('-220,72 0,70 190,72'), 'detail', 1.6),
    body(ribbon('-480,330 -330,410 -100,456 120,456 330,410 470,320', profile('0:12 0.5:24 1:12')).outline(), 'skin', { colour: 'brown', relief: 0.7 }), whip('-320,432 -100,476 120,476 320,432', '-310,396 -100,440 120,440 310,396', { count: 21, reach: 0.6, longest: 'alike' }),
  ],
};
