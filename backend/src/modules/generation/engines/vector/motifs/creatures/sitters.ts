import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  flames,
  glint,
  open,
  paired,
  profile,
  ribbon,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif } from '../motif.js';

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
