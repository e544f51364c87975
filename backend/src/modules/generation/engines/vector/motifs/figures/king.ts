import { body, brush, circle, closed, fill, marksOf, open, paired, placed, polygon, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hair, type Lock } from './parts/hair.js';
import { manFace } from './parts/man-face.js';

const marks = marksOf(2);

/** A high back between two posts, its arms, a step under it. */
const throne = (): readonly Shape[] => [
  body(symmetric('0,-500! 40,-470 60,-440! 150,-430 196,-380! 200,200! 0,210!'), 'skin', { colour: 'gold', relief: 0.7 }),
  fill(symmetric('0,-420! 120,-400 156,-350! 160,180! 0,190!'), 'skin', { colour: 'crimson', relief: 0.6 }), ...paired(...marks(['150,-340 60,-250 150,-160', '150,-160 60,-70 150,20'], 1.6)),
  ...paired(
    body(polygon('196,-400 238,-400 238,440 196,440'), 'skin', { colour: 'gold', relief: 0.8 }), body(circle([217, -432], 34), 'skin', { colour: 'gold', relief: 1 }), ...marks(['206,-360 206,-100 206,200'], 1.6),
  ),
  body(closed('-300,430! 300,430! 330,490! -330,490!'), 'skin', { colour: 'grey', relief: 0.5 }), brush(open('-290,458 0,464 290,458'), 'internal', 1.8),
];

const MANTLE = '0,-190! 70,-186 140,-150 180,-80 170,40 200,200 240,420! 150,440 60,440! 40,200 0,190!';

/** Robe, legs and boots, the mantle open over them with its border of ermine. */
const robes = (): readonly Shape[] => [
  body(symmetric('0,60! 130,70! 150,200 130,300 120,410! 30,410! 24,300 0,250'), 'mid', { colour: 'navy', relief: 0.8 }), ...paired(body(closed('30,390! 122,390! 128,440! 24,440!'), 'dark', { colour: 'brown' }), ...marks(['110,120 112,220 92,340', '50,120 60,220 60,340'])),
  body(symmetric(MANTLE), 'mid', { colour: 'crimson', relief: 0.8 }), ...paired(...['130,-100 140,60 190,260', '110,80 150,240 180,400', '150,300 190,380 210,420'].map((line) => brush(open(line), 'internal', 2.2))),
  body(symmetric('0,-180! 40,-160! 50,20 34,120 60,260 80,440! 46,440! 16,260 0,190!'), 'skin', { colour: 'white', relief: 0.5 }),
  ...[-90, -20, 60, 150, 240, 330].flatMap((y, i) => paired(solid(closed([[26 + i * 5, y - 16, true], [34 + i * 5, y + 6], [26 + i * 5, y + 18], [18 + i * 5, y + 6]])))),
  // Ermine about the shoulders.
  body(symmetric('0,-210! 60,-206 130,-176 176,-110! 130,-80 60,-64 0,-60'), 'skin', { colour: 'white', relief: 0.8 }),
  ...([[40, -130], [96, -120], [130, -150], [66, -176]] as const).flatMap(([x, y]) => paired(solid(closed([[x, y - 14, true], [x + 7, y + 6], [x, y + 16], [x - 7, y + 6]])))),
];

const sleeve = (spine: string): Shape => body(ribbon(spine, profile('0:52 0.4:50 0.6:44 1:34')).outline(), 'mid', { colour: 'crimson', relief: 0.9 });
const fist = (x: number, y: number): readonly Shape[] => placed([
  body(closed('-32,-26! 0,-34 32,-26 40,0 32,26 0,34 -32,26! -40,0'), 'skin', { colour: 'tan', relief: 0.8 }), ...marks(['-28,-12 0,-8 32,-14', '-30,4 0,8 36,2', '-26,18 0,22 30,16'], 1.6),
], { x, y, scale: 0.86 });

/** Both arms on the arms of the throne, a sceptre in the one hand. */
const arms = (): readonly Shape[] => [
  ...paired(body(closed('176,60! 300,60! 310,90! 300,110! 176,110!'), 'skin', { colour: 'gold', relief: 0.8 }), body(polygon('250,106 288,106 288,436 250,436'), 'skin', { colour: 'gold', relief: 0.7 })),
  body(polygon('262,-250 282,-250 292,250 272,250'), 'skin', { colour: 'gold', relief: 0.7 }), body(circle([272, -280], 38), 'skin', { colour: 'gold', relief: 1 }), body(polygon('264,-352 280,-352 280,-338 294,-338 294,-324 280,-324 280,-312 264,-312 264,-324 250,-324 250,-338 264,-338'), 'skin', { colour: 'gold' }), brush(open('240,-280 272,-270 304,-282'), 'internal', 1.8),
  ...paired(sleeve('140,-120 206,-40 250,40')), ...fist(272, 50), ...fist(-272, 56),
];

const LONG: readonly Lock[] = [['200,-150 280,-40 260,80 290,190 250,300', 50], ['190,-110 240,20 226,130 256,230', 44]];

/** A beard in a few broad strokes, as small as it is drawn here. */
const greyBeard = (): readonly Shape[] => [
  body(symmetric('0,120! 60,96 130,110 196,20! 214,140 180,270 110,370 40,430 0,440'), 'skin', { colour: 'grey', relief: 0.8 }), ...paired(...marks(['60,200 66,290 40,380', '120,150 130,240 100,330', '170,100 174,190 150,270'], 2.4)), brush(open('0,230 4,320 0,410'), 'internal', 2.4),
  solid(symmetric('0,176! 44,168 84,180 44,198 0,202!')), body(symmetric('0,124! 50,104 110,120 160,176! 100,172 50,160 0,166!'), 'skin', { colour: 'grey', line: 'internal' }),
];

/** Five points with pearls on a jewelled rim. */
const crownOf = (): readonly Shape[] => [
  body(symmetric('0,-480! 34,-400! 90,-470! 120,-380! 196,-440! 216,-290! 100,-262 0,-258'), 'skin', { colour: 'gold', relief: 0.8 }), body(symmetric('0,-300 110,-306 220,-330! 222,-270! 110,-246 0,-240'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(circle([0, -496], 22), 'skin', { colour: 'gold' }),
  ...paired(body(circle([92, -484], 20), 'skin', { colour: 'gold' }), body(circle([200, -452], 20), 'skin', { colour: 'gold' }), solid(circle([110, -276], 15))),
  solid(circle([0, -270], 17)),
];

const head = (): readonly Shape[] => placed([
  ...paired(...hair(LONG, 'skin', 'brown')), ...manFace({ mouth: 'none', brows: 'brown', anger: 8 }), ...placed(greyBeard(), { y: 0 }), ...crownOf(),
], { y: -262, scale: 0.38 });

/** A king upon his throne, crowned, the sceptre in his hand. */
export const kingOnHisThrone: Motif = {
  name: 'king', pose: 'figure', bears: ['crown', 'throne', 'sceptre', 'king-crown'],
  words: ['king', 'king on throne', 'king on his throne', 'king sitting on his throne', 'king sitting on throne', 'king on a throne', 'medieval king', 'crowned king', 'old king', 'emperor', 'king sitting on a throne', 'prince', 'king arthur'],
  anchors: { centre: [0, 0], crown: [0, -470], base: [0, 484], heart: [0, -100] },
  draw: () => placed([...throne(), ...robes(), ...arms(), ...head()], { y: 10, scale: 0.97 }),
};
