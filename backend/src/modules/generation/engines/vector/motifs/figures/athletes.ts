import { bicycle } from '../objects/bicycle.js';
import { arc, body, brush, closed, cut, marksOf, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { headed, ponytail, shades, shortHair, sportsHelmet } from './parts/heads.js';
import { isNoLoop } from './parts/loops.js';
import { fist, person, type Outfit, type Stance } from './parts/person.js';

const marks = marksOf(2);

/** A boxer's glove at the end of an arm. */
const glove = (): readonly Shape[] => placed([
  body(closed('-26,-30! 10,-34! 14,34! -22,30!'), 'skin', { colour: 'white' }), ...marks(['-8,-28 -4,0 -8,28'], 1.6),
  body(closed('6,-44! 50,-66 104,-56 126,-14 116,34 74,58 30,52 8,40!'), 'skin', { colour: 'red', relief: 1 }),
  shadow(closed('10,38! 30,50 74,56 112,34! 84,38 50,36')), body(closed('14,-40! 44,-72 84,-66 88,-38 60,-26 30,-22'), 'skin', { colour: 'red', relief: 0.8 }), brush(open('104,-26 108,0 100,20'), 'internal', 2),
], { scale: 1.12 });

const GUARD: Stance = {
  trunk: '-20,80 -6,-60 50,-200', head: 6,
  far: { arm: '62,-176 150,-60 236,-190', leg: '10,100 100,240 96,428', foot: 0 },
  near: { arm: '24,-176 -10,-40 110,-110', leg: '-30,100 -70,260 -190,410', foot: 14 },
};
const BARE: Outfit = { top: { colour: 'tan' }, sleeve: 0, legs: { colour: 'red', tone: 'dark' }, leg: 0.42, shoes: { colour: 'black', tone: 'dark' }, build: 1.16 };

/** Waistband and muscles over a bare trunk. */
const trunks = (): readonly Shape[] => [
  body(closed('-104,56! 54,42! 64,84! -100,104!'), 'skin', { colour: 'gold' }),
  ...marks(['86,-130 60,-96 20,-104', '50,-60 54,-30 46,0', '10,-40 14,-10 8,20']), ...['-60,130 -50,170 -70,210', '30,120 40,160 60,190'].map((line) => cut(open(line), 'internal', 2)),
];

/** A boxer on guard. */
export const boxer: Motif = {
  name: 'boxer', pose: 'figure',
  words: ['boxer', 'boxer man', 'male boxer', 'boxing man', 'boxer fighting', 'prizefighter', 'pugilist', 'boxer on guard', 'fighting boxer', 'boxing champion', 'vintage boxer', 'kickboxer'],
  anchors: { centre: [0, 0], crown: [60, -420], base: [-40, 470], heart: [20, -120] },
  draw: () => placed(person(GUARD, BARE, { head: headed(shortHair()), over: trunks(), fist: glove() }), { y: -20 }),
};

const STRIDE: Stance = {
  trunk: '-20,60 6,-70 56,-200', head: 4,
  far: { arm: '60,-176 150,-60 230,-160', leg: '0,76 -60,250 -270,270', foot: 66 },
  near: { arm: '36,-176 -100,-110 -60,30', leg: '-10,76 150,140 120,340', foot: -8 },
};
const KIT: Outfit = { top: { colour: 'teal' }, sleeve: 0, legs: { colour: 'navy', tone: 'dark' }, leg: 0.34, shoes: { colour: 'red', tone: 'dark' } };

/** The road and the wind of whoever runs. */
const road = (): readonly Shape[] => ['-300,440 0,446 300,440', '-140,466 60,470 220,464', '-420,-60 -340,-64 -250,-60', '-460,20 -360,14 -260,20', '-420,120 -350,116 -280,120'].map((line) => brush(open(line), 'internal', 2));

/** A runner at full stride. */
export const runner: Motif = {
  name: 'runner', pose: 'figure',
  words: ['runner', 'person running', 'man running', 'woman running', 'running man', 'running woman', 'girl running', 'running girl', 'marathon runner', 'jogger', 'jogging', 'woman jogging', 'man jogging', 'person jogging', 'girl jogging', 'trail runner', 'sprinter', 'marathoner', 'someone running', 'marathon', 'athlete'],
  anchors: { centre: [0, 0], crown: [60, -420], base: [0, 450], heart: [20, -120] },
  draw: () => placed([...road(), ...person(STRIDE, KIT, { head: headed(ponytail()) })], { scale: 1.03 }),
};

const RIDING: Stance = {
  trunk: '-160,-230 -90,-350 70,-410', head: 12,
  far: { arm: '70,-386 190,-340 250,-240', leg: '-120,-220 20,-100 -30,50', foot: 10 },
  near: { arm: '56,-386 160,-300 260,-236', leg: '-140,-216 50,-40 36,180', foot: 8 },
};
const JERSEY: Outfit = { top: { colour: 'red' }, sleeve: 0.4, legs: { colour: 'black', tone: 'dark' }, leg: 0.42, shoes: { colour: 'white' } };

/** Somebody who races on a bicycle. */
export const cyclist: Motif = {
  name: 'cyclist', pose: 'figure',
  words: ['cyclist', 'person on a bike', 'man riding a bike', 'woman riding a bike', 'bike rider', 'bicycle rider', 'person cycling', 'man on a bicycle', 'road cyclist', 'girl on a bike', 'riding a bicycle', 'mountain biker', 'person riding a bicycle', 'girl riding a bike', 'boy riding a bike', 'biking'],
  anchors: { centre: [0, 0], crown: [110, -480], base: [0, 420], heart: [-40, -200] },
  draw: () => placed([
    ...placed(bicycle.draw(plainly).filter(isNoLoop), { y: 40 }),
    ...placed(person(RIDING, JERSEY, { head: headed(shortHair(), shades(), sportsHelmet('gold')) }), { y: 10 }),
  ], { y: 84, scale: 0.89 }),
};

/** Without a basket. */
const plainly: Rng = { next: () => 1, between: (low) => low, whole: (low) => low, pick: ([first]) => first as never, fork: () => plainly };

const CLIMB: Stance = {
  trunk: '-80,110 -90,-20 -40,-160', head: -20,
  far: { arm: '-30,-140 60,-230 150,-330', leg: '-60,120 60,40 120,170', foot: -10 },
  near: { arm: '-56,-136 -30,10 110,-30', leg: '-90,126 -10,250 90,390', foot: -6 },
};
const HARNESSED: Outfit = { top: { colour: 'orange' }, sleeve: 0.3, legs: { colour: 'navy', tone: 'dark' }, leg: 0.9, shoes: { colour: 'black', tone: 'dark' } };

const ROCK = '190,-480! 250,-400 200,-350! 150,-320 190,-250! 230,-160 160,-60! 150,0 200,80! 150,160 200,240! 140,360 170,480! 420,480! 430,300 410,60 430,-200 400,-420!';
const cliff = (): readonly Shape[] => [
  body(closed(ROCK), 'skin', { colour: 'grey', relief: 0.6 }),
  shadow(closed('250,-400! 310,-340 260,-250! 230,-270 200,-350')), shadow(closed('230,-160! 320,-60 280,70! 200,80 180,20 220,-60')), shadow(closed('200,240! 300,320 280,478! 200,478 180,400')),
  ...marks(['330,-400 370,-280 340,-180', '360,-80 380,60 340,180', '350,260 390,340 360,440', '270,120 310,190 280,250']),
];

/** Somebody on a rock face, the rope below. */
export const climber: Motif = {
  name: 'climber', pose: 'tall',
  words: ['climber', 'rock climber', 'person climbing', 'mountain climber', 'man climbing', 'woman climbing', 'climbing', 'rock climbing', 'free climber', 'alpinist', 'mountaineer', 'girl climbing', 'someone climbing a mountain', 'bouldering', 'climbing person'],
  anchors: { centre: [100, 0], crown: [250, -480], base: [200, 480], heart: [-50, -60] },
  draw: () => placed([
    ...cliff(),
    body(ribbon('-40,96 -120,200 -110,330 -160,480', profile('0:8 1:8')).outline(), 'skin', { colour: 'yellow', line: 'internal' }),
    ...person(CLIMB, HARNESSED, {
      head: headed(shortHair(), sportsHelmet('red')), fist: fist(),
      over: [body(closed('-148,84! -20,92! -16,118! -150,114!'), 'skin', { colour: 'gold' }), brush(open(arc([-30, 110], 16, 20, 340)), 'internal', 1.4), brush(open(arc([-70, 126], 14, 20, 340)), 'internal', 1.4)],
    }),
  ], { x: -120 }),
};
