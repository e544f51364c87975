import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, leaf, open, polar, polygon, profile, ribbon, solid, whip, type Knot, type Ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { fin } from './parts/fin.js';

const spike = (angle: number): Shape => {
  const [cx, cy] = [-20, 10];
  const at = (turn: number, rx: number, ry: number): Knot => {
    const a = ((angle + turn) * Math.PI) / 180;
    return [cx + Math.cos(a) * rx, cy + Math.sin(a) * ry, true];
  };
  return body(polygon([at(-4.4, 340, 310), at(0, 438, 404), at(4.4, 340, 310)]), 'skin', { colour: 'tan', relief: 0 });
};

/** A pufferfish blown up to a ball. */
export const pufferfish: Motif = {
  name: 'pufferfish',
  pose: 'round',
  words: ['pufferfish', 'puffer fish', 'blowfish', 'blow fish', 'fugu', 'porcupine fish', 'balloon fish'],
  anchors: { crown: [-20, -400], eye: [-190, -90], mouth: [-340, 30], base: [0, 400], centre: [0, 0] },
  draw: () => [
    ...fin('320,-20 330,40 320,90', '470,-110 500,30 460,170', { rays: 5, colour: 'gold' }),
    ...fin('-40,-290 40,-300 110,-280', '40,-440 130,-450 220,-390', { rays: 5, colour: 'gold' }),
    ...Array.from({ length: 24 }, (_, i) => spike(i * 15 + 5)),
    body(ellipse([-20, 10], 350, 320), 'skin', { colour: 'gold', relief: 1 }),
    fill(closed('-350,60! -240,110 -100,130 60,130 200,110 326,60! 300,180 200,280 60,326 -60,328 -200,284 -310,180'), 'skin', { colour: 'white', line: 'none', relief: 0.8 }),
    whip('-330,120 -260,230 -140,304 0,328 140,300 250,220 322,80', '-230,110 -180,180 -100,220 0,236 110,220 190,160 220,60', { count: 18, reach: 0.6, valley: 0.4, longest: 'alike' }),
    ...[[-60, -180, 46, 34], [80, -150, 56, 40], [200, -60, 44, 50], [30, -240, 34, 22], [60, -20, 34, 28], [-10, -80, 26, 22], [170, -200, 26, 22],
      [260, 30, 24, 30]].map(([x = 0, y = 0, rx = 0, ry = 0]) => solid(ellipse([x, y], rx, ry, 14))),
    ...[[-110, 180], [0, 200], [110, 190], [-60, 250], [60, 260], [190, 160],
      [-180, 140]].map(([x = 0, y = 0]) => brush(open([[x - 14, y - 8], [x, y + 12], [x + 14, y - 8]]), 'internal', 2)),
    ...fin('60,40 70,80 60,120', '210,0 230,90 180,180', { rays: 5, colour: 'orange' }),
    body(circle([-190, -90], 78), 'skin', { colour: 'white', relief: 0.6 }), fill(circle([-200, -90], 50), 'dark', { colour: 'teal' }),
      solid(circle([-204, -90], 32)), glint(circle([-218, -106], 12)), 
    body(closed('-386,20! -350,-20 -300,-10 -280,30! -300,70 -350,80 -386,48! -366,34'), 'skin', { colour: 'orange', relief: 0.9 }), solid(ellipse([-354, 32], 20, 12)), fill(polygon('-366,22 -344,22 -346,34 -364,34'), 'skin', { colour: 'white' }),
    brush(open('-290,-40 -262,20 -276,80'), 'internal', 2.2),
  ],
};

const FANGS: readonly (readonly [number, number, number, number])[] = [[-360, -26, -350, 90], [-300, -64, -280, 70], [-230, -80, -206, 40],
  [-150, -80, -134, 30], [-80, -60, -66, 40]];
const LOWER: readonly (readonly [number, number, number, number])[] = [[-390, 180, -386, 50], [-320, 214, -316, 96], [-250, 232, -246, 100],
  [-180, 226, -172, 90], [-110, 196, -104, 70]];
const tooth = ([x, y, tx, ty]: readonly [number, number, number, number]): Shape => body(leaf([x, y], [tx, ty], { half: 17, belly: 0.2, foot: 17 }),
  'skin', { colour: 'bone', line: 'internal', relief: 0.3 });

/** An anglerfish of the deep with its lamp. */
export const anglerfish: Motif = {
  name: 'anglerfish',
  pose: 'wide',
  words: ['anglerfish', 'angler fish', 'angler', 'deep sea fish', 'deep sea creature', 'monkfish'],
  anchors: { crown: [-100, -280], eye: [-120, -130], mouth: [-260, 80], base: [0, 360], centre: [0, 0] },
  draw: () => [
    body(ribbon('-20,-230 -60,-360 -180,-420 -300,-390 -360,-310', profile('0:20 0.4:11 1:7')).outline(), 'dark', { colour: 'navy' }),
    ...[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => brush(open([polar([-370, -270], (turn * Math.PI) / 180, 72), polar([-370, -270], (turn * Math.PI) / 180, 106)]), 'outline', 1.6)),
    body(circle([-370, -270], 52), 'skin', { colour: 'yellow', relief: 1 }), brush(open('-400,-280 -390,-300 -370,-306'), 'internal', 2),
    ...fin('330,-50 350,20 330,90', '484,-160 494,20 464,180', { rays: 5, colour: 'navy', tone: 'dark', ink: 0 }),
    ...fin('60,-240 160,-200 250,-140', '150,-350 270,-300 350,-210', { rays: 5, colour: 'navy', tone: 'dark', ink: 0 }),
    ...fin('60,290 150,250 230,190', '180,380 280,330 330,250', { rays: 4, bow: -0.1, colour: 'navy', tone: 'dark', ink: 0 }),
    body(closed('-380,-20! -350,-130 -260,-220 -120,-270 40,-250 180,-190 290,-100 350,-40 350,70 280,130 170,220 20,300 -140,340 -290,320 -400,250 -440,160! -400,190 -320,220 -240,236 -150,220 -60,160 -20,60! -60,-40 -140,-74 -230,-76 -310,-50'), 'dark', { colour: 'navy', relief: 1 }),
    body(closed('-380,-20! -310,-54 -230,-80 -140,-78 -60,-44 -14,60! -56,164 -150,226 -240,240 -320,224 -400,192 -440,160! -420,80'), 'black', { relief: 0 }),
    ...FANGS.map(tooth), ...LOWER.map(tooth),
    ...['-380,-10 -310,-60 -230,-86 -140,-84 -56,-50 -8,60', '-440,170 -400,200 -320,232 -240,248 -150,234 -50,170 -10,70'].map((line) => cut(open(line), 'internal', 1.8)),
    body(circle([-130, -156], 52), 'skin', { colour: 'yellow', relief: 0.5 }), solid(circle([-140, -154], 24)), glint(circle([-148, -164], 9)), cut(open('-206,-180 -150,-224 -76,-200'), 'internal', 2.4),
    ...fin('90,50 110,100 100,150', '250,20 270,130 200,220', { rays: 5, colour: 'teal' }),
    ...['40,-60 60,20 40,110', '70,-150 140,-100 170,-40', '190,-110 250,-60 280,0', '230,120 270,80 300,40', '-200,290 -100,300 0,270',
      '40,220 90,220 140,190'].map((line) => cut(open(line), 'internal', 2.4)),
      ...[[20, -160], [100, -30], [180, -10], [-260, -170], [-40, 250], [-160, 268], [180, 90]].map(([x = 0, y = 0]) => glint(circle([x, y], 8))),
  ],
};

interface Twig { readonly at: string; readonly half: number }
const TWIGS: readonly Twig[] = [
  { at: '-60,400 -110,260 -210,150 -300,60 -330,-60 -300,-180', half: 40 }, { at: '-200,160 -300,150 -400,90 -440,-10', half: 28 }, { at: '-320,-40 -390,-110 -400,-200', half: 24 }, { at: '-260,100 -220,0 -220,-110', half: 26 },
  { at: '60,400 120,250 220,140 300,20 310,-110 260,-220', half: 40 }, { at: '230,130 330,110 410,40 440,-60', half: 28 }, { at: '312,-60 380,-140 390,-230', half: 24 }, { at: '250,90 210,-10 220,-100', half: 24 },
  { at: '0,410 -10,240 20,80 -10,-80 -60,-220 -50,-350', half: 46 }, { at: '10,60 70,-60 90,-190 140,-300', half: 32 }, { at: '-20,-110 -110,-190 -140,-300', half: 28 }, { at: '80,-130 50,-240 60,-330', half: 24 }, { at: '-46,-260 0,-350 10,-450', half: 24 },
];
const band = ({ at, half }: Twig): Ribbon => ribbon(at, profile(`0:${String(half)} 0.7:${String(half * 0.66)} 0.94:${String(half * 0.62)} 1:${String(half * 0.2)}`));

/** The twigs before the stem, each grown together with what it springs from. */
const twigs = (): readonly Shape[] => {
  const bands = TWIGS.map(band);
  return [
    ...[...bands].reverse().map((one) => body(one.outline(), 'skin', { colour: 'red', relief: 0.9 })),
    ...bands.slice(1).map((one) => fill(one.outline(0, 0.09), 'skin', { colour: 'red', line: 'none', relief: 0 })),
  ];
};

/** A branching coral on its rock. */
export const coral: Motif = {
  name: 'coral',
  pose: 'figure',
  words: ['coral', 'coral reef', 'coral branch', 'red coral', 'reef', 'sea coral'],
  anchors: { crown: [0, -440], base: [0, 470], centre: [0, 0] },
  draw: () => [
    ...twigs(),
    ...TWIGS.map((twig) => solid(dots([0.3, 0.44, 0.58, 0.72, 0.86].slice(twig.half < 28 ? 2 : 0).map((share, i) => band(twig).at(share, i % 2 === 0 ? 0.42 : -0.4)), 6.5))),
    body(closed('-260,470! -270,410 -200,370 -120,390 -60,350 40,360 110,340 190,390 260,400 290,470!'), 'dark', { colour: 'brown', relief: 0.8 }), ...['-210,430 -170,410 -130,420', '-40,400 10,386 60,400', '150,430 190,420 230,436'].map((line) => cut(open(line), 'internal', 2)),
    ...[[-400, -360, 22], [-340, -420, 14], [380, -380, 18], [330, -440, 12]].flatMap(([x = 0, y = 0, r = 0]) => [body(circle([x, y], r), 'skin', { colour: 'white', line: 'internal' })]),
  ],
};
