import { balloon } from '../objects/balloon.js';
import { bench } from '../objects/street.js';
import { body, brush, circle, closed, marksOf, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { headed, shortHair } from './parts/heads.js';
import { isNoLoop } from './parts/loops.js';
import { person, type Outfit, type Stance } from './parts/person.js';
import { longHair } from './parts/profile-face.js';
import { child, ground, man, woman } from './parts/walker.js';
import { grandfather, grandmother } from './parts/wear.js';

const marks = marksOf(2);

/** Sitting on an edge, the legs hanging, a hand on the knee. */
const SEATED: Stance = {
  trunk: '-60,178 -64,30 -24,-140', head: -4,
  far: { arm: '6,-116 70,20 150,70', leg: '-50,134 160,130 196,330', foot: 0 }, near: { arm: '-44,-116 -96,40 30,110', leg: '-84,150 140,156 150,360', foot: 6 },
};
const JEANS: Outfit = { top: { colour: 'teal', tone: 'mid' }, sleeve: 0.96, legs: { colour: 'navy', tone: 'dark' }, leg: 1, shoes: { colour: 'brown', tone: 'dark' } };
const SUMMER: Outfit = { top: { colour: 'crimson' }, sleeve: 0.3, legs: { colour: 'tan' }, leg: 0, shoes: { colour: 'crimson', tone: 'dark' }, build: 0.88 };

/** The lap of a dress over both thighs. */
const lap = (): readonly Shape[] => [
  body(closed('-116,80! 0,66! 100,84 186,110 206,150! 200,230 180,262! 150,236 120,262 90,232 40,240 -40,226 -110,200!'), 'mid', { colour: 'crimson', relief: 0.8 }), ...marks(['-60,110 20,140 120,150', '-70,160 20,186 120,190', '160,140 170,190 160,236'], 2.2),
];

const seated = (name: string, words: readonly string[], draw: () => readonly Shape[], benched?: Motif): Motif => ({
  name, pose: 'figure', words, ...(benched === undefined ? {} : { together: { bench: benched } }),
  anchors: { crown: [-61, -425], mouth: [14, -318], hand: [-50, 69], base: [50, 430], heart: [-136, -124], seat: [-114, 144] },
  draw: () => placed(draw(), { scale: 1.073, x: -50, y: -103 }),
});

const he = (): readonly Shape[] => placed(person(SEATED, JEANS, { head: headed(shortHair()) }), { scale: 1.1, x: -40, y: 40 });
const she = (): readonly Shape[] => placed(person(SEATED, SUMMER, { head: headed(longHair()), over: lap() }), { scale: 1.1, x: -40, y: 40 });

/** Somebody on a bench, seen from their side and a little from before. */
const onBench = (whom: () => readonly Shape[], name: string): Motif => ({
  ...seated(name, [name.replaceAll('-', ' ')], () => []),
  draw: (rng) => placed([...placed(bench.draw(rng), { y: 196, scale: 1 }), ...placed(whom(), { x: 30, y: -62, scale: 0.98 })], { y: 30, scale: 0.96 }),
});

export const sittingMan = seated('sitting-man', ['sitting man', 'man sitting', 'man seated', 'boy sitting', 'person sitting', 'guy sitting', 'sitting boy', 'old man sitting', 'thinking man', 'lonely man'],
  () => he(), onBench(he, 'man-on-a-bench'));

export const sittingLady = seated('sitting-lady', ['sitting woman', 'sitting girl', 'sitting lady', 'seated woman', 'seated girl'],
  () => she(), onBench(she, 'woman-on-a-bench'));

/** On both knees, the hands joined before the face. */
const IN_PRAYER: Stance = {
  trunk: '-64,200 -56,30 -16,-120', head: 14,
  far: { arm: '16,-96 60,30 120,-90', leg: '-50,180 20,390 -170,410', foot: 76 }, near: { arm: '-34,-96 0,40 108,-80', leg: '-66,180 -10,400 -206,420', foot: 78 },
};
/** Two hands laid together, the fingers up. */
const folded = (): readonly Shape[] => [
  body(closed('-16,22! -20,-10 -14,-50 4,-92 16,-96! 22,-60 24,-10 20,22!'), 'skin', { colour: 'tan', relief: 0.8 }), ...marks(['0,-76 4,-40 2,0', '-16,-6 -4,-20 0,-36'], 1.5),
];
const gown = (): readonly Shape[] => [
  body(closed('-116,120! 20,96! 60,200 96,330 104,440! -60,452 -220,448 -330,440! -270,380 -180,330 -130,240'), 'mid', { colour: 'navy', relief: 0.8 }), ...marks(['-70,150 -60,280 -120,400', '-10,140 10,280 -10,420', '30,170 56,300 66,420', '-120,300 -190,380 -260,430'], 2.4), shadow(closed('-116,120! -130,240 -180,330 -270,380! -150,360 -90,250')),
];

export const prayingLady: Motif = {
  name: 'praying-lady', pose: 'figure', words: ['praying woman', 'praying girl', 'woman kneeling', 'kneeling woman', 'girl kneeling', 'kneeling girl', 'praying lady', 'nun praying', 'praying nun'],
  anchors: { crown: [60, -428], base: [0, 430], heart: [-20, -100], hand: [140, -200] },
  draw: () => placed(person(IN_PRAYER, { ...SUMMER, top: { colour: 'navy', tone: 'mid' }, sleeve: 0.94 },
    { head: [...headed(longHair())], over: gown(), fist: placed(folded(), { turn: 62, x: -4, y: 0 }) }), { scale: 1.06, x: 90, y: -122 }),
};

export const prayingMan: Motif = {
  name: 'praying-man', pose: 'figure', words: ['praying man', 'man kneeling', 'kneeling man', 'man on his knees', 'boy praying', 'praying boy', 'child praying', 'praying child'],
  anchors: { crown: [60, -428], base: [0, 430], heart: [-20, -100], hand: [140, -200] },
  draw: () => placed(person(IN_PRAYER, JEANS, { head: headed(shortHair()), fist: placed(folded(), { turn: 62, x: -4, y: 0 }) }), { scale: 1.06, x: 60, y: -122 }),
};

/** A woman from behind, looking away from us. */
export const standingLady: Motif = {
  name: 'standing-lady', pose: 'figure',
  words: ['woman from behind', 'woman seen from behind', 'girl from behind', 'girl seen from behind', 'standing woman', 'standing lady', 'standing girl', 'woman standing', 'girl standing', 'back of a woman', 'woman with her back turned', 'girl with her back turned', 'woman walking away', 'girl walking away', 'woman walking', 'girl walking', 'woman looking away'],
  anchors: { crown: [0, -420], base: [0, 470], heart: [0, -60] },
  draw: () => [...ground(240, 452), ...woman({ x: 0, y: 452, scale: 1.08, colour: 'crimson', reach: [[-150, -380], [150, -380]] })],
};

/** A man from behind, looking away from us. */
export const standingMan: Motif = {
  name: 'standing-man', pose: 'figure',
  words: ['man from behind', 'man seen from behind', 'standing man', 'man standing', 'man walking', 'man walking away', 'lonely wanderer', 'wanderer', 'traveler', 'traveller', 'person', 'person standing', 'person from behind', 'human figure', 'man looking away'],
  anchors: { crown: [0, -420], base: [0, 470], heart: [0, -60] },
  draw: () => [...ground(240, 452), ...man({ x: 0, y: 452, scale: 1.06, colour: 'blue', reach: [[-170, -380], [170, -380]] })],
};

/** A boy from behind with his satchel. */
export const boy: Motif = {
  name: 'boy', pose: 'figure', words: ['boy', 'child', 'kid', 'toddler', 'schoolboy'],
  anchors: { crown: [0, -420], base: [0, 470], heart: [0, -60] },
  draw: () => [...ground(240, 452), ...child({ x: 0, y: 452, scale: 1.06, colour: 'gold', reach: [[-190, -340], [190, -340]] })],
};

const TWO_CHILDREN = (): readonly Shape[] => [
  ...ground(380, 452), ...child({ x: -150, y: 452, scale: 0.82, colour: 'gold', reach: [[-190, -340], [178, -350]] }),
  ...child({ x: 160, y: 452, scale: 0.74, colour: 'teal', reach: [[-210, -386], [170, -700]] }),
];
/** The balloons that one of them has by their strings. */
const balloons = (): readonly Shape[] => [
  ...([[210, -250, 10], [300, -330, 24], [370, -210, 40]] as const).map(([x, y, turn]) => brush(open([[x - turn * 0.4, y + 90], [x * 0.5 + 140, y * 0.5 - 30], [284, -72]]),
    'internal', 1.2)),
];
const withBalloons: Motif = {
  name: 'children-with-balloons', pose: 'figure', words: ['children with balloons'], anchors: { crown: [-150, -230], base: [0, 470], heart: [0, 60] },
  draw: (rng) => placed([
    ...balloons(), ...([[210, -250, 10], [300, -330, 24], [370, -210, 40]] as const).flatMap(([x, y, turn]) => placed(balloon.draw(rng).filter(isNoLoop),
      { x, y, turn, scale: 0.24 })), ...TWO_CHILDREN(),
  ], { x: -30, y: 10 }),
};

/** Two children hand in hand from behind, one with an arm in the air. */
export const children: Motif = {
  name: 'children', pose: 'figure',
  words: ['children', 'kids', 'two children', 'two kids', 'siblings', 'brother and sister', 'brother and brother', 'two brothers', 'children holding hands', 'kids holding hands', 'boy and girl'],
  anchors: { crown: [-150, -340], base: [0, 440], heart: [0, 0] }, together: { balloon: withBalloons },
  draw: () => placed(TWO_CHILDREN(), { y: -90, scale: 1.14 }),
};

const OLD: Stance = {
  trunk: '-20,70 -26,-50 30,-180', head: 10, far: { arm: '50,-156 90,-30 176,-20', leg: '0,90 30,260 40,424', foot: 0 }, near: { arm: '10,-156 10,-10 164,0', leg: '-24,90 -40,260 -70,428', foot: 0 },
};
const CARDIGAN: Outfit = { top: { colour: 'moss', tone: 'mid' }, sleeve: 0.98, legs: { colour: 'brown', tone: 'dark' }, leg: 1, shoes: { colour: 'black', tone: 'dark' } };
const SHAWL: Outfit = { top: { colour: 'violet' }, sleeve: 0.98, legs: { colour: 'tan' }, leg: 0.3, shoes: { colour: 'black', tone: 'dark' }, build: 0.96 };

const skirt = (): readonly Shape[] => [
  body(closed('-84,40! 46,30! 86,150 104,310! 20,324 -60,320 -126,308! -110,160'), 'mid', { colour: 'violet', relief: 0.7 }), ...marks(['-50,80 -70,200 -76,300', '0,80 10,200 4,306', '40,80 66,200 76,300'], 2.2),
];
/** A cardigan's edge and its buttons. */
const buttons = (): readonly Shape[] => [brush(open('44,-150 40,-50 44,60'), 'internal', 2), ...[-110, -60, -10].map((y) => body(circle([58, y], 7), 'skin', { line: 'internal' }))];
const heart = (): readonly Shape[] => placed([
  body(closed('0,-60! 24,-120 80,-140 130,-108 140,-50 90,30 0,120! -90,30 -140,-50 -130,-108 -80,-140 -24,-120'), 'skin', { colour: 'red', relief: 0.9 }), shadow(closed('10,104! 84,26 128,-46 118,-100! 100,-20 50,50')),
], { x: 0, y: -330, scale: 0.5 });

const TWO_OLD = (): readonly Shape[] => [
  ...ground(340, 452), ...placed(person(OLD, SHAWL, { head: headed(grandmother()), over: skirt() }), { x: 168, y: 38, flip: true, scale: 0.94 }),
  ...placed(person(OLD, CARDIGAN, { head: headed(grandfather()), over: buttons() }), { x: -166, y: 12 }), ...heart(),
];

/** An old couple, face to face and hand in hand. */
export const elderlyCouple: Motif = {
  name: 'elderly-couple', pose: 'figure',
  words: ['grandparents', 'old couple', 'elderly couple', 'grandma and grandpa', 'grandpa and grandma', 'grandmother and grandfather', 'grandfather and grandmother', 'old lovers', 'elderly lovers', 'old man and old woman', 'old husband and wife', 'growing old together', 'older couple', 'senior couple'],
  anchors: { crown: [0, -380], base: [0, 470], heart: [0, -330] },
  draw: () => placed(TWO_OLD(), { y: -6, scale: 1.02 }),
};

/** A walking stick under the hand. */
const stick = (): readonly Shape[] => [body(ribbon('150,20 140,-34 172,-60 204,-40 210,40 214,452', profile('0:12 0.2:13 1:10')).outline(), 'skin', { colour: 'brown', relief: 0.8 })];
const elder = (name: string, words: readonly string[],
  draw: () => readonly Shape[]): Motif => ({ name, pose: 'figure', words, bears: ['walking-stick'], anchors: { crown: [30, -425], mouth: [122, -338], base: [0, 430], heart: [0, -130] },
    draw: () => placed(draw(), { scale: 1.08, y: -88 }) });

export const grandpa = elder('grandfather', ['grandfather', 'grandpa', 'granddad', 'old man', 'elderly man', 'old man with cane', 'old man walking', 'grandad', 'old man with a cane'],
  () => [...ground(220, 452), ...person(OLD, CARDIGAN, { head: headed(grandfather()), over: buttons(), heldBeyond: stick() })]);
export const grandma = elder('grandmother', ['grandmother', 'grandma', 'granny', 'nana', 'elderly woman', 'old lady', 'old woman', 'old woman with cane', 'nan', 'nonna', 'abuela'],
  () => [...ground(220, 452), ...person(OLD, SHAWL, { head: headed(grandmother()), over: skirt(), heldBeyond: stick() })]);

export const everyday: readonly Motif[] = [sittingMan, sittingLady, prayingLady, prayingMan, standingLady, standingMan, boy, children, elderlyCouple, grandpa, grandma];
