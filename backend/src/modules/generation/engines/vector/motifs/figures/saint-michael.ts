import { body, brush, circle, closed, cut, ellipse, lock, open, paired, placed, polygon, profile, ribbon, solid, stroke, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { wings } from '../symbols/wings.js';
import { hair, type Lock } from './parts/hair.js';
import { smallFace } from './parts/small-face.js';

const FRINGE: readonly Lock[] = [['0,-286 100,-290 176,-220 206,-100 190,20 226,110', 52], ['20,-290 120,-270 200,-180 236,-60 214,60', 40]];

const head = (): readonly Shape[] => [
  body(ellipse([0, -392], 84, 22), 'skin', { colour: 'gold' }), body(ellipse([0, -392], 62, 12), 'skin', { colour: 'white', line: 'internal' }),
  ...placed([...smallFace(), ...paired(...hair(FRINGE, 'skin', 'gold'))], { y: -280, scale: 0.33 }),
];

/** Straps of leather over the thighs, each ending in a point. */
const straps = (): readonly Shape[] => [-2, -1, 0, 1, 2].map((i) =>
  body(closed(`${i * 34 - 19},16! ${i * 34 + 19},16! ${i * 46 + 24},128 ${i * 48},152! ${i * 46 - 24},128`), 'skin', { colour: 'brown', line: 'internal', relief: 0.5 }));

/** A moulded breastplate, the belt and the straps under it. */
const armour = (): readonly Shape[] => [
  ...straps(),
  body(symmetric('0,-206! 56,-200 96,-176! 112,-110 92,-30 88,28! 0,40'), 'skin', { colour: 'gold', relief: 1 }),
  ...paired(brush(open('12,-118 50,-100 88,-122'), 'internal', 2.2), brush(open('20,-60 46,-52 70,-62'), 'internal', 1.8), brush(open('18,-26 42,-18 64,-28'), 'internal', 1.8)),
  brush(open('0,-190 0,-100 0,10'), 'internal', 2),
  whip('86,20 92,-40 110,-110 96,-168', '40,16 44,-40 56,-110 46,-168', { count: 11, reach: 0.7, valley: 0.4, longest: 'middle' }),
  body(symmetric('0,12! 92,0! 94,30! 0,44'), 'dark', { colour: 'brown' }), body(circle([0, 28], 15), 'skin', { colour: 'gold' }),
];

/** The leg that carries him, and the one bent on the fallen one's back. */
const legs = (): readonly Shape[] => [
  body(closed('-76,110! -14,118! -20,200 -34,262 -30,340! -88,340! -96,260 -92,190'), 'skin', { colour: 'tan', relief: 0.8 }),
  body(closed('-92,230! -28,230! -24,330! -90,330! -100,280'), 'dark', { colour: 'brown' }), body(closed('-96,326! -26,326! -10,350 -22,362! -120,362! -116,344'), 'skin', { colour: 'brown' }),
  body(closed('14,118! 84,104! 120,180 112,232! 104,300 110,330! 56,334! 54,260 44,200'), 'skin', { colour: 'tan', relief: 0.8 }),
  body(closed('52,220! 116,214! 112,316! 56,322! 46,270'), 'dark', { colour: 'brown' }), body(closed('50,316! 116,312! 140,336 128,350! 40,352! 44,334'), 'skin', { colour: 'brown' }),
  brush(open('-60,240 -56,280 -60,320'), 'detail', 1.8), brush(open('84,226 86,270 84,310'), 'detail', 1.8),
];

/** The sword over his head, in the arm that is raised. */
const swordArm = (): readonly Shape[] => [
  ...placed([
    body(polygon('-17,-20 -14,-250 0,-286 14,-250 17,-20'), 'skin', { colour: 'grey', relief: 0.6 }), stroke('M0 -240L0 -30', 'detail'),
    body(closed('-64,-22! 64,-22! 72,-8 64,4! -64,4! -72,-8'), 'skin', { colour: 'gold' }), body(closed('-10,2! 10,2! 10,66! -10,66!'), 'dark', { colour: 'brown' }), body(circle([0, 76], 15), 'skin', { colour: 'gold' }),
  ], { x: 216, y: -316, turn: -20, scale: 0.9 }),
  body(ribbon('92,-166 170,-140 206,-190 222,-286', profile('0:34 0.4:28 0.7:23 1:19')).outline(), 'skin', { colour: 'tan', relief: 0.9 }),
  body(closed('66,-196! 112,-186 134,-150 122,-118! 86,-116 64,-150'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(circle([223, -292], 27), 'skin', { colour: 'tan', relief: 0.9 }), ...[-10, 2, 14].map((dy) => brush(open([[204, -292 + dy], [222, -288 + dy], [240, -292 + dy]]), 'detail', 1.6)),
];

/** The round shield with its cross, before the other arm. */
const shield = (): readonly Shape[] => [
  body(closed('-66,-196! -112,-186 -140,-140 -122,-100! -84,-112 -62,-150'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(ribbon('-100,-150 -150,-90 -160,-40', profile('0:32 1:24')).outline(), 'skin', { colour: 'tan', relief: 0.9 }),
  body(circle([-164, -30], 106), 'skin', { colour: 'gold', relief: 0.7 }), body(circle([-164, -30], 84), 'skin', { colour: 'white', line: 'internal', relief: 0.4 }),
  body(polygon('-178,-108 -150,-108 -150,-44 -86,-44 -86,-16 -150,-16 -150,48 -178,48 -178,-16 -242,-16 -242,-44 -178,-44'), 'mid', { colour: 'red' }),
];

const horn = (to: 1 | -1): Shape => body(lock(`${to * 34},-58 ${to * 66},-110 ${to * 60},-170 ${to * 30},-196`, 20), 'skin', { colour: 'bone' });

/** The fallen one under his feet: horned, on its belly, one wing broken upwards, its tail over the ground. */
const fallen = (): readonly Shape[] => [
  body(closed('110,400! 180,330 270,300 360,322! 340,350 352,384! 316,376 300,410! 264,398 240,440! 180,440'), 'dark', { colour: 'crimson' }),
  body(ribbon('150,450 270,470 370,440 420,380 400,330', profile('0:26 0.6:12 1:6')).outline(), 'dark', { colour: 'crimson' }), body(polygon('400,344 370,318 408,282 432,326'), 'dark', { colour: 'crimson' }),
  body(closed('-120,380! -40,352 60,350 150,362 214,400 226,440 200,478! 60,486 -80,484 -150,470!'), 'dark', { colour: 'crimson', relief: 0.9 }),
  body(ribbon('-90,440 -30,470 -60,484 -150,486', profile('0:26 1:18')).outline(), 'dark', { colour: 'crimson' }),
  ...placed([
    horn(1), horn(-1),
    body(symmetric('0,-70! 44,-66 76,-30! 104,-44 120,-26! 92,6 76,14! 66,60 36,92 0,100!'), 'skin', { colour: 'crimson', relief: 0.9 }),
    ...paired(body(closed('14,-16! 52,-28 60,-6! 34,4'), 'skin', { colour: 'yellow', line: 'internal' }), solid(circle([38, -10], 9)), brush(open('20,16 30,30 52,32'), 'internal', 2), brush(open('8,-30 34,-42 62,-38'), 'internal', 2.4)),
    body(symmetric('0,40! 34,34 50,44! 34,70 0,76!'), 'black', { colour: 'black' }), ...paired(body(polygon('14,40 24,40 19,56'), 'skin', { line: 'none', colour: 'white' })),
  ], { x: -176, y: 410, turn: -14, scale: 0.86 }),
  ...['-60,398 -30,420 -36,456', '10,372 44,404 40,452', '80,378 112,408 110,452', '146,392 172,418 172,450'].map((line) => cut(open(line), 'internal', 2)),
  ...['268,304 240,360 180,420', '346,330 280,372 200,430'].map((line) => cut(open(line), 'internal', 1.8)),
];

/** The archangel with sword and shield, his foot on the devil. */
const victor: Motif = {
  name: 'saint-michael',
  pose: 'figure',
  bears: ['sword', 'shield', 'wings', 'halo'],
  words: ['saint michael', 'st michael', 'archangel michael', 'michael the archangel', 'saint michael the archangel', 'st michael the archangel', 'warrior angel', 'angel warrior', 'angel with sword'],
  anchors: { crown: [0, -349], eye: [24, -241], base: [0, 479], heart: [0, -79] },
  draw: (rng) => placed([
    ...placed(wings.draw(rng), { y: -96, scale: 0.94 }), ...fallen(), ...legs(),
    body(closed('-28,-240! 28,-240! 34,-204 56,-190! 0,-160 -56,-190! -34,-204'), 'skin', { colour: 'tan' }),
    ...armour(), ...shield(), ...swordArm(), ...head(),
  ], { y: 23, scale: 0.93 }),
};

/** With the devil or without it in the words: it lies under his foot. */
export const saintMichael: Motif = { ...victor, together: { hannya: victor, oni: victor, devil: victor, 'standing-devil': victor } };

/** Any angel that fights; against the devil it stands on him already. */
export const fightingAngel: Motif = {
  ...victor, name: 'fighting-angel', words: ['fighting angel', 'angel in battle', 'battle angel'],
  together: { devil: saintMichael, 'standing-devil': saintMichael, hannya: saintMichael, oni: saintMichael, baphomet: saintMichael },
};
