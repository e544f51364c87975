import { blowingDandelion } from './blowing-dandelion.js';
import { body, brush, circle, closed, fill, leaf, open, polar, radians, solid, walk, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { girlWithBalloon } from './girl-with-balloon.js';
import { hair, type Lock } from './parts/hair.js';
import { turnedFace } from './parts/turned-face.js';

/** Waves that fall behind the neck, the far ones first; the right ones nearest. */
const BEHIND: readonly Lock[] = [
  ['-60,-290 -190,-230 -220,-110 -190,0 -220,110 -290,190 -270,290', 58], ['-40,-270 -150,-180 -160,-40 -130,80 -170,190 -240,260 -190,350', 52],
  ['80,-320 240,-280 320,-150 290,-20 330,110 420,190 390,310', 66], ['60,-300 200,-240 260,-100 230,40 260,170 350,260 310,390', 66],
];
const NEAR: readonly Lock[] = [['80,-260 170,-160 200,0 170,130 190,250 270,330 220,440', 62]];
/** The parting and the waves that sweep from it past the brow. */
const FRONT: readonly Lock[] = [
  ['-66,-288 -150,-290 -190,-220 -166,-130 -140,-70 -160,10', 40], ['-60,-300 60,-350 200,-300 260,-180 230,-50 260,60', 62],
  ['-70,-290 30,-300 130,-250 180,-150 164,-40 200,60 180,150', 56], ['-70,-280 -10,-262 70,-230 130,-160 150,-60', 40],
];

const SHOULDERS = '-22,180! -16,262 -40,312 -110,342 -200,364 -248,418! -180,470 -60,498 40,500 170,484 290,440! 276,390 226,356 160,330 128,282 120,200 136,90!';

/** A long neck turned over the shoulder, a collarbone, a string of beads. */
const shoulders = (): readonly Shape[] => [
  body(closed(SHOULDERS), 'skin', { colour: 'tan', relief: 0.7 }),
  solid(closed('-16,216! 40,206 96,150 132,96! 124,180 70,230 -12,270!')),
  brush(open('-150,376 -80,364 -16,372'), 'internal', 2.4), brush(open('30,372 110,354 200,372'), 'internal', 2.4), brush(open('84,226 50,300 8,364'), 'internal', 2.2),
  ...walk('-24,286 20,316 76,312 126,270', 8).map((at) => body(circle(at, 12), 'skin', { line: 'internal', colour: 'white', relief: 0.5 })),
];

/** A small rose worn in the hair: five petals about a folded bud. */
export function hairRose([x, y]: Knot, radius: number): readonly Shape[] {
  const at = (turn: number, out: number): Point => polar([x, y], radians(turn), radius * out);
  const petal = (turn: number): Shape => body(leaf(at(turn, 0.1), at(turn, 1), { half: radius * 0.5, belly: 0.66, blunt: true }), 'skin', { colour: 'red', relief: 0.8 });
  return [
    ...[-90, 54, 198, -18, 126].map(petal),
    fill(circle([x, y], radius * 0.5), 'skin', { colour: 'red', relief: 0.9 }),
    solid(closed([[...at(-150, 0.46), true], at(-100, 0.42), [...at(-40, 0.46), true], at(-90, 0.26)])),
    brush(open([at(-150, 0.3), at(-60, 0.2), at(40, 0.28), at(130, 0.3), at(190, 0.12), at(290, 0.06)]), 'internal', 1.8),
    brush(open([at(20, 0.48), at(80, 0.38), at(150, 0.46)]), 'internal', 1.6),
  ];
}

const ROSE: Knot = [176, -190];

/** The lady of the old flash sheets: waves of dark hair, a flower, a string of beads. */
export const lady: Motif = {
  name: 'lady',
  pose: 'bust',
  words: [
    'lady',
    'woman',
    "woman's face",
    'lady head',
    'girl',
    'female face',
    'face',
    'queen',
    'goddess',
  ],
  anchors: { crown: [0, -370], eye: [22, -20], temple: [190, -60], base: [0, 470], heart: [0, -40] },
  together: { dandelion: blowingDandelion, balloon: { ...girlWithBalloon, name: 'girl-and-balloon', words: ['girl and balloon'] } },
  draw: () => [
    ...hair(BEHIND, 'mid', 'brown'), ...hair(NEAR, 'dark', 'brown'), ...shoulders(), ...turnedFace('open'), ...hair(FRONT, 'dark', 'brown'),
    ...[20, 130, 250].map((degrees) => body(leaf(polar(ROSE, radians(degrees), 60), polar(ROSE, radians(degrees), 158), { half: 30 }), 'dark', { colour: 'leaf' })),
    ...hairRose(ROSE, 100),
    body(circle([148, 66], 14), 'skin', { line: 'internal', colour: 'gold' }), fill(leaf([148, 80], [148, 132], { half: 15, belly: 0.65, blunt: true }), 'skin', { colour: 'gold' }),
  ],
};
