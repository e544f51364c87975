import { bentAlong, body, brush, circle, closed, fill, glint, open, placed, shadow, solid, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { fin } from './parts/fin.js';

/** Drawn straight, the tip of its bill at 0 and its back upward, and laid along this leap; the motif turns it to the right. */
const bend = bentAlong('-480,-330 -330,-260 -180,-170 -40,-50 90,90 230,190 380,230');
const at = (x: number, y: number): Point => { const [[px, py] = [0, 0]] = bend([[x, y]]); return [px, py]; };

const fins = (): readonly Shape[] => [
  ...fin(bend('400,-96 470,-104 560,-94 660,-76 780,-52'), bend('360,-250 440,-280 560,-240 680,-190 800,-120'), { rays: 15, bow: 0.06, nick: 0.08, ink: 0.5, colour: 'navy' }),
  ...fin(bend('850,-36 900,-30'), bend('880,-80 910,-84 930,-60'), { rays: 3, bow: 0.1, colour: 'navy' }),
  ...fin(bend('966,-22 980,0 966,22'), bend('1080,-250 1060,-110 1040,0 1060,110 1080,250'), { rays: 8, bow: 0.03, nick: 0.05, ink: 0.6, colour: 'navy' }),
  ...fin(bend('740,60 820,46'), bend('800,150 850,140 880,96'), { rays: 4, bow: -0.1, colour: 'navy' }),
  ...fin(bend('430,110 490,112'), bend('560,250 590,250 600,220'), { rays: 4, bow: -0.12, colour: 'navy' }),
];

const BACK = '0,-2! 140,-16 250,-34 310,-66 400,-100 500,-108 620,-90 760,-60 880,-36 974,-24!';
const BELLY = '974,24! 880,36 760,60 620,92 500,114 400,110 320,84 260,48!';

const trunk = (): readonly Shape[] => [
  body(closed(bend(`${BACK} ${BELLY} 200,20 120,10`)), 'skin', { colour: 'blue', relief: 1 }),
  fill(closed(bend('330,-74! 400,-100 500,-108 620,-90 760,-60 880,-36 974,-24! 974,-8! 880,-10 760,-20 620,-34 500,-40 400,-34 330,-24!')), 'dark', { colour: 'navy', line: 'none', relief: 0.5 }),
  ...Array.from({ length: 12 }, (_, i) => 420 + i * 42).map((x) => brush(open(bend([[x, -60 + (x - 420) * 0.07], [x + 14, -6], [x + 8, 40 - (x - 420) * 0.05]])), 'internal', 2)),
  shadow(closed(bend('330,84! 400,110 500,114 620,92 760,60 880,36 970,22! 880,22 760,40 620,66 500,84 400,80'))),
];

const head = (): readonly Shape[] => [
  body(closed(bend('150,8! 230,26 280,40 320,60! 300,76 250,56 196,30')), 'skin', { colour: 'bone', relief: 0.7 }),
  solid(closed(bend('170,10! 240,24 290,36! 240,36'))),
  brush(open(bend('20,0 140,-2 260,4')), 'internal', 2), brush(open(bend('372,-60 400,-20 400,30 370,74')), 'outline', 2), brush(open(bend('350,-30 370,0 368,40')), 'internal', 2),
  fill(circle(at(300, -18), 25), 'skin', { colour: 'gold', line: 'internal', relief: 0 }), solid(circle(at(300, -18), 15)), glint(circle(at(294, -24), 5.5)), brush(open(bend('268,-34 300,-52 336,-40')), 'internal', 2.2),
];

const nearFin = (): readonly Shape[] => fin(bend('392,30 402,70'), bend('560,130 590,170 540,170'), { rays: 5, bow: 0.08, nick: 0.06, ink: 0.4, colour: 'navy' });

/** A marlin leaping to the right, its sail up. */
export const swordfish: Motif = {
  name: 'swordfish',
  pose: 'figure',
  words: ['swordfish', 'marlin', 'sailfish', 'blue marlin', 'billfish', 'sword fish'],
  anchors: { mouth: [380, -270], crown: [150, -260], base: [0, 300], heart: [40, -20], eye: [250, -210] },
  draw: () => placed([...fins(), ...trunk(), ...head(), ...nearFin()], { flip: true, x: -10, y: -54, scale: 0.97 }),
};
