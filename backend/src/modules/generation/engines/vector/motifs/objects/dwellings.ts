import { arc, body, brush, circle, closed, cut, ellipse, fill, open, paired, placed, polygon, profile, ribbon, shadow, solid, stroke, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The dome of the igloo: half its breadth at a height above the snow. */
const domeHalf = (up: number): number => 400 * Math.sqrt(Math.max(0, 1 - (up / 470) ** 2));
const COURSES = [0, 92, 182, 266, 340, 402] as const;

const course = (i: number): readonly Shape[] => {
  const [low = 0, high = 470] = [COURSES[i], COURSES[i + 1]];
  const joints = 7 - i;
  return [
    ...(i === 0 ? [] : [brush(open([[-domeHalf(low) + 4, 250 - low], [0, 280 - low], [domeHalf(low) - 4, 250 - low]]), 'internal', 1.6)]),
    ...Array.from({ length: joints }, (_, k) => ((k + (i % 2 === 0 ? 0.5 : 1)) / joints) * 2 - 1).filter((u) => Math.abs(u) < 0.95).map((u) => brush(open([
      [u * domeHalf(low), 280 - low - 30 * u * u], [u * domeHalf(high) * 1.01, 280 - high - 30 * u * u]] as readonly Knot[]), 'internal', 1.4)),
  ];
};

/** An igloo of snow blocks, its tunnel towards us. */
export const igloo: Motif = {
  name: 'igloo', pose: 'wide', words: ['igloo', 'snow house', 'ice house', 'eskimo house', 'inuit house', 'igloo house'],
  anchors: { crown: [0, -210], base: [0, 400], centre: [0, 60] },
  draw: () => placed([
    body(closed([...Array.from({ length: 21 }, (_, i): Knot => { const a = Math.PI + (i * Math.PI) / 20; return [400 * Math.cos(a), 250 + 470 * Math.sin(a),
      i === 0 || i === 20]; }), [200, 290], [0, 300], [-200, 290]]), 'skin', { colour: 'white', relief: 0.9 }),
    ...[0, 1, 2, 3, 4, 5].flatMap(course), whip('396,240 380,60 280,-110 160,-180', '290,240 270,80 200,-50 110,-110', { count: 21, reach: 0.8, longest: 'middle' }),
    body(closed('-60,360! -60,160 -10,60 100,20 210,60 262,160 262,360!'), 'skin', { colour: 'white', relief: 0.7 }), solid(closed('-4,360! -4,190 30,110 100,84 170,110 206,190 206,360!')),
    ...[-150, -118, -90, -62, -30].map((a) => { const r = (a * Math.PI) / 180; return stroke(open([[101 + 106 * Math.cos(r), 190 + 106 * Math.sin(r)],
      [101 + 160 * Math.cos(r), 180 + 156 * Math.sin(r)]]), 'internal'); }), ...[230, 300].flatMap((y) => [stroke(open([[-60, y], [-4, y]]), 'internal'), stroke(open([[206, y], [262, y]]), 'internal')]),
    body(closed('-480,290! -360,250 -240,270 -120,300 -60,330 -60,370! 262,370! 270,330 340,280 420,260 484,300! 440,360 300,410 100,424 -120,420 -320,400 -440,350'), 'skin', { colour: 'white', relief: 0.4 }), ...['-400,330 -300,350 -200,350', '300,350 370,334 420,310', '-120,390 40,396 180,390'].map((d) => brush(open(d), 'internal', 1.8)),
    ...([[-380, -190], [-240, -330], [300, -300], [420, -120], [60, -400]] as const).map(([x, y],
      i) => solid(polygon(Array.from({ length: 8 }, (_, k): Knot => [x + Math.sin((k * Math.PI) / 4) * (k % 2 === 0 ? 26 - i * 2 : 6), y - Math.cos((k * Math.PI) / 4) * (k % 2 === 0 ? 26 - i * 2 : 6)])))),
  ], { scale: 1.0 }),
};

/** A zigzag band across the cone at a height. */
const zigzag = (y: number, count: number): readonly Shape[] => {
  const half = (at: number): number => 24 + ((at + 330) / 750) * 340;
  const tooth = (i: number): Knot => [(-1 + (2 * i) / count) * half(y), y + (i % 2 === 0 ? 26 : -26) + 34 * (1 - (-1 + (2 * i) / count) ** 2)];
  return [
    fill(polygon([...Array.from({ length: count + 1 }, (_, i) => tooth(i)),
      ...Array.from({ length: 7 }, (_, i): Knot => { const u = 1 - i / 3; return [u * half(y + 60), y + 60 + 34 * (1 - u * u)]; })]), 'dark', { colour: 'red', line: 'internal' }),
    brush(open(Array.from({ length: 7 }, (_, i): Knot => { const u = -1 + i / 3; return [u * half(y + 84), y + 84 + 34 * (1 - u * u)]; })), 'internal', 2),
  ];
};

/** A tipi with its poles and painted bands. */
export const tipi: Motif = {
  name: 'tipi', pose: 'figure', words: ['tipi', 'teepee', 'tepee', 'wigwam', 'native american tent', 'tipi tent', 'indian tent'],
  anchors: { crown: [0, -480], base: [0, 480], centre: [0, 100] },
  draw: () => [
    ...['-130,-480 0,-320', '-60,-488 0,-320', '4,-484 0,-320', '70,-486 0,-320', '140,-470 0,-320'].map((d, i) => body(ribbon(d, () => 9 + (i % 2) * 2).outline(), 'skin', { colour: 'brown', relief: 0.8 })),
    body(closed('-24,-336! 24,-336! 130,-100 250,160 376,420! 240,456 0,470 -240,456 -376,420! -250,160 -130,-100'), 'skin', { colour: 'bone', relief: 0.7 }), ...zigzag(-190, 6), ...zigzag(230, 14),
    ...([[-150, 130], [160, 130]] as const).flatMap(([x, y]) => [body(circle([x, y], 40), 'skin', { colour: 'gold' }),
      ...Array.from({ length: 8 }, (_, k) => brush(open([[x + 50 * Math.cos(k * 0.785), y + 50 * Math.sin(k * 0.785)],
        [x + 70 * Math.cos(k * 0.785), y + 70 * Math.sin(k * 0.785)]]), 'internal', 2))]),
    whip('366,410 246,160 120,-110', '250,400 150,150 60,-100', { count: 25, reach: 0.8, longest: 'middle' }), brush(open('-30,-240 -90,-60 -120,10'), 'internal', 2),
    body(closed('-20,-336! 0,-326 20,-336! 108,-366! 124,-330 44,-200! 6,-180! 0,-200! -6,-180! -44,-200! -124,-330 -108,-366!'), 'skin', { colour: 'tan', relief: 0.5 }), stroke(open('0,-318 0,-200'), 'internal'),
    ...[-150, -110, -70, -30].map((y) => brush(open([[-16, y], [16, y + 4]]), 'outline', 1.4)), solid(closed('0,40! 60,240 84,440 0,468 -84,440 -60,240')), body(closed('0,40! 20,120 30,260 30,456! 60,450 84,440! 60,240'), 'skin', { colour: 'tan', relief: 0.3 }),
    ...paired(...['380,424 400,400 396,370', '400,430 430,404 440,380', '420,436 460,424 480,406'].map((d) => brush(open(d), 'outline', 2)), brush(open('300,462 380,456 470,464'), 'outline', 1.8)),
  ],
};

const mooring = (x: number): readonly Shape[] => [
  body(polygon([[x - 22, -390], [x + 22, -390], [x + 24, 240], [x - 24, 240]]), 'skin', { colour: 'white', relief: 0.8 }),
  ...[-340, -220, -100, 20, 140].map((y) => fill(polygon([[x - 22, y + 40], [x + 23, y - 10], [x + 23, y + 50], [x - 22, y + 100]]), 'dark', { colour: 'navy', line: 'internal' })),
  body(circle([x, -412], 32), 'skin', { colour: 'gold', relief: 1 }), body(polygon([[x - 32, -388], [x + 32, -388], [x + 28, -362], [x - 28, -362]]), 'dark', { colour: 'gold', line: 'internal' }),
];

/** A Venetian gondola between mooring poles. */
export const gondola: Motif = {
  name: 'gondola', pose: 'wide', words: ['gondola', 'venetian gondola', 'venice gondola', 'gondola boat', 'gondolas', 'venice canal', 'canals of venice'],
  anchors: { base: [0, 360], centre: [0, 120] },
  draw: () => placed([
    ...mooring(-190), ...mooring(200),
    body(closed('-400,-140! -350,-130 -360,-40 -300,80 -180,130 0,146 190,120 330,30 410,-90 460,-150! 470,-80 430,50 340,170 200,240 0,262 -200,246 -340,180 -416,60'), 'dark', { colour: 'black', relief: 0.7 }), cut(open('-372,0 -300,120 -180,176 0,194 190,168 330,80 430,-60'), 'internal', 2),
    body(closed('-404,-130! -420,-240 -396,-330 -340,-366! -350,-320 -336,-290! -300,-296! -304,-266! -336,-262! -334,-236! -300,-240! -304,-210! -338,-206! -336,-180! -304,-182! -308,-152! -342,-150! -348,-120!'), 'skin', { colour: 'grey', relief: 0.6 }),
    body(closed('-60,130! -76,20 -50,-24 0,-30 20,20 26,144!'), 'skin', { colour: 'crimson', relief: 0.7 }),
    body(closed('-150,146! -146,84 -70,70 40,76 60,150!'), 'skin', { colour: 'crimson', relief: 0.9 }), fill(circle([-40, 30], 12), 'dark', { colour: 'gold', line: 'internal' }), brush(open('-120,110 -40,100 30,108'), 'internal', 1.8),
    body(ribbon('340,-280 250,-20 150,240', profile('0:8 0.8:9 1:9')).outline(), 'skin', { colour: 'brown' }), body(closed('176,190! 136,300 106,330 104,300 140,200!'), 'skin', { colour: 'brown' }),
    body(closed('-490,246! -420,216 -340,246 -260,216 -180,246 -100,216 -20,246 60,216 140,246 220,216 300,246 380,216 490,246! 420,310 240,340 0,346 -240,340 -420,310'), 'skin', { colour: 'teal', relief: 0.3 }),
    ...['-380,280 -280,268 -180,282', '-100,300 0,288 110,302', '190,284 290,272 390,284', '-200,320 -60,326 60,320'].map((d) => brush(open(d), 'outline', 1.6)),
  ], { y: 30 }),
};

/** A paper cone for a birthday, its pompom and confetti. */
export const partyHat: Motif = {
  name: 'party-hat', pose: 'figure', words: ['party hat', 'birthday hat', 'birthday cone', 'cone hat', 'paper hat', 'party cap', 'new year hat'],
  anchors: { crown: [0, -470], base: [0, 440], centre: [0, 100] },
  draw: () => [
    body(closed('-10,-330! 10,-330! 120,0 290,370! 150,424 0,436 -150,424 -290,370!'), 'skin', { colour: 'pink', relief: 0.9 }),
    ...[[-150, 0.2], [20, 0.5], [190, 0.8]].map(([y = 0]) => { const [a, b] = [((y + 330) / 700) * 290,
      ((y + 410) / 700) * 290]; return fill(closed([[-a, y - 10, true], [0, y + 50], [a, y + 60, true], [b, y + 140, true], [0, y + 130], [-b, y + 70, true]]), 'dark',
      { colour: 'teal', line: 'internal', relief: 0.3 }); }),
    ...([[-16, -190], [-70, 50], [60, 80], [-150, 220], [0, 250], [150, 280], [30, -40]] as const).map(([x, y], i) => body(circle([x, y - 10], 17 + (i % 3) * 3), 'skin',
      { colour: 'yellow', line: 'internal' })),
    whip('284,370 120,0 20,-300', '170,400 60,20 6,-280', { count: 25, reach: 0.7, longest: 'middle' }), brush(open('-60,-110 -120,70 -200,270'), 'internal', 2),
    ...Array.from({ length: 12 }, (_, i) => i * 26 - 143 * 2 + 143).map((x, i) => body(ellipse([x * 2, 384 + 52 * (1 - (x / 150) ** 2)], 34, 30, i * 20), 'skin',
      { colour: 'white', relief: 0.9 })),
    ...Array.from({ length: 16 }, (_, i) => i * 22.5).map((a) => placed([body(closed('-16,-10! -20,-70 0,-120 20,-70 16,-10!'), 'skin',
      { colour: 'yellow', line: 'internal', relief: 0.6 })], { turn: a, y: -372 })).flat(), body(circle([0, -372], 34), 'skin', { colour: 'yellow' }),
    ...([[-300, -250], [-370, -60], [-220, -80], [270, -260], [360, -60], [220, -70], [-390, 180], [400, 170]] as const).flatMap(([x, y],
      i) => (i % 2 === 0 ? [body(circle([x, y], 18), 'skin', { colour: 'red', line: 'internal' })] : placed([body(polygon('-22,-9 22,-9 22,9 -22,9'), 'skin', { colour: 'blue', line: 'internal' })], { x, y, turn: i * 40 }))),
    ...['-300,20 -330,50 -300,80 -330,110', '300,60 330,90 300,120 330,150', '170,-380 200,-350 170,-320 200,-290'].map((d) => brush(open(d), 'outline', 1.6)), shadow(closed([...arc([0, -372], 30, 10, 110), ...arc([0, -372], 16, 110, 10)])),
  ],
};
