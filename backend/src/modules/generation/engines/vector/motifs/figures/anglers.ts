import { body, circle, closed, ellipse, fill, marksOf, open, placed, polygon, profile, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';
import { jetty } from '../scenery/dock.js';
import { profileFace } from './parts/profile-face.js';

const marks = marksOf(2.2);

const rod = (): readonly Shape[] => [
  body(ribbon('70,24 240,-160 400,-330', profile('0:8 0.4:6 1:3')).outline(), 'dark', { colour: 'brown', line: 'internal' }),
  solid(circle([142, -34], 17)), stroke(open('400,-330 412,-60 404,380'), 'internal'),
  body(circle([404, 402], 22), 'skin', { colour: 'red' }), fill(closed('383,402! 425,402! 420,416 404,424 388,416'), 'black', { line: 'none', relief: 0 }),
  ...['350,426 404,416 458,426', '330,444 404,434 478,444'].map((line) => stroke(open(line), 'internal')),
];

const leg = (line: string, foot: string, colour: ColourName): readonly Shape[] => [
  body(ribbon(line, profile('0:26 0.1:50 0.45:40 0.6:32 1:26')).outline(), 'skin', { colour, relief: 0.8 }),
  body(closed(foot), 'black', { colour: 'black' }),
];

/** Seated on the jetty's end, in profile to the right, the legs hanging over the water. */
const seated = (shirt: ColourName, trousers: ColourName): readonly Shape[] => [
  ...leg('10,106 110,112 150,150 156,230 150,300', '122,284! 178,284! 182,318 222,330 226,352! 120,352!', trousers),
  ...leg('-20,118 70,128 108,160 108,240 98,316', '68,300! 126,300! 130,334 172,346 176,370! 66,370!', trousers),
  body(closed('-84,150! -104,60 -96,-40 -66,-112 -20,-136 40,-120 64,-70 60,0 56,80 40,140!'), 'skin', { colour: shirt, relief: 0.9 }),
  shadow(closed('-84,150! -104,60 -96,-40 -66,-112! -70,-30 -64,60 -30,148!')), ...marks(['30,-60 20,0 26,60', '-20,90 10,110 40,112']),
  ...rod(),
  body(ribbon('-20,-84 0,0 50,40 120,14', profile('0:14 0.1:34 0.45:29 0.7:23 1:19')).outline(), 'skin', { colour: shirt, relief: 0.8 }),
  body(ellipse([126, 10], 28, 23, -30), 'skin', { colour: 'tan', relief: 0.8 }), ...marks(['118,-6 136,-4 148,4', '122,10 140,12 148,16'], 1.4),
];

/** A cap with a visor over short hair. */
const cap = (): readonly Shape[] => [
  fill(closed('-80,-206! -96,-260 -60,-250! -30,-240 -36,-200 -56,-170!'), 'dark', { colour: 'brown', line: 'internal' }),
  body(closed('-92,-250! -90,-310 -40,-352 30,-350 78,-316 90,-268! 20,-278 -40,-262'), 'skin', { colour: 'red', relief: 0.9 }),
  body(closed('70,-294! 130,-284 168,-256 166,-246! 120,-256 70,-262!'), 'dark', { colour: 'red' }), ...marks(['-20,-346 -36,-310 -40,-268', '30,-348 44,-316 46,-280'], 1.8), solid(ellipse([-6, -354], 14, 7)),
];

/** A grown man's hat, hair and beard. */
const oldHead = (): readonly Shape[] => [
  body(closed('-40,-190! -20,-216 10,-184 40,-176 70,-184 96,-176! 108,-150 96,-112 70,-74 40,-60 0,-84 -36,-130'), 'skin', { colour: 'white', relief: 0.8 }),
  ...marks(['20,-160 24,-120 40,-86', '60,-164 64,-130 62,-96', '-14,-170 -10,-140 6,-110'], 1.8),
  body(closed('-96,-262! -82,-330 -30,-362 40,-358 80,-324 88,-268!'), 'skin', { colour: 'moss', relief: 0.9 }), body(closed('-140,-242! -90,-276 0,-284 90,-278 150,-240! 80,-250 -70,-254'), 'dark', { colour: 'moss' }),
];

const RAYS = [-76, -57, -38, -19, 0, 19, 38, 57, 76];

/** The sun going down beyond the water. */
const evening = (): readonly Shape[] => [
  ...RAYS.flatMap((turn, i) => placed([body(polygon(`-9,-186! 9,-186! 0,${i % 2 === 0 ? -270 : -238}!`), 'skin', { colour: 'gold', line: 'internal' })], { x: 236, y: 206, turn })),
  body(closed('76,206! 82,150 120,90 180,54 236,46 292,54 352,90 390,150 396,206!'), 'skin', { colour: 'orange', relief: 0.8 }),
  ...['40,206 240,206 470,206', '110,236 240,232 380,236', '160,264 240,260 330,264'].map((line) => stroke(open(line), 'internal')),
];

function inTheEvening(name: string, person: () => readonly Shape[]): Motif {
  return { name: `${name}-at-sunset`, pose: 'figure', words: [`${name.replaceAll('-', ' ')} at sunset`], anchors: { crown: [0, -350], base: [-60, 480], heart: [0, 0] }, draw: () => [...evening(), ...jetty(), ...person()] };
}

const fishing = (name: string, words: readonly string[], person: () => readonly Shape[]): Motif => ({
  name, pose: 'figure', words: [name.replaceAll('-', ' '), ...words],
  anchors: { crown: [0, -350], base: [-60, 480], heart: [0, 0], hand: [126, 10] },
  draw: () => [...jetty(), ...person()],
  together: { sunrise: inTheEvening(name, person) },
});

/** A child with a cap fishing from the end of a jetty. */
export const boyFishing = fishing('boy-fishing', ['child fishing', 'kid fishing', 'little boy fishing', 'son fishing', 'grandson fishing', 'fishing boy', 'girl fishing', 'young boy fishing', 'boy with fishing rod', 'kid with fishing rod', 'child with fishing rod', 'girl with fishing rod', 'boy with fishing pole'], () => [...seated('blue', 'navy'), ...profileFace(), ...cap()]);

/** An old man in a hat fishing from the end of a jetty. */
export const manFishing = fishing('man-fishing', ['person fishing', 'old man fishing', 'fisherman fishing', 'dad fishing', 'father fishing', 'grandpa fishing', 'grandfather fishing', 'fishing man', 'somebody fishing', 'someone fishing', 'man with fishing rod', 'grandpa with fishing rod', 'dad with fishing rod', 'man with fishing pole'], () => [...seated('moss', 'brown'), ...profileFace(), ...oldHead()]);
