import { body, brush, closed, cut, flames, marksOf, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { headed } from './parts/heads.js';
import { person, type Outfit, type Stance } from './parts/person.js';

const marks = marksOf(2);

/** Long hair that the wind carries, under a tall hat bent over at its tip. */
const hatted = (): readonly Shape[] => headed([
  body(closed('80,-262! 60,-290 -40,-290 -100,-270 -180,-290 -270,-250 -360,-260! -310,-220 -370,-190! -290,-190 -260,-150 -310,-120! -210,-130 -150,-150 -90,-140 -60,-170! -40,-200 -40,-240 0,-262 40,-270'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['-80,-250 -170,-250 -270,-226', '-80,-220 -170,-206 -260,-180', '-70,-190 -140,-176 -210,-160'].map((line) => cut(open(line), 'internal', 2)),
  body(closed('-100,-300! -96,-400 -110,-480 -180,-540 -280,-540! -200,-600 -100,-600 -20,-530 50,-420 100,-300!'), 'dark', { colour: 'violet', relief: 0.8 }), ...['-60,-320 -50,-420 -90,-510', '40,-330 0,-430 -50,-510'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed('-102,-340! 0,-320 88,-340! 100,-296! 0,-276 -104,-296!'), 'skin', { colour: 'orange', line: 'internal' }),
  body(closed('-230,-250! -150,-300 0,-310 120,-306 220,-280! 140,-254 20,-262 -120,-270'), 'dark', { colour: 'violet', relief: 0.7 }), cut(open('-170,-270 0,-288 170,-280'), 'internal', 1.8),
]);

const besom = (): readonly Shape[] => [
  body(ribbon('-260,170 0,140 400,60', profile('0:15 1:13')).outline(), 'skin', { colour: 'brown', relief: 0.8 }),
  body(closed(flames('-250,140! -320,120 -400,120 -500,90! -460,140 -530,150! -470,180 -540,210! -470,226 -500,270! -400,250 -330,230 -250,210!', 0)), 'skin', { colour: 'tan', relief: 0.6 }),
  ...['-270,160 -370,150 -450,140', '-270,176 -370,184 -470,190', '-270,194 -360,214 -440,236'].map((line) => brush(open(line), 'internal', 2)),
  ...['-262,140! -232,136! -228,214! -258,218!', '-300,132! -280,134! -276,222! -298,224!'].map((d) => body(closed(d), 'dark', { colour: 'crimson' })),
];

const SEATED: Stance = {
  trunk: '-40,110 -44,-20 10,-150', head: 4,
  far: { arm: '30,-126 120,-30 190,90', leg: '-10,130 120,190 110,340', foot: 20 },
  near: { arm: '-12,-126 40,10 140,94', leg: '-30,140 90,240 30,380', foot: 30 },
};
const BLACK: Outfit = { top: { colour: 'violet', tone: 'dark' }, sleeve: 1, legs: { colour: 'black', tone: 'dark' }, leg: 0, shoes: { colour: 'black', tone: 'dark' }, build: 0.86 };

/** A gown over the knees, its hem torn behind, and the cape in the wind. */
const gown = (): readonly Shape[] => [
  body(closed('-92,90! 20,84! 90,130 140,200! 130,270 90,320! 40,290 10,330! -30,300 -80,330! -110,280 -170,300! -160,240 -230,230! -150,170'), 'dark', { colour: 'violet', relief: 0.8 }),
  ...['10,110 70,180 80,280', '-30,120 0,200 0,290', '-70,130 -70,210 -90,290'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed('-98,74! 16,66! 22,96! -98,108!'), 'skin', { colour: 'orange', line: 'internal' }),
];
const cape = (): readonly Shape[] => [
  body(closed('10,-150! -60,-130 -200,-90 -330,-100 -430,-60! -380,-30 -410,10! -340,10 -350,60! -270,40 -250,90! -180,60 -110,90! -60,0 -20,-90'), 'mid', { colour: 'crimson', relief: 0.8 }),
  ...marks(['-40,-100 -180,-50 -330,-40', '-50,-60 -160,0 -270,20', '-50,-20 -110,40 -150,60'], 2.4), shadow(closed('-60,-40! -150,30 -180,58! -110,86 -70,30')),
];

/** A witch in flight on her broom. */
export const flyingWitch: Motif = {
  name: 'flying-witch', pose: 'figure',
  words: ['flying witch', 'witch on a broom', 'witch flying', 'witch riding a broom', 'witch on broomstick', 'witch on a broomstick', 'witch flying on a broom', 'witch silhouette', 'witch on her broom', 'witch on her broomstick', 'witch riding her broom'],
  anchors: { centre: [0, 0], crown: [20, -470], base: [0, 400], heart: [-20, -20] },
  draw: () => placed([...cape(), ...besom(), ...person(SEATED, BLACK, { head: hatted(), over: gown() })], { x: 40, y: 60, scale: 0.94 }),
};
