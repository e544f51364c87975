import { camera } from '../objects/camera.js';
import { guitar } from '../objects/guitar.js';
import { tattooMachine } from '../objects/tattoo-machine.js';
import { body, brush, circle, closed, cut, ellipse, marksOf, open, placed, polygon, profile, ribbon, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { headed } from './parts/heads.js';
import { isNoLoop } from './parts/loops.js';
import { person, type Details, type Outfit, type Stance } from './parts/person.js';
import { cap, dungarees, fullBeard, longApron, peakedCap, quiff, strawHat } from './parts/wear.js';

const marks = marksOf(2);
const ground = (half: number): readonly Shape[] => [
  brush(open([[-half, 470], [-half * 0.3, 476], [half * 0.4, 474], [half, 470]]), 'outline', 1.4), brush(open([[-half * 0.6, 492], [0, 497], [half * 0.5, 492]]), 'internal', 1.6),
];

/** Upright, one hand raised before the chest, the other lower. */
const AT_WORK: Stance = {
  trunk: '-6,60 -10,-70 16,-210', far: { arm: '34,-186 120,-80 206,-120', leg: '10,80 44,250 70,424', foot: 0 }, near: { arm: '-6,-186 -40,-40 110,-36', leg: '-14,80 -24,260 -64,428', foot: 0 },
};
const BLUE: Outfit = { top: { colour: 'white' }, sleeve: 0.5, legs: { colour: 'blue', tone: 'mid' }, leg: 1, shoes: { colour: 'brown', tone: 'dark' } };

interface Trade extends Partial<Details> {
  readonly outfit?: Outfit;
  readonly stance?: Stance;
  readonly behind?: readonly Shape[];
  readonly bears?: readonly string[];
}

/** Somebody at work; what is drawn from another motif is drawn anew each time. */
const trade = (name: string, words: readonly string[], form: (rng: Rng) => Trade, bears: readonly string[] = []): Motif => ({
  name, pose: 'figure', words, bears, anchors: { centre: [0, 0], crown: [20, -422], base: [0, 470], heart: [0, -120], hand: [206, -120] },
  draw: (rng) => {
    const { outfit = BLUE, stance = AT_WORK, behind = [], head = headed(cap()), ...rest } = form(rng);
    return placed([...behind, ...ground(220), ...person(stance, outfit, { head, ...rest })], { y: -14, scale: 1.02 });
  },
});

const wrench = (): readonly Shape[] => placed([
  body(closed('-15,-130! 15,-130! 19,120! -19,120!'), 'skin', { colour: 'grey', relief: 0.7 }),
  body(closed('-24,-124! -60,-150 -66,-200 -36,-240! -30,-190 0,-176 30,-190 36,-240! 66,-200 60,-150 24,-124!'), 'skin', { colour: 'grey', relief: 0.8 }),
  body(circle([0, 136], 36), 'skin', { colour: 'grey' }), body(circle([0, 136], 16), 'black', { line: 'internal' }), ...marks(['0,-110 2,0 0,90'], 1.6),
], { x: 236, y: -150, turn: 16, scale: 0.94 });

/** A tyre that leans beside him. */
const tyre = (): readonly Shape[] => placed([
  body(ellipse([0, 0], 104, 150, 8), 'dark', { colour: 'black', relief: 0.9 }), body(ellipse([6, 0], 60, 96, 8), 'skin', { colour: 'grey', line: 'internal', relief: 0.6 }),
  ...[0, 60, 120].map((turn) => brush(open([[6 + Math.cos((turn * Math.PI) / 180) * 50, Math.sin((turn * Math.PI) / 180) * 78],
    [6 - Math.cos((turn * Math.PI) / 180) * 50, -Math.sin((turn * Math.PI) / 180) * 78]]), 'internal', 2.2)), solid(circle([6, 0], 16)),
], { x: -210, y: 322 });

export const mechanic = trade('mechanic', ['mechanic', 'car mechanic', 'auto mechanic', 'motorcycle mechanic', 'mechanic with wrench', 'grease monkey', 'mechanic at work', 'plumber'], () => ({ over: dungarees(), heldBeyond: wrench(), behind: tyre() }), ['wrench', 'wrench-and-piston', 'wheel']);

/** A cut-throat razor, open. */
const razor = (): readonly Shape[] => [
  ...placed([body(closed('-12,0! 12,0! 14,-150! -16,-156!'), 'skin', { colour: 'grey', relief: 0.5 }), body(closed('-10,-10! 14,-10! 60,120! 36,130!'), 'dark', { colour: 'black' }), solid(circle([2, -4], 7))], { x: 232, y: -136, turn: 18 }),
];

export const barber = trade('barber', ['barber', 'barber with razor', 'barber shaving', 'barber at work', 'barber shaving a man'], () => ({
  outfit: { top: { colour: 'white' }, sleeve: 0.5, legs: { colour: 'black', tone: 'dark' }, leg: 1, shoes: { colour: 'brown', tone: 'dark' } },
  head: headed(fullBeard('black'), quiff()), over: longApron('brown'), heldBeyond: razor(),
}), ['straight-razor']);

export const tattooArtist = trade('tattoo-artist', ['tattoo artist', 'tattooist', 'tattooer', 'tattoo artist at work', 'tattoo artist tattooing', 'inked man', 'tattooed man'], (rng) => ({
  outfit: { top: { colour: 'black', tone: 'dark' }, sleeve: 0.36, legs: { colour: 'navy', tone: 'mid' }, leg: 1, shoes: { colour: 'black', tone: 'dark' } }, head: headed(fullBeard('black'), cap('black')),
  heldBeyond: placed(tattooMachine.draw(rng).filter(isNoLoop), { x: 276, y: -96, scale: 0.3, turn: 8 }),
}), ['tattoo-machine']);

const pitchfork = (): readonly Shape[] => [
  body(closed('214,-330! 232,-330! 240,470! 218,470!'), 'skin', { colour: 'brown', relief: 0.7 }), body(closed('160,-470! 172,-470! 176,-380 216,-360! 216,-480! 230,-480! 230,-360! 272,-382 276,-472! 288,-472! 286,-360 232,-324! 212,-324! 160,-360'), 'skin', { colour: 'grey', relief: 0.6 }),
];
export const farmer = trade('farmer', ['farmer', 'farmer with pitchfork', 'farmer man', 'cowherd', 'shepherd', 'peasant'], () => ({ head: headed(fullBeard('grey'), strawHat()), over: dungarees(), heldBeyond: pitchfork() }), ['pitchfork']);

const axeOnShoulder = (): readonly Shape[] => [
  body(ribbon('150,0 40,-160 -110,-340', profile('0:13 1:12')).outline(), 'skin', { colour: 'brown', relief: 0.8 }), body(closed('-130,-366! -96,-350! -80,-316! -120,-270 -190,-250 -236,-270! -180,-310 -160,-350!'), 'skin', { colour: 'grey', relief: 0.6 }), brush(open('-220,-272 -170,-280 -130,-300'), 'internal', 1.8),
];
/** The checks of a lumberjack's shirt. */
const checks = (): readonly Shape[] => ['-60,-190 -70,-60 -60,40', '-20,-210 -30,-80 -16,30', '26,-210 24,-80 30,20', '-86,-140 0,-150 72,-144', '-90,-80 0,-90 70,-86', '-86,-20 0,-30 60,-30'].map((line) => cut(open(line), 'internal', 1.6));
export const lumberjack = trade('lumberjack', ['lumberjack', 'woodcutter', 'logger', 'lumberjack with axe', 'woodsman', 'lumberjack with beard', 'woodchopper'], () => ({
  outfit: { top: { colour: 'red', tone: 'dark' }, sleeve: 0.7, legs: { colour: 'navy', tone: 'mid' }, leg: 1, shoes: { colour: 'brown', tone: 'dark' }, build: 1.14 },
  head: headed(fullBeard('brown'), cap('black')), over: checks(), held: axeOnShoulder(),
}), ['axe', 'hatchet']);

const BLUES: Outfit = { top: { colour: 'blue' }, sleeve: 1, legs: { colour: 'navy', tone: 'dark' }, leg: 1, shoes: { colour: 'black', tone: 'dark' } };
const belt = (): readonly Shape[] => [
  body(closed('-90,36! 62,20! 66,54! -92,72!'), 'black', { colour: 'black' }), body(closed('-18,30! 18,26! 20,62! -16,66!'), 'skin', { colour: 'gold', line: 'internal' }), body(polygon('36,-130 60,-136 68,-108 52,-86 30,-102'), 'skin', { colour: 'gold', line: 'internal' }),
  brush(open('10,-200 16,-90 10,10'), 'internal', 2), ...[-150, -100, -50].map((y) => brush(open([[24, y], [34, y]]), 'internal', 1.6)), body(closed('-84,60! -50,58! -46,140! -80,144!'), 'dark', { colour: 'black' }),
];
export const policeOfficer = trade('police-officer', ['police officer', 'policeman', 'cop', 'policewoman', 'police man', 'sheriff', 'police', 'security guard', 'patrolman'], () => ({
  outfit: BLUES, head: headed(peakedCap()), over: belt(),
  heldBeyond: [body(ribbon('200,-116 260,-160 330,-200', profile('0:20 0.2:16 1:34')).outline(), 'dark', { colour: 'black' }),
    brush(open('340,-240 400,-280 430,-300'), 'internal', 1.6), brush(open('352,-196 420,-196 460,-194'), 'internal', 1.6),
    brush(open('340,-160 390,-130 416,-110'), 'internal', 1.6)],
}), ['flashlight', 'badge']);

export const photographer = trade('photographer', ['photographer', 'man with camera', 'woman with camera', 'girl with camera', 'photographer taking a picture', 'man taking a photo', 'cameraman', 'person taking a photo', 'woman taking a photo'], (rng) => ({
  stance: { ...AT_WORK, near: { ...AT_WORK.near, arm: '-6,-186 40,-70 150,-216' }, far: { ...AT_WORK.far, arm: '34,-186 130,-110 196,-240' } },
  outfit: { top: { colour: 'teal', tone: 'mid' }, sleeve: 0.9, legs: { colour: 'navy', tone: 'dark' }, leg: 1, shoes: { colour: 'brown', tone: 'dark' } },
  head: headed(quiff('brown')), held: placed(camera.draw(rng).filter(isNoLoop), { x: 178, y: -270, scale: 0.22 }),
}), ['camera']);

export const guitarist = trade('guitarist', ['guitarist', 'guitar player', 'musician', 'rockstar', 'rock star', 'man playing guitar', 'woman playing guitar', 'guy playing guitar', 'person playing guitar', 'musician playing guitar', 'rocker', 'man with guitar', 'girl playing guitar', 'street musician'], (rng) => ({
  stance: { ...AT_WORK, near: { ...AT_WORK.near, arm: '-6,-186 -90,-50 50,20' }, far: { ...AT_WORK.far, arm: '34,-186 130,-100 226,-170' } },
  outfit: { top: { colour: 'black', tone: 'dark' }, sleeve: 0.4, legs: { colour: 'navy', tone: 'mid' }, leg: 1, shoes: { colour: 'black', tone: 'dark' } },
  head: headed(quiff()), held: placed(guitar.draw(rng).filter(isNoLoop), { x: 70, y: -30, turn: 62, scale: 0.62 }),
}), ['guitar', 'electric-guitar']);

const robe = (): readonly Shape[] => [
  body(closed('-66,-206! 60,-216! 90,-60 96,80! 130,260 140,440! 30,462 -80,456 -130,444! -110,260 -92,60 -100,-80'), 'mid', { colour: 'brown', relief: 0.8 }), ...marks(['-50,60 -70,240 -80,430', '0,70 6,240 0,440', '50,60 70,240 84,420'], 2.4), brush(open('-92,30 0,44 90,20'), 'outline', 1.4), brush(open('20,44 30,140 24,220'), 'internal', 2), solid(circle([24, 226], 12)),
];
const hood = (): readonly Shape[] => [
  body(closed('92,-300! 60,-370 -20,-392 -110,-350 -150,-250 -130,-130 -80,-70! 0,-50 60,-80! 20,-120 -30,-170 -20,-250 30,-290!'), 'mid', { colour: 'brown', relief: 0.9 }), ...marks(['40,-340 -30,-340 -90,-280', '-10,-280 -60,-240 -70,-160', '-100,-200 -90,-130 -60,-90'], 2.2),
];
export const monk = trade('monk', ['monk', 'monk praying', 'praying monk', 'friar', 'hooded monk', 'franciscan', 'saint francis', 'priest', 'pilgrim', 'cultist', 'hooded man', 'hooded figure', 'cloaked figure', 'man in a hood'], () => ({
  stance: { ...AT_WORK, head: 8, near: { ...AT_WORK.near, arm: '-6,-186 -20,-60 120,-120' }, far: { ...AT_WORK.far, arm: '34,-186 90,-70 150,-150' } },
  outfit: { top: { colour: 'brown', tone: 'mid' }, sleeve: 0.86, legs: { colour: 'brown' }, leg: 0.2, shoes: { colour: 'brown', tone: 'dark' }, build: 1.06 }, head: headed(hood()), over: robe(),
}));
