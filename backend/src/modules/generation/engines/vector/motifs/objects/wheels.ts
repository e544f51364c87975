import type { ColourName, Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, ellipse, fill, open, placed, polar, polygon, radians, ribbon, shadow, solid, stroke } from '../geometry/kit.js';

/** A wheel with its tyre and rim. */
const wheel = (x: number, y: number, r: number, rim: ColourName = 'grey'): readonly Shape[] => [
  body(circle([x, y], r), 'dark', { colour: 'black', relief: 0.3 }),
  body(circle([x, y], r * 0.6), 'skin', { colour: rim, relief: 0.5 }),
  ...Array.from({ length: 6 }, (_, i) => solid(circle(polar([x, y], radians(i * 60), r * 0.38), r * 0.07))),
  body(circle([x, y], r * 0.17), 'dark', { colour: 'black', line: 'internal' }),
  cut(open(arc([x, y], r * 0.82, 190, 260)), 'internal', 2),
];

/** An Italian motor scooter. */
export const scooter: Motif = {
  name: 'scooter', pose: 'figure',
  words: ['scooter', 'vespa', 'moped', 'motor scooter', 'lambretta', 'italian scooter', 'vespa scooter'],
  anchors: { centre: [0, 60], base: [0, 410] },
  draw: () => [
    ...wheel(-320, 294, 116), body(ribbon('-250,-230 -290,-60 -320,150', () => 22).outline(), 'skin', { colour: 'grey' }),
    body(closed('-446,262! -450,180 -390,120 -300,110 -220,160 -196,250! -260,200 -340,196'), 'skin', { colour: 'red', relief: 0.7 }),
    body(closed('-286,-260! -190,-250! -168,-60 -150,130 -110,222 -30,244! 120,244! 130,310! -90,310! -190,276 -250,130 -280,-60'), 'skin', { colour: 'red', relief: 0.6 }), shadow(closed('-206,-240! -184,-40 -166,136 -116,238 -30,260! -40,298! -90,298! -176,240 -214,100 -230,-60')),
    body(closed('90,250! 64,120 80,10 130,-40 280,-40 400,20 452,120 446,240 420,310! 130,310!'), 'skin', { colour: 'red', relief: 0.6 }),
    body(closed('130,180 170,90 270,40 370,70 430,150 440,230 400,262 280,250 170,240'), 'skin', { colour: 'red', relief: 1 }),
    brush(open('180,150 240,96 310,90'), 'outline', 2.2),
    fill(closed('160,310! 180,240 230,200 280,190 340,200 390,240 408,310!'), 'black', { line: 'none', colour: 'black' }),
    ...wheel(284, 296, 114),
    body(closed('40,-70! 60,-116 160,-120 300,-96 400,-70! 420,-20! 300,-4 170,-10 60,-20!'), 'dark', { colour: 'brown' }), cut(open('90,-84 180,-90 300,-70'), 'outline', 2), body(closed('410,120! 460,116! 470,170! 424,176!'), 'skin', { colour: 'orange', line: 'internal' }),
    body(closed('-300,-330! -230,-380 -150,-340! -130,-250! -190,-200 -276,-220!'), 'skin', { colour: 'red', relief: 0.8 }),
    body(circle([-278, -284], 54), 'skin', { colour: 'yellow', relief: 0.8 }),
    body(ribbon('-170,-320 -110,-350 -40,-336', () => 20).outline(), 'dark', { colour: 'black' }),
    brush(open('-200,-360 -180,-410 -130,-436'), 'outline', 1.4),
    body(circle([-116, -446], 36), 'skin', { colour: 'grey' }),
    body(polygon('80,262 110,262 70,392 40,392'), 'skin', { colour: 'grey', line: 'internal' }),
    brush(open('-480,412 0,418 480,412'), 'outline', 1.6),
  ],
};

/** A farm tractor from the side. */
export const tractor: Motif = {
  name: 'tractor', pose: 'figure',
  words: ['tractor', 'farm tractor', 'farming', 'agriculture', 'john deere', 'farm machine', 'digger', 'combine harvester'],
  anchors: { centre: [0, 0], base: [0, 400] },
  draw: () => [
    body(polygon('-270,-180 -236,-180 -236,0 -270,0'), 'dark', { colour: 'black' }), body(closed('-280,-180! -226,-180! -220,-210! -286,-210!'), 'dark', { colour: 'grey' }), brush(open('-250,-240 -290,-300 -240,-350 -280,-420'), 'outline', 2.2),
    body(closed('-20,10! 10,-300! 330,-300! 360,10!'), 'skin', { colour: 'teal', relief: 0.2 }),
    body(closed('-30,-300! -10,-350! 370,-350! 390,-300!'), 'dark', { colour: 'leaf' }),
    ...['20,-300 -10,10', '190,-300 190,10', '330,-300 356,10'].map((d) => body(ribbon(d, () => 14).outline(), 'skin', { colour: 'leaf' })),
    ...['60,-60 130,-220', '100,-50 150,-160', '230,-90 290,-230'].map((d) => brush(open(d), 'internal', 2)),
    body(closed('-440,-20! -420,-50 -60,-60! 0,-10! 380,-10! 380,180! -430,180! -450,80'), 'skin', { colour: 'leaf', relief: 0.6 }),
    ...[0, 34, 68, 102].map((y) => brush(open([[-410, y + 4], [-300, y + 2], [-200, y + 4]]), 'outline', 1.5)),
    body(circle([-440, 30], 34), 'skin', { colour: 'yellow' }),
    shadow(polygon('-430,140 380,140 380,176 -430,176')),
    solid(polygon('-160,-30 -30,-30 -30,-6 -160,-6')),
    body(closed('20,60! 60,-90 180,-140 320,-110 420,0 440,90! 400,60 300,-40 190,-60 90,0'), 'dark', { colour: 'leaf' }),
    ...Array.from(
      { length: 20 },
      (_, i) => body(
        polygon([
          polar([220, 190], radians(i * 18), 196), polar([220, 190], radians(i * 18 + 5), 232), polar([220, 190], radians(i * 18 + 12), 232),
          polar([220, 190], radians(i * 18 + 11), 196),
        ]),
        'dark', { colour: 'black', line: 'internal' },
      ),
    ),
    ...wheel(220, 190, 206, 'yellow'),
    ...Array.from(
      { length: 14 },
      (_, i) => body(
        polygon([
          polar([-320, 280], radians(i * 26), 108), polar([-320, 280], radians(i * 26 + 7), 136), polar([-320, 280], radians(i * 26 + 17), 136),
          polar([-320, 280], radians(i * 26 + 16), 108),
        ]),
        'dark', { colour: 'black', line: 'internal' },
      ),
    ),
    ...wheel(-320, 280, 116, 'yellow'),
    brush(open('-490,424 0,430 490,424'), 'outline', 1.6),
  ],
};

/** A pickup with its bed. */
export const truck: Motif = {
  name: 'pickup-truck', pose: 'wide',
  words: ['truck', 'pickup', 'pickup truck', 'pick up truck', 'old truck', 'vintage truck', 'red truck', 'ute', 'trucker', 'classic truck'],
  anchors: { centre: [0, 0], base: [0, 260] },
  draw: () => [
    body(closed('-150,20! -120,-180 -90,-216! 70,-220! 120,-190 140,20!'), 'skin', { colour: 'red', relief: 0.4 }),
    body(closed('-116,0! -92,-156 -74,-180! 6,-182! 6,0!'), 'skin', { colour: 'teal', relief: 0.2 }),
    body(closed('36,0! 36,-182! 66,-182! 96,-160 110,0!'), 'skin', { colour: 'teal', relief: 0.2 }),
    ...['-80,-30 -40,-140', '-44,-20 -16,-100', '60,-30 82,-110'].map((d) => brush(open(d), 'internal', 2)),
    body(closed('-470,170! -490,110 -480,40 -420,4 -300,-16 -150,-10! 140,-10! 140,180! -470,180!'), 'skin', { colour: 'red', relief: 0.7 }),
    body(closed('140,-20! 480,-20! 486,180! 140,180!'), 'skin', { colour: 'red', relief: 0.4 }),
    body(polygon('130,-46 490,-46 490,-14 130,-14'), 'dark', { colour: 'brown' }),
    ...[20, 56, 92].map((y) => brush(open([[170, y], [450, y]]), 'internal', 1.4)),
    body(closed('-450,180! -450,80 -380,20 -290,20 -210,70 -180,180!'), 'dark', { colour: 'crimson' }),
    body(closed('190,180! 200,90 270,30 350,30 420,90 440,180!'), 'dark', { colour: 'crimson' }),
    stroke(open('-140,-4 -134,170'), 'internal'),
    stroke(open('20,-4 20,176'), 'internal'),
    body(polygon('-20,30 12,30 12,44 -20,44'), 'skin', { colour: 'grey', line: 'internal' }),
    body(ellipse([-472, 74], 24, 38), 'skin', { colour: 'yellow' }),
    body(polygon('-496,164 -430,164 -430,200 -496,200'), 'skin', { colour: 'grey' }),
    body(polygon('430,164 496,164 496,200 430,200'), 'skin', { colour: 'grey' }),
    body(polygon('-190,166 200,166 200,204 -190,204'), 'dark', { colour: 'black' }),
    ...wheel(-316, 180, 104, 'bone'), ...wheel(316, 180, 104, 'bone'), brush(open('-494,292 0,298 494,292'), 'outline', 1.6),
  ],
};

/** A helicopter from the side. */
export const helicopter: Motif = {
  name: 'helicopter', pose: 'wide',
  words: ['helicopter', 'chopper helicopter', 'huey', 'apache helicopter', 'black hawk', 'rescue helicopter', 'gunship'],
  anchors: { centre: [-100, 40], base: [-100, 280] },
  draw: () => placed([
    body(closed('60,-30! 160,-34 440,-60! 450,-20! 200,60 100,120!'), 'skin', { colour: 'teal', relief: 0.7 }),
    body(closed('400,-50! 450,-180! 496,-180! 486,-20! 430,0!'), 'dark', { colour: 'navy' }),
    ...placed(
      [body(ribbon('-96,0 0,0 96,0', () => 11).outline(), 'skin', { colour: 'grey', line: 'internal' }), body(ribbon('0,-96 0,0 0,96', () => 11).outline(), 'skin', { colour: 'grey', line: 'internal' }), solid(circle([0, 0], 18))],
      { x: 440, y: -60, turn: 24, scale: 0.58 },
    ),
    body(polygon('-60,-190 -20,-190 -10,-110 -80,-110'), 'dark', { colour: 'grey' }), body(closed('-170,-110! -130,-140 60,-140 110,-100 130,-40!'), 'dark', { colour: 'navy' }),
    body(closed('-440,70 -400,-30 -290,-110 -120,-120 60,-100 140,-20 130,80 60,150 -100,170 -320,160 -420,130'), 'skin', { colour: 'teal', relief: 0.9 }),
    body(closed('-424,54! -380,-36 -290,-92 -210,-100! -200,70! -300,90 -420,80!'), 'skin', { colour: 'white', relief: 0.3 }),
    stroke(open('-306,-90 -300,88'), 'internal'),
    ...['-380,40 -340,-30', '-270,40 -236,-50', '-340,60 -322,20'].map((d) => brush(open(d), 'internal', 2)),
    body(closed('-160,-84! -30,-86! -30,120! -160,124!'), 'skin', { colour: 'teal', line: 'internal' }),
    body(closed('-144,-66! -46,-68! -46,10! -144,14!'), 'dark', { colour: 'black', line: 'internal' }),
    brush(open('-66,50 -50,50'), 'outline'),
    body(circle([50, -30], 34), 'dark', { colour: 'black', line: 'internal' }),
    shadow(closed('-400,124! -300,136 -100,146 60,126! 120,70! 100,126 50,152 -100,168 -320,158')),
    ...['-250,156 -270,240', '-10,160 10,240'].map((d) => body(ribbon(d, () => 9).outline(), 'dark', { colour: 'grey' })), body(ribbon('-430,210 -380,244 -200,246 100,246 130,240', () => 12).outline(), 'dark', { colour: 'black' }),
    fill(closed('-490,-208! -40,-224! 400,-212! 400,-196! -40,-186! -490,-190!'), 'black', { colour: 'black', line: 'outline' }), body(circle([-40, -206], 30), 'dark', { colour: 'grey' }), ...['-470,-260 -380,-270 -280,-272', '220,-262 320,-258 390,-250'].map((d) => brush(open(d), 'internal', 1.8)),
  ], { y: 0 }),
};

/** A kayak with its double paddle across. */
export const kayak: Motif = {
  name: 'kayak', pose: 'wide',
  words: ['kayak', 'canoe', 'paddle', 'canoe paddle', 'kayaking', 'rowing', 'oar', 'oars', 'crossed paddles', 'rowboat', 'row boat', 'canoeing'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const paddle: readonly Shape[] = [
      body(polygon('-430,-11 430,-11 430,11 -430,11'), 'skin', { colour: 'tan' }),
      ...[-1, 1].flatMap((side) => placed([body(closed('330,-14! 380,-52 450,-58 490,-30 494,10 470,40 400,46 340,18!'), 'dark', { colour: 'orange', relief: 0.4 }), cut(open('370,-4 420,-8 476,-8'), 'internal', 2)], { flip: side < 0 })),
      ...[-120, 120].map((x) => solid(polygon([[x - 24, -13], [x + 24, -13], [x + 24, 13], [x - 24, 13]]))),
    ];
    return [
      body(closed('-494,-90! -420,-20 -250,20 0,30 250,20 420,-20 494,-90! 470,60 380,150 180,190 0,196 -180,190 -380,150 -470,60'), 'skin', { colour: 'red', relief: 0.8 }), shadow(closed('-440,90! -300,130 0,146 300,130 440,90! 380,146 180,184 0,190 -180,184 -380,146')), brush(open('-470,-10 -300,60 0,76 300,60 470,-10'), 'outline', 1.6),
      body(closed('-494,-90! -420,-60 -250,-30 0,-22 250,-30 420,-60 494,-90! 420,-20 250,20 0,30 -250,20 -420,-20'), 'skin', { colour: 'tan' }), body(closed('-180,0! -120,-26 0,-30 120,-26 180,0! 120,22 0,26 -120,22'), 'black', { line: 'outline', relief: 0 }),
      ...placed(paddle, { turn: -24, y: -30 }), ...['-490,230 -370,214 -250,232 -130,216 0,232 130,216 250,232 370,214 490,230', '-330,276 -200,262 -70,278 60,264 190,278 320,266'].map((d) => brush(open(d), 'outline', 1.7)),
    ];
  },
};

/** A round canopy and the harness under it. */
export const parachute: Motif = {
  name: 'parachute', pose: 'figure',
  words: ['parachute', 'paratrooper', 'skydiving', 'skydiver', 'paragliding', 'skydive', 'parachutist', 'airborne'],
  anchors: { centre: [0, -180], base: [0, 470], crown: [0, -470] },
  draw: () => [
    ...[-440, -300, -150, -30, 30, 150, 300, 440].map((x) => stroke(open([[x, -70], [x * 0.5, 110], [x < 0 ? -72 : 72, 274]]), 'internal')),
    body(closed('-470,-80! -450,-260 -340,-400 -170,-476 0,-490 170,-476 340,-400 450,-260 470,-80! 400,-130 330,-80! 240,-130 160,-76! 80,-124 0,-120 -80,-124 -160,-76! -240,-130 -330,-80! -400,-130'), 'skin', { colour: 'red', relief: 1 }),
    ...[-1, 1].map((side) => body(
      closed(`${side * 10},-488! ${side * 170},-400 ${side * 290},-250 ${side * 330},-80! ${side * 240},-130 ${side * 160},-76! ${side * 150},-240 ${side * 90},-400`), 'dark',
      { colour: 'bone' },
    )),
    brush(open('-300,-400 -390,-300 -420,-200'), 'outline', 2.2),
    ...[-1, 1].map((side) => body(closed(`${side * 14},340! ${side * 40},330 ${side * 60},270! ${side * 84},276! ${side * 74},350 ${side * 44},390!`), 'dark', { colour: 'moss', line: 'internal' })),
    body(closed('-46,350! 0,338 46,350! 44,420 34,430! 40,492! 8,492! 0,440! -8,492! -40,492! -34,430! -44,420'), 'dark', { colour: 'moss' }), body(circle([0, 310], 34), 'dark', { colour: 'tan' }),
  ],
};
