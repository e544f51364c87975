import { bentAlong, body, brush, circle, closed, fill, glint, knots, open, placed, scaleArcs, shadow, solid, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { fin } from './parts/fin.js';

/** The fish is drawn straight, its snout at 0 and its back upward, and laid along this leap; the motif turns it to the right. */
const bend = bentAlong('-440,-260 -330,-240 -210,-170 -100,-70 20,30 160,100 300,110 400,60');
const at = (x: number, y: number): Point => {
  const [[px, py] = [0, 0]] = bend([[x, y]]);
  return [px, py];
};

const BACK = '20,-30 60,-62 120,-96 200,-124 320,-146 440,-146 560,-124 680,-92 800,-62 920,-46';
const BELLY = '920,46 800,56 680,84 560,122 440,150 320,152 220,138 180,126!';

/** u from the gill to the tail, v from the back to the belly. */
const flank = (u: number, v: number): Point => {
  const x = 262 + u * 610;
  const half = 148 - Math.max(0, u - 0.16) ** 1.1 * 118;
  return at(x, -half + v * half * 1.86);
};

const SPOTS = '310,-96 380,-104 450,-110 520,-92 590,-86 660,-66 730,-52 345,-62 420,-66 490,-60 560,-52 630,-40 700,-24 790,-30';

const fins = (): readonly Shape[] => [
  ...fin(bend('380,-142 460,-142 560,-120'), bend('360,-220 420,-262 500,-246 590,-190'), { rays: 8, bow: 0.1, nick: 0.1, ink: 0.4 }),
  ...fin(bend('760,-70 820,-58'), bend('790,-120 830,-126 860,-100'), { rays: 3, bow: 0.1 }),
  ...fin(bend('900,-46 916,0 900,46'), bend('1020,-190 1080,-130 1020,0 1080,110 1020,170'), { rays: 9, bow: 0.04, nick: 0.1, ink: 0.44 }),
  ...fin(bend('620,98 740,72'), bend('720,190 780,178 812,130'), { rays: 6, bow: -0.12 }),
  ...fin(bend('400,148 490,140'), bend('520,236 580,230 600,190'), { rays: 5, bow: -0.14 }),
];

const trunk = (): readonly Shape[] => [
  body(closed([...bend(BACK), ...bend(BELLY), ...bend('120,118 80,60 20,10!')]), 'skin', { colour: 'moss', relief: 0.9 }),
  fill(closed(bend('200,128! 320,152 440,150 560,122 680,84 800,56 920,46! 800,34 680,50 560,74 440,88 320,90 230,84!')), 'skin', { line: 'none', colour: 'bone', relief: 0.6 }),
  { d: scaleArcs(flank, { rows: 14, across: 6, bulge: 1, skip: (u, v) => u > 0.92 || v > 0.8 || (u < 0.1 && v < 0.2) }), line: 'detail', tone: 'none' },
  ...knots(SPOTS).map(([x, y]) => solid(circle(at(x, y), 11))),
  fill(closed(bend('250,-10! 400,-24 560,-20 720,-8 900,-2! 720,16 560,18 400,16 250,18!')), 'mid', { line: 'none', colour: 'pink', relief: 0 }),
  shadow(closed(bend('300,-144! 440,-146 560,-124 680,-92 800,-62 910,-48! 800,-50 680,-74 560,-104 440,-124 340,-128'))),
];

const head = (): readonly Shape[] => [
  fill(closed(bend('6,-2! 50,14 104,38! 150,90 60,120 8,84!')), 'skin', { line: 'none', colour: 'crimson', relief: 0 }),
  solid(closed(bend('24,12! 60,24 112,46! 140,100 70,110 30,88! 56,66 58,36'))),
  // The lower jaw, dropped open, and the upper jaw with its long bone over the corner of the mouth.
  body(closed(bend('14,76! 50,84 88,76 112,48! 150,64 184,112! 160,150 110,146 54,126 12,102!')), 'skin', { colour: 'bone', relief: 0.6 }),
  body(closed(bend('240,-134! 196,-124 124,-100 66,-68 24,-36 2,-16 4,8! 40,16 78,30 116,52! 150,74 176,100 196,122! 240,100 266,44 270,-30 260,-92')), 'skin', { colour: 'moss', relief: 0.8 }),
  body(closed(bend('6,6! 30,-6 70,8 110,34 134,72! 118,76 86,52 46,30!')), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 }),
  body(closed(bend('196,-80! 252,-60 274,0 262,70 214,116! 186,76 172,20 176,-40')), 'skin', { colour: 'moss', line: 'internal', relief: 0.7 }),
  shadow(closed(bend('252,-60! 274,0 262,70 214,116! 240,70 250,10 240,-40'))),
  ...['206,-50 236,-10 232,50 212,90', '160,-84 152,-40 154,0', '40,112 90,126 140,124'].map((line) => brush(open(bend(line)), 'internal', 2.2)),
  fill(circle(at(112, -38), 27), 'skin', { colour: 'gold', line: 'internal', relief: 0.3 }), solid(circle(at(110, -38), 16)), glint(circle(at(103, -45), 6)),
  solid(closed(bend('38,-36! 50,-46 62,-40! 50,-30'))), brush(open(bend('76,-58 106,-76 144,-68')), 'internal', 2.4),
];

const nearFin = (): readonly Shape[] => fin(bend('268,40 286,96'), bend('400,70 440,120 410,166 350,172'), { rays: 6, bow: 0.1, nick: 0.08, ink: 0.3 });

/** A trout leaping to the right, its mouth open. */
export const fish: Motif = {
  name: 'fish',
  pose: 'figure',
  words: ['fish', 'bass', 'largemouth bass', 'trout', 'rainbow trout', 'salmon', 'fishing'],
  anchors: { mouth: [450, -180], crown: [300, -300], base: [0, 290], heart: [90, -20], eye: [356, -248] },
  draw: () => placed([...fins(), ...trunk(), ...head(), ...nearFin()], { flip: true, x: 50, y: 20, scale: 0.97 }),
};
