import { body, brush, circle, closed, cut, dots, ellipse, fill, flames, glint, open, paired, placed, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const FOX_TAIL = '60,420 240,440 380,380 420,250 370,140 400,60';

/** A fox sitting, its brush round to its side, head to the viewer. */
export const sittingFox: Motif = {
  name: 'sitting-fox',
  pose: 'figure',
  words: ['sitting fox', 'fox sitting', 'whole fox', 'fox body', 'fox with tail', 'little fox'],
  anchors: { crown: [-137, -340], mouth: [-137, -130], eye: [-70, -226], base: [-80, 420], heart: [-137, 70] },
  draw: () => {
    const tail = ribbon(FOX_TAIL, profile('0:50 0.35:96 0.7:84 1:4'));
    return placed([
      body(tail.outline(), 'skin', { colour: 'orange', relief: 0.9 }),
      fill(
        closed([
          [...tail.at(0.72, -1), true], tail.at(0.85, -1), [...tail.at(1, 0), true], tail.at(0.85, 1), [...tail.at(0.72, 1), true], tail.at(0.78, 0.4),
          tail.at(0.72, 0), tail.at(0.8, -0.4),
        ]),
        'dark', { colour: 'white' },
      ),
      ...[-0.4, 0.1, 0.5].map((v) => brush(tail.along(v, 0.2, 0.62), 'internal', 2)),
      body(closed('40,-60! 120,60 170,200 180,330 160,430 90,470! -160,470! -210,440 -230,330 -220,180 -180,40 -150,-60!'), 'skin', { colour: 'orange', relief: 0.9 }),
      body(closed('60,230! 140,220 190,290 186,390 130,460! 20,470! 0,440 50,430 40,340'), 'skin', { colour: 'orange', relief: 0.8 }),
      fill(closed([[-140, -60, true], ...flames('-140,-60 -170,20 -130,30 -140,110 -90,90 -60,170 -30,90 20,110 10,30 50,20 20,-60', 0.1)]), 'skin', { colour: 'white' }),
      ...[-150, -30].map((x) => body(closed(`${x + 26},110! ${x - 8},200 ${x - 18},340 ${x - 24},430 ${x - 34},470! ${x + 58},470! ${x + 50},420 ${x + 58},320 ${x + 54},200`), 'skin', { colour: 'orange', relief: 0.8 })),
      ...[-150, -30].flatMap((x) => [fill(closed(`${x - 18},370! ${x + 20},390 ${x + 54},364! ${x + 50},420 ${x + 56},468! ${x - 32},468!`), 'black', { line: 'none', colour: 'black' }), cut(open(`${x},450 ${x + 2},464`), 'detail', 1.6), cut(open(`${x + 26},450 ${x + 28},464`), 'detail', 1.6)]),
      ...[-1, 1].flatMap((side) => {
        const x = (v: number): number => -60 + side * v;
        return [
          body(closed(`${x(50)},-300! ${x(110)},-420 ${x(160)},-470! ${x(186)},-370 ${x(170)},-240!`), 'skin', { colour: 'orange' }),
          solid(closed(`${x(92)},-310! ${x(130)},-390 ${x(150)},-420! ${x(162)},-350 ${x(146)},-280!`)),
        ];
      }),
      body(
        closed([
          [-60, -330, true], [20, -320], [90, -270], [120, -210, true], ...flames('120,-210 170,-130 110,-140 130,-80 70,-100 30,-70', 0.1), [0, -50], [-60, -30], [-120, -50], ...flames('-150,-70 -190,-100 -250,-80 -230,-140 -290,-130 -240,-210', -0.1), [-210, -270],
          [-140, -320],
        ]),
        'skin', { colour: 'orange', relief: 0.8 },
      ),
      fill(closed('-240,-200! -180,-170 -110,-150 -80,-110 -60,-90 -40,-110 -10,-150 60,-170 120,-200! 110,-130 60,-80 0,-50 -60,-32 -120,-50 -180,-80 -230,-130'), 'skin', { colour: 'white', line: 'internal', relief: 0.5 }),
      ...[-1, 1].flatMap((side) => {
        const x = (v: number): number => -60 + side * v;
        return [solid(closed(`${x(40)},-196! ${x(66)},-226 ${x(112)},-222! ${x(84)},-190`)), glint(circle([x(72), -212], 5)), brush(open(`${x(30)},-250 ${x(70)},-262 ${x(120)},-246`), 'internal', 2.2)];
      }),
      solid(closed('-92,-112! -60,-124 -28,-112! -40,-84 -60,-74 -80,-84')), brush(open('-60,-74 -60,-56 -90,-46'), 'internal', 1.8), brush(open('-60,-56 -32,-46'), 'internal', 1.8),
      ...['100,280 60,330 70,400', '130,120 150,190 140,220', '-190,120 -200,210 -190,290'].map((line) => brush(open(line), 'internal', 2.2)),
    ], { scale: 0.95, x: -80, y: -26 });
  },
};

const dogFace: readonly Shape[] = [
  body(symmetric('0,-440 90,-430 150,-370 160,-280 130,-210 110,-150 60,-110 0,-104'), 'skin', { colour: 'gold', relief: 0.9 }),
  ...paired(
    body(closed('80,-430! 150,-440 210,-380 230,-270 210,-180 170,-170! 140,-220 130,-310 110,-380'), 'dark', { colour: 'brown', relief: 0.7 }), cut(open('170,-390 196,-310 190,-230'), 'internal', 2.2),
    fill(circle([66, -300], 24), 'black', { line: 'none' }), glint(circle([58, -308], 8)), brush(open('40,-346 70,-354 98,-340'), 'internal', 2),
    brush(open('0,-180 30,-160 66,-178'), 'internal', 1.8),
  ),
  fill(symmetric('0,-270 50,-250 90,-200 76,-150 40,-126 0,-124'), 'skin', { colour: 'bone', line: 'none', relief: 0.8 }),
  solid(symmetric('0,-252 36,-250 46,-228 26,-206 0,-200')), glint(closed('-20,-244! -4,-246 4,-240! -8,-236')), brush(open('0,-200 0,-180'), 'internal', 1.4),
  fill(symmetric('0,-168 22,-160 22,-120 0,-100'), 'mid', { colour: 'red', line: 'internal' }), brush(open('0,-158 0,-128'), 'detail', 1.2),
];

/** A dog sitting to attention, tongue out. */
export const sittingDog: Motif = {
  name: 'sitting-dog',
  pose: 'figure',
  words: ['sitting dog', 'dog sitting', 'whole dog', 'dog body', 'happy dog', 'dog full body'],
  anchors: { crown: [0, -440], mouth: [0, -150], eye: [66, -300], base: [0, 480], heart: [0, 60] },
  draw: () => [
    body(ribbon('140,420 260,410 340,330 350,230', profile('0:34 0.6:30 1:10')).outline(), 'skin', { colour: 'gold' }),
    body(symmetric('0,-130 90,-120 140,-20 180,120 220,270 220,400 160,476! 0,480'), 'skin', { colour: 'gold', relief: 0.9 }),
    ...paired(body(closed('90,250! 190,240 250,320 250,420 200,476! 80,480! 70,440 130,430 110,350'), 'skin', { colour: 'gold', relief: 0.8 }), brush(open('120,440 122,470'), 'detail', 1.5), brush(open('160,440 164,470'), 'detail', 1.5)),
    ...paired(body(closed('64,40! 24,160 12,290 8,400 0,440 6,480! 120,480! 116,440 106,400 112,280 104,150'), 'skin', { colour: 'gold', relief: 0.8 }), brush(open('40,452 42,476'), 'detail', 1.5), brush(open('76,452 78,476'), 'detail', 1.5)),
    fill(symmetric([[0, -110], [70, -90, true], ...flames('70,-90 100,0 60,20 70,110 24,90 0,180', 0.1)]), 'skin', { colour: 'bone' }),
    fill(symmetric('0,-70 60,-84 96,-116! 108,-84 66,-42 0,-28'), 'dark', { colour: 'red', line: 'internal' }), body(circle([0, -14], 26), 'skin', { colour: 'gold', line: 'internal' }), ...dogFace,
  ],
};

/** A raccoon sitting, ringed tail to its side. */
export const raccoon: Motif = {
  name: 'raccoon',
  pose: 'figure',
  words: ['raccoon', 'racoon', 'trash panda', 'tanuki', 'coati'],
  anchors: { crown: [0, -400], mouth: [0, -120], eye: [86, -230], base: [0, 470], heart: [0, 120], hand: [0, 150] },
  draw: () => {
    const tail = ribbon('120,420 280,430 390,340 400,200 340,100', profile('0:50 0.4:76 0.8:66 1:10'));
    return [
      body(tail.outline(), 'skin', { colour: 'grey', relief: 0.9 }),
      ...[0.28, 0.46, 0.64, 0.82].map((at) => fill(
        closed([
          [...tail.at(at, -1), true], [...tail.at(at + 0.08, -1), true], tail.at(at + 0.1, 0), [...tail.at(at + 0.08, 1), true], [...tail.at(at, 1), true],
          tail.at(at + 0.02, 0),
        ]),
        'black', { line: 'none' },
      )),
      solid(closed([[...tail.at(0.93, -1), true], [...tail.at(1, 0), true], [...tail.at(0.93, 1), true]])),
      body(symmetric('0,-90 120,-80 190,40 226,200 220,360 160,460 0,474'), 'skin', { colour: 'grey', relief: 0.9 }),
      fill(symmetric([[0, -60], [90, -40, true], ...flames('90,-40 130,60 100,90 150,180 110,220 140,320 90,340 60,430 0,440', 0.08)]), 'skin', { colour: 'bone', relief: 0.7 }),
      ...paired(body(closed('120,380! 190,380 240,430 220,476! 90,482! 80,450'), 'dark', { colour: 'black' }), ...[0, 1, 2].map((i) => cut(open([[116 + i * 32, 452], [120 + i * 32, 472]]), 'detail', 1.5))),
      ...paired(body(closed('160,-20! 210,80 190,170 120,206 60,196 40,160! 90,140 110,90 100,20'), 'skin', { colour: 'grey', relief: 0.8 }), body(closed('70,140! 30,150 20,190 60,214 110,206!'), 'dark', { colour: 'black', line: 'internal' })),
      ...paired(body(closed('90,-330! 110,-420 170,-460 220,-420 220,-330 180,-270!'), 'skin', { colour: 'grey' }), solid(closed('124,-340! 140,-400 176,-420 190,-380 176,-310!'))),
      body(symmetric([[0, -390], [110, -370], [190, -300, true], ...flames('190,-300 280,-200 220,-190 260,-120 190,-130 170,-70', 0.08), [90, -50], [0, -44]]), 'skin', { colour: 'grey', relief: 0.8 }),
      ...paired(
        fill(closed('20,-270! 90,-300 180,-260 240,-180! 190,-170 120,-160 60,-180 30,-220'), 'black', { line: 'none' }), fill(closed('30,-300! 110,-326 190,-280 200,-260! 110,-300 40,-280!'), 'skin', { colour: 'white', line: 'none', relief: 0 }),
        fill(circle([92, -228], 26), 'skin', { colour: 'white', line: 'none', relief: 0 }), solid(circle([90, -226], 17)), glint(circle([84, -232], 6)),
        ...['120,-110 180,-96', '116,-94 170,-72'].map((line) => brush(open(line), 'detail', 1.4)),
      ),
      fill(symmetric('0,-220 40,-190 84,-130 60,-84 0,-70'), 'skin', { colour: 'white', line: 'internal', relief: 0.8 }), fill(symmetric('0,-390 20,-370 26,-280 16,-190 0,-170'), 'black', { line: 'none' }),
      solid(ellipse([0, -150], 30, 22)), glint(circle([-10, -156], 6)), brush(open('-36,-100 -18,-96 0,-114 18,-96 36,-100'), 'internal', 1.7),
    ];
  },
};

/** A koala clasping a eucalyptus branch. */
export const koala: Motif = {
  name: 'koala',
  pose: 'figure',
  words: ['koala', 'koala bear'],
  anchors: { crown: [0, -400], mouth: [0, -150], eye: [90, -270], base: [0, 470], heart: [0, 100] },
  draw: () => [
    body(closed('150,-500! 200,-500! 210,-300 190,-100 210,100 190,300 200,500! 140,500! 130,300 150,100 130,-100 150,-300'), 'dark', { colour: 'brown', relief: 0.9 }),
    ...[[200, -420, 330, -480], [196, 330, 320, 300], [150, 420, 40, 490]].map(([x = 0, y = 0, u = 0, v = 0]) => body(
      closed([[x, y, true], [(x + u) / 2 - 6, (y + v) / 2 - 36], [u, v, true], [(x + u) / 2 + 6, (y + v) / 2 + 24]]), 'dark', { colour: 'leaf' },
    )),
    body(closed('-160,-80! -230,60 -240,230 -180,380 -60,450 80,430 150,330 160,180 140,20 90,-90!'), 'skin', { colour: 'grey', relief: 0.9 }),
    fill(closed([[-100, -60, true], ...flames('-100,-60 -150,60 -110,100 -140,220 -90,250 -80,350 -20,320 30,380 50,290 90,250 60,160 80,60 20,-60', 0.06)]), 'skin', { colour: 'white', relief: 0.7 }),
    body(closed('60,60! 130,20 220,30 250,80 220,130 130,130 80,150!'), 'skin', { colour: 'grey', relief: 0.8 }), body(closed('-40,330! 60,280 190,280 250,330 220,390 110,390 20,450!'), 'skin', { colour: 'grey', relief: 0.8 }),
    ...[[224, 60], [226, 318]].flatMap(([x = 0, y = 0]) => [0, 1, 2].map(
      (i) => solid(closed([[x - 16, y + i * 26, true], [x + 20, y - 4 + i * 26], [x + 34, y + 12 + i * 26, true], [x + 10, y + 14 + i * 26]])),
    )),
    ...paired(
      body(closed([[130, -330, true], ...flames('130,-330 150,-430 190,-410 240,-470 270,-410 330,-400 300,-340 340,-280 280,-260 260,-200 200,-220', 0.1), [150, -240]]), 'skin', { colour: 'grey' }),
      fill(closed([[170, -310, true], ...flames('170,-310 200,-370 230,-350 270,-370 270,-320 290,-290 240,-270', 0.1)]), 'dark', { colour: 'pink' }),
    ),
    body(symmetric('0,-410 110,-390 190,-300 190,-190 130,-110 60,-80 0,-76'), 'skin', { colour: 'grey', relief: 0.9 }),
    ...paired(solid(circle([92, -264], 24)), glint(circle([84, -272], 8)), brush(open('60,-320 96,-330 130,-312'), 'internal', 2)),
    body(symmetric('0,-320 40,-300 52,-230 44,-170 0,-156'), 'black', { relief: 0.8 }), glint(closed('-24,-290! -8,-300 0,-290! -14,-250')), brush(open('-50,-130 0,-116 50,-130'), 'internal', 1.8),
    solid(dots([[-120, -180], [-140, -160], [120, -180], [140, -160]], 6)),
  ],
};
