import { body, brush, closed, cut, marksOf, open, placed, polygon, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { armyHelmet, fireHelmet, headed, nurseCap, shortHair, toque } from './parts/heads.js';
import { person, type Outfit, type Stance } from './parts/person.js';

const marks = marksOf(2);
const ground = (half: number, y: number): readonly Shape[] => [
  brush(open([[-half, y], [-half * 0.3, y + 6], [half * 0.4, y + 4], [half, y]]), 'outline', 1.4), brush(open([[-half * 0.6, y + 22], [0, y + 27], [half * 0.5, y + 22]]), 'internal', 1.6),
];

const MARCH: Stance = {
  trunk: '-10,60 -8,-70 24,-210',
  far: { arm: '40,-186 110,-60 190,-140', leg: '10,80 80,250 130,420', foot: -4 },
  near: { arm: '4,-186 -40,-40 90,-30', leg: '-14,80 -30,260 -110,424', foot: 4 },
};
const TURNOUT: Outfit = { top: { colour: 'tan', tone: 'mid' }, sleeve: 1, legs: { colour: 'tan', tone: 'mid' }, leg: 1, shoes: { colour: 'black', tone: 'dark' } };

const stripe = (d: string): readonly Shape[] => [body(closed(d), 'skin', { colour: 'yellow', line: 'internal', relief: 0.3 })];

/** A long coat with bright stripes. */
const coat = (): readonly Shape[] => [
  body(closed('-78,30! 60,30! 78,150! 0,166 -100,150!'), 'mid', { colour: 'tan', relief: 0.7 }), ...stripe('-94,116! 72,116! 76,142! -98,142!'), ...stripe('-88,-40! 76,-60! 74,-32! -86,-12!'), brush(open('48,-170 52,-60 56,140'), 'internal', 2.2),
];

const fireAxe = (): readonly Shape[] => [
  body(ribbon('70,80 120,-60 200,-300', profile('0:13 1:12')).outline(), 'skin', { colour: 'brown', relief: 0.8 }),
  body(closed('176,-330! 218,-316! 250,-330 300,-320! 300,-240 270,-190! 240,-240 200,-262! 160,-276! 100,-280! 140,-310'), 'skin', { colour: 'red', relief: 0.6 }), brush(open('288,-304 286,-250 266,-210'), 'internal', 1.8),
];

/** A child on the arm. */
const rescued = (): readonly Shape[] => placed(person(
  { trunk: '-60,178 -64,30 -24,-140', head: -4, far: { arm: '6,-116 40,-20 -40,30', leg: '-50,134 130,140 150,320', foot: 10 }, near: { arm: '-44,-116 -60,20 60,60', leg: '-84,150 110,160 110,340', foot: 10 } },
  { top: { colour: 'crimson' }, sleeve: 0.5, legs: { colour: 'navy' }, leg: 0.5, shoes: { colour: 'white' } }, { head: headed(shortHair()) },
), { x: 110, y: -120, scale: 0.56 });

/** A firefighter with a child on the arm, what `firefighter` is together with one, not listed on its own. */
const rescuer: Motif = {
  name: 'firefighter-with-a-child', pose: 'figure', words: ['firefighter with a child'], anchors: { centre: [0, 0], crown: [40, -440], base: [0, 470], heart: [0, -120] },
  draw: () => placed([...ground(280, 470),
    ...person({ ...MARCH, near: { ...MARCH.near, arm: '4,-186 -30,0 150,-30' } }, TURNOUT, { head: headed(fireHelmet()), over: coat(), held: rescued() })], { x: -30 }),
};

/** A firefighter striding in with the axe. */
export const firefighter: Motif = {
  together: { boy: rescuer, children: rescuer, 'baby-feet': rescuer },
  name: 'firefighter', pose: 'figure',
  words: ['firefighter', 'fireman', 'fire fighter', 'firewoman', 'firefighter with axe', 'firefighter in gear', 'brave firefighter'],
  anchors: { centre: [0, 0], crown: [40, -450], base: [0, 470], heart: [0, -120] },
  draw: () => placed([...ground(280, 470), ...person(MARCH, TURNOUT, { head: headed(fireHelmet()), over: coat(), held: fireAxe() })], { y: 0 }),
};

const KNEEL: Stance = {
  trunk: '-90,150 -84,20 -20,-110', head: 26,
  far: { arm: '-10,-90 70,10 150,-30', leg: '-60,170 110,190 100,404', foot: 0 },
  near: { arm: '-44,-90 0,50 146,24', leg: '-90,176 10,370 -190,400', foot: 62 },
};
const FIELD: Outfit = { top: { colour: 'moss' }, sleeve: 1, legs: { colour: 'moss', tone: 'dark' }, leg: 0.94, shoes: { colour: 'black', tone: 'dark' } };

const rifle = (): readonly Shape[] => [
  body(closed('176,-330! 196,-330! 198,-100! 172,-100!'), 'dark', { colour: 'black' }),
  body(closed('164,-140! 206,-140! 210,60! 220,120! 160,120! 166,40!'), 'skin', { colour: 'brown', relief: 0.8 }), body(closed('214,96! 262,120! 256,150! 210,140!'), 'dark', { colour: 'black' }),
  body(closed('158,116! 216,116! 206,220 226,400! 150,410! 150,260'), 'skin', { colour: 'brown', relief: 0.8 }), ...marks(['180,-120 184,-20 180,90', '176,250 180,320 176,390']), brush(open('206,-120 250,60 214,300'), 'internal', 2),
];

/** Pouches and pack of a soldier. */
const webbing = (): readonly Shape[] => [
  body(closed('-150,-70! -130,-90 -96,-80! -130,30 -150,90! -210,80 -226,20 -200,-50'), 'dark', { colour: 'moss', relief: 0.8 }), cut(open('-200,10 -170,20 -140,10'), 'internal', 2),
  body(closed('-150,120! -30,110! -28,142! -152,156!'), 'dark', { colour: 'black' }), body(closed('-76,104! -40,100! -34,160! -72,164!'), 'skin', { colour: 'moss', line: 'internal' }),
];

const cross = (): readonly Shape[] => [
  body(polygon('300,60 340,60 340,140 410,140 410,178 340,178 340,450 300,450 300,178 230,178 230,140 300,140'), 'skin', { colour: 'white', relief: 0.6 }), shadow(closed('326,64! 338,64! 338,446! 326,446!')),
  ...['250,456 262,420 270,456', '370,456 380,410 392,456', '350,456 346,428 360,452'].map((line) => brush(open(line), 'internal', 2)),
];

const soldierWith = (behind: readonly Shape[]): readonly Shape[] => placed([
  ...ground(330, 460), ...behind, ...person(KNEEL, FIELD, { head: headed(armyHelmet()), over: webbing(), held: rifle() }),
], { y: -24, x: behind.length > 0 ? -90 : 0, scale: 1.02 });

/** What `soldier` is at a grave, not listed on its own. */
const atGrave: Motif = { name: 'soldier-at-a-grave', pose: 'figure', words: ['soldier at a grave'], anchors: { centre: [0, 0], crown: [-40, -330], base: [0, 470], heart: [-60, 0] }, draw: () => soldierWith(cross()) };

/** A soldier on one knee, head bowed, the rifle upright before him. */
export const soldier: Motif = {
  name: 'soldier', pose: 'figure',
  words: ['soldier', 'kneeling soldier', 'soldier kneeling', 'infantryman', 'army soldier', 'soldier with rifle', 'soldier with gun', 'soldier praying', 'praying soldier', 'combat soldier', 'army man', 'war veteran', 'soldier holding a rifle', 'trooper', 'ww2 soldier'],
  anchors: { centre: [0, 0], crown: [-20, -330], base: [0, 470], heart: [-40, 0] },
  together: { tombstone: atGrave, cross: atGrave, gravestone: atGrave },
  draw: () => soldierWith([]),
};

const WORK: Stance = {
  trunk: '-6,60 -10,-70 16,-210',
  far: { arm: '34,-186 110,-90 200,-130', leg: '10,80 40,250 60,424', foot: 0 },
  near: { arm: '-6,-186 -30,-40 110,-40', leg: '-14,80 -20,260 -60,428', foot: 0 },
};
const WHITES: Outfit = { top: { colour: 'white' }, sleeve: 1, legs: { colour: 'black', tone: 'dark' }, leg: 1, shoes: { colour: 'black', tone: 'dark' } };

const apron = (): readonly Shape[] => [
  body(closed('-60,40! 66,34! 92,160 96,270! 30,286 -50,272! -40,160'), 'skin', { colour: 'white', relief: 0.6 }), ...marks(['40,70 56,160 56,250', '0,80 10,170 4,256']), body(closed('-78,26! 64,16! 66,44! -76,56!'), 'dark', { colour: 'red' }),
  ...[-160, -110, -60].map((y) => solid(closed([[38, y], [48, y + 6], [40, y + 14], [32, y + 6]]))), body(closed('-20,-226! 50,-236! 44,-190 20,-160! 0,-190'), 'dark', { colour: 'red', line: 'internal' }),
];

const knife = (): readonly Shape[] => [
  body(closed('126,-54! 150,-150 170,-330! 214,-210 206,-110 166,-46!'), 'skin', { colour: 'grey', relief: 0.5 }), brush(open('160,-90 176,-180 184,-260'), 'internal', 1.8), body(closed('96,16! 124,-58! 162,-46! 136,30!'), 'dark', { colour: 'black' }),
];
const pan = (): readonly Shape[] => [
  body(ribbon('196,-130 250,-146 300,-160', profile('0:11 1:9')).outline(), 'dark', { colour: 'black' }), body(closed('290,-190! 470,-200! 460,-140 400,-124 320,-130!'), 'dark', { colour: 'black', relief: 0.6 }), cut(open('310,-170 390,-176 450,-178'), 'internal', 2),
  ...['350,-226 330,-260 360,-290 340,-330', '410,-226 390,-260 420,-296 400,-336'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** A cook in whites with knife and pan. */
export const chef: Motif = {
  name: 'chef', pose: 'figure',
  words: ['chef', 'cook', 'chef cooking', 'master chef', 'head chef', 'chef with knife', 'chef holding a knife', 'chef man', 'pizza chef'],
  anchors: { centre: [40, 0], crown: [40, -490], base: [0, 470], heart: [0, -120] },
  draw: () => placed([...ground(240, 470), ...person(WORK, WHITES, { head: headed(toque()), over: apron(), heldBeyond: pan(), held: knife() })], { x: -60, y: 6 }),
};

const DRESS: Outfit = { top: { colour: 'white' }, sleeve: 0.4, legs: { colour: 'white' }, leg: 0.3, shoes: { colour: 'white' } };
const skirt = (): readonly Shape[] => [
  body(closed('-70,30! 58,26! 96,150 104,290! 20,304 -110,288! -96,150'), 'skin', { colour: 'white', relief: 0.7 }), ...marks(['-40,70 -60,180 -64,280', '20,80 36,180 40,290']), body(closed('-74,24! 60,18! 62,46! -76,54!'), 'dark', { colour: 'red' }),
  body(closed('16,-140! 70,-150! 76,-90! 22,-80!'), 'skin', { colour: 'white', line: 'internal' }), solid(polygon('40,-136 52,-138 53,-124 66,-126 67,-114 54,-112 55,-98 43,-97 42,-110 29,-108 28,-120 41,-122')),
];
const syringe = (): readonly Shape[] => placed([
  body(closed('-16,-150! 16,-150! 16,-30! -16,-30!'), 'skin', { colour: 'blue' }), brush(open('0,-150 0,-190 0,-240'), 'internal', 1), body(closed('-5,-30! 5,-30! 5,10! -5,10!'), 'skin', { colour: 'grey', line: 'internal' }), body(closed('-26,6! 26,6! 26,20! -26,20!'), 'dark', { colour: 'black' }),
  ...[-120, -95, -70].map((y) => brush(open([[-14, y], [0, y]]), 'detail', 1)),
], { x: 222, y: -120, turn: 14 });

/** A nurse with cap and syringe. */
export const nurse: Motif = {
  name: 'nurse', pose: 'figure',
  words: ['nurse', 'vintage nurse', 'female nurse', 'nurse woman', 'nurse with syringe', 'hospital nurse'],
  anchors: { centre: [0, 0], crown: [20, -470], base: [0, 470], heart: [0, -120] },
  draw: () => placed([...ground(200, 470), ...person(WORK, DRESS, { head: headed(nurseCap()), over: skirt(), heldBeyond: syringe() })], { x: -10, y: 10 }),
};
