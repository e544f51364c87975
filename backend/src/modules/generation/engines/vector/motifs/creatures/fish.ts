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
  ...fin(bend('640,94 720,76'), bend('650,190 720,190 770,150'), { rays: 5, bow: -0.1 }),
  ...fin(bend('420,150 490,140'), bend('450,240 520,250 560,210'), { rays: 5, bow: -0.1 }),
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
  solid(closed(bend('14,-16! 80,30 130,70 180,110! 130,130 70,110 30,76!'))),
  body(closed(bend('16,-6! 44,40 90,74 150,98 190,118! 150,150 100,146 50,118 14,82 -6,50!')), 'skin', { colour: 'bone', relief: 0.6 }),
  body(closed(bend('236,-130! 200,-124 120,-96 60,-62 20,-30 0,-8 8,12! 60,26 110,52 150,84 190,118! 232,100 262,40 264,-30 256,-90')), 'skin', { colour: 'moss', relief: 0.8 }),
  body(closed(bend('186,-70! 240,-56 266,0 256,66 214,108! 190,70 176,20 172,-30')), 'skin', { colour: 'moss', line: 'internal', relief: 0.7 }),
  brush(open(bend('204,-48 234,-10 232,50 210,88')), 'internal', 2), brush(open(bend('12,14 60,30 112,56 150,90')), 'internal', 2.6),
  fill(circle(at(112, -40), 30), 'skin', { colour: 'gold', line: 'outline', relief: 0.3 }), solid(circle(at(110, -40), 17)), glint(circle(at(102, -48), 6)),
  solid(closed(bend('36,-30! 48,-40 60,-34! 48,-24'))), brush(open(bend('74,-58 104,-76 142,-70')), 'internal', 2),
];

const nearFin = (): readonly Shape[] => fin(bend('272,30 280,90'), bend('360,40 420,90 410,160 350,180'), { rays: 6, bow: 0.08, nick: 0.08, ink: 0.3 });

/** A trout leaping to the right, its mouth open. */
export const fish: Motif = {
  name: 'fish',
  pose: 'figure',
  words: ['fish', 'bass', 'largemouth bass', 'trout', 'rainbow trout', 'salmon', 'fishing'],
  anchors: { mouth: [450, -180], crown: [300, -300], base: [0, 290], heart: [90, -20], eye: [356, -248] },
  draw: () => placed([...fins(), ...trunk(), ...head(), ...nearFin()], { flip: true, x: 50, y: 20, scale: 0.97 }),
};
