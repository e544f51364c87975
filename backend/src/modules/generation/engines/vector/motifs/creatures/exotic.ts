import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, leaf, open, paired, profile, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = '60,40 190,0 250,-110 200,-220 120,-300 110,-400 190,-450 280,-420';

/** A flamingo on one leg. */
export const flamingo: Motif = {
  name: 'flamingo',
  pose: 'figure',
  words: ['flamingo', 'pink flamingo'],
  anchors: { crown: [220, -470], mouth: [360, -330], base: [40, 490], heart: [0, 60] },
  draw: () => [
    brush(open('40,190 52,320 40,470'), 'outline', 1.6), brush(open('-20,190 -110,270 -140,330 -40,350 40,330'), 'outline', 1.6),
    brush(open('-20,484 40,468 130,486'), 'outline', 2), solid(circle([46, 330], 13)),
    body(closed('120,60! 140,140 60,210 -60,226 -180,190 -300,230 -420,220! -340,150 -260,60 -130,-20 20,-40 90,0'), 'skin', { colour: 'pink', relief: 0.9 }),
    ...['-60,30 -190,90 -330,200', '0,60 -130,130 -260,190', '40,110 -60,170 -170,186'].map((line) => brush(open(line), 'internal', 2.2)),
    fill(closed('-420,220! -350,150 -300,110! -300,170 -330,216!'), 'dark', { colour: 'crimson', line: 'internal' }),
    body(ribbon(NECK, profile('0:60 0.2:46 0.6:30 0.9:34 1:30')).outline(), 'skin', { colour: 'pink', relief: 0.9 }),
    body(closed('150,-470 230,-490 310,-460 340,-400 300,-370 220,-370 160,-400'), 'skin', { colour: 'pink', relief: 0.8 }),
    body(closed('316,-446! 390,-420 410,-350 370,-280! 350,-320 340,-350 296,-376!'), 'skin', { colour: 'bone' }),
    solid(closed('404,-376! 408,-330 370,-280! 352,-318 364,-350')), solid(circle([268, -432], 15)), glint(circle([263, -437], 5)),
    shadow(closed('110,150! 20,196 -80,206 -180,176! -80,186 40,160')),
  ],
};

/** A macaw on a twig, tail hanging. */
export const parrot: Motif = {
  name: 'parrot',
  pose: 'figure',
  words: ['parrot', 'macaw', 'tropical bird'],
  anchors: { crown: [60, -480], mouth: [220, -330], base: [0, 470], heart: [20, -60] },
  draw: () => [
    body(closed('-90,140! -150,290 -190,440 -196,500! -130,460 -70,496! -40,340 0,190!'), 'dark', { colour: 'blue', relief: 0.5 }), cut(open('-80,220 -120,340 -150,450'), 'internal', 2.2), cut(open('-40,220 -70,330 -90,440'), 'internal', 2),
    body(closed('-330,226! -100,196 120,196 340,230! 336,256 120,236 -100,240 -326,258!'), 'dark', { colour: 'brown', relief: 0.8 }),
    body(closed('90,-470 180,-440 220,-360 210,-260 200,-120 170,40 90,170 0,210 -80,190 -110,80 -100,-80 -60,-260 -30,-400 20,-460'), 'skin', { colour: 'red', relief: 0.9 }),
    body(closed('-20,-220! -90,-160 -150,-20 -170,140 -180,300! -90,230 -10,120 40,-20 40,-150!'), 'dark', { colour: 'blue', relief: 0.7 }),
    fill(closed('-10,-210! -70,-160 -110,-70 -120,-20! -40,-60 30,-110 36,-150!'), 'mid', { colour: 'gold', line: 'internal' }),
    ...['0,-70 -70,20 -110,130', '20,0 -40,90 -100,190', '-50,-30 -120,80 -150,200'].map((line) => cut(open(line), 'internal', 2.2)),
    fill(closed('110,-430! 190,-410 200,-340 170,-300 110,-310 90,-370'), 'skin', { colour: 'white', line: 'internal', relief: 0.3 }),
    ...['120,-330 150,-324 180,-330', '116,-350 150,-346 186,-352'].map((line) => brush(open(line), 'detail', 1.2)),
    body(closed('180,-440! 270,-430 310,-350 280,-250! 250,-290 200,-300 176,-330!'), 'dark', { colour: 'black', relief: 0.7 }), cut(open('210,-410 260,-390 280,-340'), 'internal', 2.2),
    body(closed('190,-300! 236,-290 250,-262 220,-240 190,-256!'), 'dark', { colour: 'black' }),
    solid(circle([134, -390], 19)), glint(circle([128, -396], 6)),
    ...['120,-180 140,-150 136,-120', '150,-80 164,-50 156,-20', '90,-100 108,-70 100,-40', '110,20 120,46 110,70', '60,90 74,116 64,140'].map((line) => brush(open(line), 'internal', 2)),
    ...[40, 96].flatMap((x) => [body(closed(`${x - 26},190! ${x},176 ${x + 26},190! ${x + 22},236 ${x},250 ${x - 22},236`), 'skin', { colour: 'grey' })]),
  ],
};

/** A giraffe looking at you over its long neck. */
export const giraffe: Motif = {
  name: 'giraffe',
  pose: 'symmetric',
  words: ['giraffe', 'giraffe head'],
  anchors: { crown: [0, -330], eye: [104, -190], mouth: [0, 60], base: [0, 490] },
  draw: () => [
    body(symmetric('0,40 86,60 120,190 150,340 180,490! 0,490!'), 'skin', { colour: 'gold', relief: 0.8 }),
    ...paired(...['20,150! 80,140 96,200 40,220!', '14,250! 90,240 116,310 50,330!', '40,356! 120,340 146,420 70,440!', '10,400! 50,380 64,460 20,476!'].map((d) => fill(closed(d), 'dark', { colour: 'brown', line: 'none', relief: 0.2 }))),
    ...paired(
      body(closed('40,-320! 50,-430! 80,-440! 96,-330!'), 'skin', { colour: 'gold' }), body(ellipse([66, -450], 36, 40), 'dark', { colour: 'brown' }),
      body(closed('140,-270! 230,-340 330,-350 390,-310! 340,-230 240,-190 160,-190!'), 'skin', { colour: 'gold', relief: 0.6 }), fill(closed('190,-260! 260,-306 340,-310! 300,-250 230,-220!'), 'dark', { colour: 'brown', line: 'internal' }),
    ),
    body(symmetric('0,-350 100,-340 160,-270 166,-170 130,-60 120,20 126,100 80,150 0,164'), 'skin', { colour: 'gold', relief: 0.8 }),
    fill(symmetric('0,-330 44,-310 60,-240 30,-170 0,-150'), 'dark', { colour: 'brown', line: 'none', relief: 0.2 }),
    ...paired(
      fill(closed('100,-290! 146,-250 150,-220! 110,-240!'), 'dark', { colour: 'brown', line: 'none', relief: 0.2 }), fill(closed('110,-110! 130,-120 124,-50 100,-40!'), 'dark', { colour: 'brown', line: 'none', relief: 0.2 }),
      solid(closed('64,-180! 90,-220 134,-216 150,-180! 130,-156 90,-152!')), glint(circle([98, -196], 10)), brush(open('56,-206 100,-240 152,-214'), 'internal', 2.4), brush(open('140,-222 160,-236 172,-240'), 'internal', 1.6), brush(open('148,-206 168,-214 182,-214'), 'internal', 1.6),
      solid(closed('30,50! 50,36 66,50! 56,64 40,66!')), brush(open('0,110 50,118 90,96'), 'internal', 2),
    ),
    brush(open('0,60 2,86 0,108'), 'internal', 1.6),
  ],
};

/** A crocodile from the side, jaws ajar. */
export const crocodile: Motif = {
  name: 'crocodile',
  pose: 'wide',
  words: ['crocodile', 'alligator', 'gator', 'croc', 'caiman'],
  anchors: { mouth: [430, 20], crown: [160, -160], base: [0, 210], heart: [-60, 20] },
  draw: () => [
    body(
      closed([
        [-490, 140, true], [-420, 60], [-330, 0],
        ...flames('-280,-40 -250,-96 -216,-58 -180,-118 -140,-76 -96,-134 -56,-88 -10,-140 30,-96', 0.04), [110, -130], [160, -160],
        [210, -120], [300, -90], [410, -66], [486, -60], [490, -30], [470, -16, true], [330, 0], [220, 30, true], [330, 44], [450, 40],
        [484, 60], [470, 90], [330, 110], [200, 120], [130, 150], [-40, 160], [-220, 150], [-330, 130], [-420, 150],
      ]),
      'skin', { colour: 'moss', relief: 0.9 },
    ),
    shadow(closed('-480,140! -400,90 -300,80 -120,100 60,110 180,80! 120,140 -40,156 -220,146 -330,126 -420,146')),
    solid(closed('228,30! 330,8 460,-8! 440,24 330,36!')),
    ...[270, 310, 350, 390, 430].flatMap((x) => [glint(polygonTooth(x, 2, 1)), glint(polygonTooth(x + 18, 42, -1))]),
    fill(circle([166, -112], 26), 'skin', { line: 'internal', colour: 'yellow', relief: 0 }), solid(ellipse([168, -112], 8, 22)), brush(open('130,-140 166,-158 204,-132'), 'outline', 1.8), solid(ellipse([456, -58], 13, 8)),
    ...['-200,-30 -170,0 -190,40', '-110,-50 -80,-10 -100,40', '-20,-50 8,-10 -8,36', '-290,10 -262,40 -280,70', '70,-60 94,-20 80,20', '-150,50 -130,74 -146,100', '-60,40 -40,66 -56,96'].map((line) => brush(open(line), 'internal', 2)),
    ...[-250, 60].map((x) => body(closed(`${x},100! ${x - 20},170 ${x - 70},206! ${x + 50},212! ${x + 70},180 ${x + 90},110!`), 'skin', { colour: 'moss', relief: 0.8 })),
    ...[-250, 60].flatMap((x) => [-40, -6, 26].map((aside) => brush(open([[x + aside, 196], [x + aside + 4, 206], [x + aside + 2, 212]]), 'detail', 1.2))),
  ],
};

function polygonTooth(x: number, y: number, side: 1 | -1): string {
  return leaf([x, y - side * 4], [x, y + side * 22], { half: 9 });
}

/** A mouse sitting up. */
export const mouse: Motif = {
  name: 'mouse',
  pose: 'figure',
  words: ['mouse', 'mice', 'rat', 'little mouse', 'field mouse'],
  anchors: { crown: [0, -330], eye: [84, -180], mouth: [0, -70], base: [0, 470], hand: [0, 110] },
  draw: () => [
    brush(open('160,420 320,440 420,360 400,250 450,180 490,190'), 'outline', 3),
    body(symmetric('0,-90 110,-60 190,80 240,260 220,400 120,466 0,474'), 'skin', { colour: 'grey', relief: 0.9 }),
    fill(symmetric('0,20 90,60 130,200 120,340 60,420 0,430'), 'skin', { colour: 'bone', line: 'none', relief: 0.5 }),
    ...paired(
      body(closed('80,-300! 130,-430 250,-470 350,-410 370,-290 300,-190 190,-180!'), 'skin', { colour: 'grey', relief: 0.7 }), fill(closed('150,-290! 180,-380 260,-410 320,-360 326,-280 270,-220 190,-220!'), 'mid', { colour: 'pink', line: 'internal' }),
      body(closed('90,440! 130,420 230,430 280,470! 200,494 110,490'), 'skin', { colour: 'pink' }), brush(open('216,180 190,280 210,380'), 'internal', 2.2),
    ),
    body(symmetric('0,-330 110,-310 190,-220 190,-120 110,-50 0,-30'), 'skin', { colour: 'grey', relief: 0.9 }),
    ...paired(
      solid(circle([84, -184], 30)), glint(circle([74, -194], 10)), brush(open('50,-90 150,-100 250,-130'), 'detail', 1.6), brush(open('50,-76 150,-70 256,-80'), 'detail', 1.6), brush(open('0,-66 26,-52 56,-62'), 'internal', 1.8),
      body(closed('30,70! 100,60 150,110 130,160 70,176 24,150!'), 'skin', { colour: 'pink' }), brush(open('40,110 60,120 70,140'), 'detail', 1.2),
    ),
    fill(symmetric('0,-108! 30,-104 26,-84 0,-72!'), 'mid', { colour: 'pink', line: 'internal' }), brush(open('20,-310 26,-270 18,-240'), 'internal', 2), brush(open('-20,-310 -26,-270 -18,-240'), 'internal', 2),
  ],
};

const arm = (turn: number): Shape => {
  const a = (turn * Math.PI) / 180;
  return brush(open([[Math.cos(a) * 60, Math.sin(a) * 60], [Math.cos(a) * 220, Math.sin(a) * 220], [Math.cos(a) * 360, Math.sin(a) * 360]]), 'internal', 1.6);
};

const warts = (turn: number): readonly Shape[] => [110, 190, 270, 340].flatMap((r, i) => [-1, 1].map((side) => {
  const a = (turn * Math.PI) / 180 + side * (0.3 - i * 0.06);
  return solid(circle([Math.cos(a) * r, Math.sin(a) * r], 11 - i * 1.6));
}));

/** A starfish. */
export const starfish: Motif = {
  name: 'starfish',
  pose: 'round',
  words: ['starfish', 'sea star'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(
      closed(Array.from(
        { length: 10 },
        (_, i): readonly [number, number] => { const a = ((i * 36 - 90) * Math.PI) / 180; const r = i % 2 ? 190 : 480; return [Math.cos(a) * r, Math.sin(a) * r]; },
      )),
      'skin', { colour: 'orange', relief: 1 },
    ),
    ...[-90, -18, 54, 126, 198].map(arm),
    ...[-90, -18, 54, 126, 198].flatMap(warts),
    body(circle([0, 0], 44), 'mid', { colour: 'red', line: 'internal' }),
  ],
};
