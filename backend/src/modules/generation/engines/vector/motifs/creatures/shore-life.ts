import { body, brush, circle, closed, cut, ellipse, fill, glint, leaf, open, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BACK = '250,-150 130,-260 -60,-300 -230,-240 -340,-100 -370,60 -310,200 -190,280';
const rib = ribbon(BACK, profile('0:96 0.2:104 0.5:92 0.8:66 1:40'));
const plate = (at: number): Shape => body(rib.outline(at, Math.min(1, at + 0.17)), 'skin', { colour: 'orange', relief: 0.9 });

/** A shrimp curled up, feelers streaming. */
export const shrimp: Motif = {
  name: 'shrimp',
  pose: 'figure',
  words: ['shrimp', 'prawn', 'krill'],
  anchors: { crown: [60, -340], eye: [330, -170], mouth: [400, -90], base: [0, 420], centre: [0, 0] },
  draw: () => [
    ...['350,-160 430,-300 400,-420 280,-490', '360,-140 470,-220 490,-360 440,-470', '340,-80 440,20 430,180 330,300'].map((line) => brush(open(line), 'outline', 1.5)),
    ...[0.28, 0.38, 0.48, 0.58, 0.68,
      0.78].map((at, i) => { const [x, y] = rib.at(at, -0.7); const [tx, ty] = [x + 120 - i * 6,
      y + 110 - i * 12]; return body(leaf([x, y], [tx, ty], { half: 24, bend: 14, foot: 12 }), 'skin',
      { colour: 'red', line: 'internal', relief: 0.6 }); }),
    ...[[200, -70, 240, 60, 180, 130], [250, -70, 300, 70, 250, 160],
      [300, -70, 360, 50, 330,
      140]].map(([x = 0, y = 0, mx = 0, my = 0, tx = 0, ty = 0]) => body(ribbon([[x, y], [mx, my], [tx, ty]], profile('0:13 1:5')).outline(), 'skin',
      { colour: 'red', line: 'internal' })),
    ...[[-60, 330, 36], [-120, 400, 42],
      [-10, 250, 30]].map(([x = 0, y = 0, half = 0]) => body(leaf([-190, 276], [x, y], { half, belly: 0.6, blunt: true, foot: 16 }), 'skin',
      { colour: 'red', relief: 0.7 })),
      ...['-180,280 -120,310 -80,324', '-180,290 -150,340 -130,384'].map((line) => brush(open(line), 'internal', 1.8)),
    ...[0.83, 0.7, 0.57, 0.44, 0.31, 0.18].map(plate),
      ...[0.31, 0.44, 0.57, 0.7,
      0.83].map((at) => shadow(ribbon([rib.at(at + 0.012, -0.9), rib.at(at + 0.03, 0), rib.at(at + 0.012, 0.9)],
      profile('0:3 0.5:9 1:3')).outline())),
    body(closed('-20,-390! 120,-366 250,-290 340,-230 430,-250! 410,-170 390,-110 330,-60 230,-40 120,-100 20,-190! -20,-280'), 'skin',
      { colour: 'orange', relief: 1 }),
      body(closed('230,-300! 330,-300 420,-310 492,-340! 440,-260 380,-220 320,-226!'), 'skin', { colour: 'red', relief: 0.6 }),
      ...[300, 350, 400].map((x) => brush(open([[x, -298], [x + 14, -276]]), 'internal', 1.6)),
    ...['20,-340 60,-270 60,-200', '110,-320 170,-250 190,-150', '220,-90 290,-110 350,-170'].map((line) => brush(open(line), 'internal', 2.2)), solid(circle([340, -178],
      27)), glint(circle([330, -188], 9)),
  ],
};

const EEL = '-440,330 -330,410 -180,400 -90,280 -110,130 -30,20 120,20 210,-70 170,-190 60,-230 20,-330 110,-390';
const band = ribbon(EEL, profile('0:4 0.15:44 0.5:74 0.8:80 0.94:78 1:70'));

/** A moray eel, jaws open. */
export const eel: Motif = {
  name: 'eel',
  pose: 'figure',
  words: ['eel', 'moray eel', 'moray', 'electric eel'],
  anchors: { crown: [130, -470], eye: [170, -400], mouth: [330, -340], base: [-200, 440], centre: [0, 0] },
  draw: () => [
    // The fin runs the whole back, its rays showing.
    body(closed([...Array.from({ length: 22 }, (_, i) => band.at(0.02 + i * 0.038, -1.2 - 0.55 * Math.sin((Math.PI * i) / 24) - (i % 2) * 0.16)),
      ...Array.from({ length: 18 }, (_, i) => band.at(0.82 - i * 0.046, -0.8))]), 'dark', { colour: 'gold', relief: 0.5 }),
    ...Array.from({ length: 15 }, (_, i) => 0.1 + i * 0.047).map((share) => cut(open([band.at(share, -1.02), band.at(share - 0.004, -1.3), band.at(share - 0.01, -1.56)]),
      'internal', 1.8)),
    body(band.outline(), 'skin', { colour: 'teal', relief: 1 }),
      shadow(closed([...Array.from({ length: 18 }, (_, i) => band.at(0.06 + i * 0.05, 1)),
      ...Array.from({ length: 18 }, (_, i) => band.at(0.91 - i * 0.05, i % 2 === 0 ? 0.5 : 0.72))])),
    ...Array.from({ length: 13 }, (_, i) => solid(ellipse(band.at(0.14 + i * 0.06, i % 2 === 0 ? -0.45 : 0.1), 17, 13, i * 31))),
    body(closed('80,-330! 20,-390 30,-460 110,-496 200,-480 290,-440 380,-420! 390,-390 330,-370 240,-350! 330,-310 360,-270! 300,-240 200,-250 120,-270'), 'skin',
      { colour: 'teal', relief: 1 }),
    body(closed('380,-406! 300,-390 220,-380 160,-350! 220,-310 300,-280 356,-274! 330,-310 250,-344! 320,-366'), 'black', { relief: 0 }),
      ...[[230, -382, 240, -354], [276, -388, 284, -358], [322, -396, 328, -368], [360, -402, 362, -378], [230, -306, 250, -334],
      [276, -288, 288, -316],
      [320, -276, 322, -300]].map(([x = 0, y = 0, tx = 0, ty = 0]) => fill(leaf([x, y], [tx, ty], { half: 10, foot: 10 }), 'skin',
      { colour: 'white', line: 'none', relief: 0 })),
    fill(circle([176, -430], 26), 'skin', { colour: 'yellow', relief: 0 }), solid(circle([180, -428], 15)), glint(circle([172, -436], 6)),
      brush(open('140,-454 176,-470 214,-452'), 'outline', 1.6),
      ...['70,-440 84,-400 76,-366', '110,-450 124,-410 114,-370'].map((line) => brush(open(line), 'internal', 2.2)), solid(circle([346, -420], 7)),
      ...[[80, -290], [130, -310], [60, -250]].map(([x = 0, y = 0]) => solid(circle([x, y], 11))),
  ],
};

/** A manatee, the sea cow. */
export const manatee: Motif = {
  name: 'manatee',
  pose: 'wide',
  words: ['manatee', 'sea cow'],
  anchors: { crown: [250, -200], eye: [290, -90], mouth: [440, 20], base: [0, 280], heart: [0, 20] },
  draw: () => [
    body(closed('-310,40! -380,-30 -450,-70 -496,-40 -490,40 -450,110 -390,130 -310,110!'), 'dark', { colour: 'grey', relief: 0.7 }), ...['-340,50 -400,20 -450,-10',
      '-340,90 -400,90 -450,80'].map((line) => cut(open(line), 'internal', 2.2)),
    body(closed('90,140! 130,250 100,320 30,340! -10,270 10,170'), 'dark', { colour: 'grey', relief: 0.7 }),
    body(closed('-340,70! -260,-40 -120,-150 60,-200 220,-190 330,-140 400,-60 456,0 470,60 430,100 350,100 290,130 170,190 0,210 -160,180 -270,130'), 'skin',
      { colour: 'grey', relief: 1 }),
    whip('-280,130 -160,184 0,212 170,190 290,130', '-220,90 -120,126 0,150 150,130 260,80', { count: 14, reach: 0.75, valley: 0.4, longest: 'middle' }),
    body(closed('190,70! 250,140 260,240 220,310 160,320! 130,250 110,160 120,90!'), 'skin', { colour: 'grey', relief: 0.8 }), ...['150,290 170,260 170,230',
      '190,300 204,270 200,240', '220,280 234,250 230,220'].map((line) => brush(open(line), 'internal', 1.8)),
    body(closed('380,-50! 440,-30 480,20 484,70 440,100 390,92 360,40'), 'skin', { colour: 'grey', relief: 0.9 }),
      solid(ellipse([430, -4], 12, 8, 40)), solid(ellipse([462, 24], 8, 6, 40)), brush(open('400,90 370,70 350,76'), 'outline', 1.6),
      ...[[410, 30], [430, 52], [456, 60], [400, 60]].map(([x = 0, y = 0]) => solid(circle([x, y], 6))),
    solid(circle([300, -76], 21)), glint(circle([293, -84], 8)), brush(open('264,-92 296,-112 330,-96'), 'internal', 2), brush(open('276,-50 300,-44 324,-52'), 'internal', 1.8),
    ...['210,-150 230,-80 216,0', '-60,-130 -40,-80 -50,-30', '-180,-70 -160,-20 -170,20', '60,-150 84,-100 80,-50', '340,40 320,60 322,84',
      '-240,20 -226,50 -232,80'].map((line) => brush(open(line), 'internal', 2.2)),
    ...[[-300, 250, 24], [-250, 300, 14], [340, -290, 22], [390, -330, 13], [-60, -300, 18]].map(([x = 0, y = 0, r = 0]) => body(circle([x, y], r), 'skin',
      { colour: 'white', line: 'internal' })),
    ...['-480,330 -300,310 -100,340 60,380', '140,390 300,366 460,384'].map((line) => brush(open(line), 'outline', 1.4)),
  ],
};
