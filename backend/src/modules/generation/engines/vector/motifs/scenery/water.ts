import { body, brush, closed, ellipse, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** What water that mirrors something is by itself: rings that widen. */
export const reflection: Motif = {
  name: 'reflection', pose: 'wide',
  words: [
    'reflection in water', 'reflection in lake', 'reflection on water', 'reflection on lake', 'water reflection', 'lake reflection', 'reflected in water', 'reflected in lake', 'reflecting in water', 'reflecting in lake',
    'reflected on water', 'reflected on lake', 'mirrored in water', 'mirrored in lake', 'reflection in a lake', 'reflection in the lake', 'reflection in the water', 'reflection on the water', 'reflected in a lake',
    'reflected in the lake', 'reflected in the water', 'reflected on the water', 'reflecting in a lake', 'reflecting in the lake', 'reflecting in the water', 'mirrored in a lake', 'mirrored in the water', 'ripples', 'water ripples', 'ripple',
    'reflected upside down', 'mirrored upside down', 'reflected upside down in water', 'reflected upside down in the water', 'reflected upside down in a lake',
  ],
  anchors: { centre: [0, 0] },
  draw: () => [...[480, 360, 240, 120].map((r) => body(ellipse([0, 0], r, r * 0.3), 'skin', { colour: 'blue', line: r > 300 ? 'internal' : 'outline', relief: 0.2 })), brush(open('-60,4 0,12 60,4'), 'internal', 2)],
};

/** Roots from the sides to the middle, the far ones first: spine and half its width at the stump. */
const ROOTS: readonly (readonly [string, number])[] = [
  ['-110,-250 -200,-230 -300,-190 -370,-110 -460,-90', 40], ['110,-250 210,-236 300,-186 390,-130 480,-60', 40],
  ['-80,-240 -170,-170 -230,-70 -330,-10 -390,90 -470,130', 46], ['80,-240 160,-170 240,-90 310,20 410,70 470,150', 46],
  ['-40,-300 -110,-120 -120,10 -210,110 -230,230 -330,320', 48], ['50,-300 100,-130 140,0 200,100 240,240 310,300', 48],
  ['-10,-250 -20,-90 -60,60 -30,190 -90,310 -80,450', 46], ['24,-250 40,-80 20,60 70,190 60,320 120,470', 46],
];
/** Rootlets that leave them. */
const LETS = ['-300,-30 -320,60 -290,140 -330,220', '-210,110 -270,160 -300,250', '-410,-96 -440,-20 -490,20', '-230,200 -200,280 -230,370', '300,10 280,100 310,180 290,250', '220,160 290,180 340,240', '410,-110 420,-20 490,20', '236,220 210,300 240,390', '-46,150 10,240 0,360', '56,160 0,260 20,400', '-84,300 -140,370 -150,450', '66,300 130,340 180,420', '-150,40 -150,130 -180,190', '150,20 130,110 160,190'];
const BARK = ['-130,-380 -120,-320 -160,-266', '-70,-400 -60,-330 -80,-260 -130,-190', '-14,-404 -10,-320 -26,-230', '40,-400 34,-320 60,-240 100,-180', '100,-384 92,-320 130,-262 190,-236'];

/** What something grows out of, under the ground. */
export const roots: Motif = {
  name: 'roots', pose: 'wide',
  words: ['roots', 'root', 'tree roots', 'deep roots', 'tangled roots', 'exposed roots'],
  anchors: { crown: [0, -340], centre: [0, 0] },
  draw: (): readonly Shape[] => placed([
    ...LETS.map((line) => solid(ribbon(line, profile('0:9 1:1')).outline())),
    ...ROOTS.flatMap(([line, half]) => {
      const band = ribbon(line, (t) => half * (1 - t) ** 0.8 + 2);
      return [body(band.outline(), 'skin', { colour: 'brown', line: 'none', relief: 0.8 }), ...[-1, 1].map((side) => ({ ...brush(band.along(side, 0.12), 'outline', 1), swell: 1 })),
        brush(band.along(0.3, 0.14, 0.7), 'internal', 2), brush(band.along(-0.4, 0.14, 0.5), 'internal', 1.6)];
    }),
    body(closed('-150,-400! -60,-416 60,-416 150,-400! 150,-340 190,-284 260,-236! 170,-214 110,-180! 90,-150! 60,-210 30,-150! -6,-210 -56,-150! -90,-196 -160,-214 -260,-232! -190,-290 -150,-340'), 'skin', { colour: 'brown', line: 'none', relief: 0.8 }),
    ...['-150,-400! -150,-340 -190,-290 -270,-230', '150,-400! 150,-340 190,-284 270,-232'].map((d) => brush(open(d), 'outline', 1)), ...BARK.map((d) => brush(open(d), 'internal', 2)),
    shadow(closed('150,-396! 148,-340 186,-286 250,-240! 170,-250 120,-300 104,-350!')),
    body(closed('-150,-400! -60,-424 60,-424 150,-400! 60,-384 -60,-384'), 'skin', { colour: 'tan', relief: 0.2 }),
  ], { y: -50, scale: 0.98 }),
};

const RIM = '120,150! 260,128 410,60 466,-30 380,-124 180,-176 -60,-184 -300,-146 -450,-60 -460,30 -340,106 -150,146 0,152! 40,40 66,-6! 96,60';
const VEINS = ['60,-10 -60,60 -200,104', '56,-14 -140,16 -340,60', '54,-20 -180,-40 -420,-40', '60,-24 -100,-96 -270,-130', '70,-26 20,-110 -20,-168', '80,-24 150,-100 240,-150', '84,-16 230,-50 380,-84', '82,-8 260,30 420,30', '78,0 170,70 240,110'];
const PETALS = ['300,-120! 200,-170 170,-260! 260,-250 300,-120', '300,-120! 400,-170 440,-260! 340,-250 300,-120', '300,-116! 236,-210 250,-310! 310,-250 300,-116', '300,-116! 364,-210 350,-310! 290,-250 300,-116', '300,-110! 256,-220 300,-330! 344,-220 300,-110'];

/** A leaf that floats, notched where its stalk is, with its flower. */
export const lilyPad: Motif = {
  name: 'lily-pad', pose: 'wide',
  words: ['lily pad', 'lilypad', 'water lily pad', 'lily leaf', 'water lily leaf', 'lotus leaf', 'lotus pad'],
  anchors: { top: [-60, 10], centre: [0, 0], base: [0, 200] },
  draw: () => [
    ...['-490,70 -430,140 -260,196 -60,214', '150,206 330,170 450,100 494,40', '-300,236 -160,250 -40,252', '200,244 320,226 400,196'].map((d) => brush(open(d), 'internal', 2.2)),
    body(closed(RIM), 'skin', { colour: 'leaf', relief: 0.3 }),
    ...VEINS.map((d) => brush(open(d), 'internal', 2)),
    brush(open('-430,60 -330,124 -150,166 -10,172'), 'internal', 1.8),
    ...PETALS.map((d) => body(closed(d.replace(/!? 300,-1[12]\d$/, '!')), 'skin', { colour: 'pink', line: 'internal', relief: 0.6 })),
  ],
};
