import { body, brush, closed, fill, leaf, open, paired, polar, polygon, radians, solid, symmetric, circle } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { bust, womanFace } from './parts/face.js';
import { hair, type Lock } from './parts/hair.js';
import { placed } from '../geometry/kit.js';

const BEHIND: readonly Lock[] = [
  ['60,-120 220,-60 270,80 250,220 320,340 290,470', 62], ['40,-130 250,-120 340,40 320,200 390,300 360,430', 56], ['60,-110 180,0 210,140 190,280 240,400 200,490', 58],
];
const FRONT: readonly Lock[] = [['20,-150 130,-120 180,0 168,130 214,240 196,340', 44], ['10,-150 110,-130 150,-50 146,60 170,140 150,230', 32]];

/** The hat: a brim that dips, a tall cone that folds over at its tip. */
const hat = (): readonly Shape[] => [
  body(closed('-190,-190! -150,-270 -100,-380 -30,-470 60,-500 150,-480 210,-430! 150,-424 104,-430 80,-400 110,-320 160,-240 196,-190!'), 'dark', { colour: 'violet', relief: 0.8 }),
  ...['-60,-400 -30,-300 -40,-230', '20,-440 40,-330 40,-240', '80,-360 100,-290 110,-240'].map((line) => ({ ...brush(open(line), 'internal', 2.4), cut: true as const })),
  body(closed('-420,-110! -330,-190 -190,-226 0,-236 190,-226 330,-190 420,-110! 300,-136 150,-146 0,-148 -150,-146 -300,-136'), 'dark', { colour: 'violet', relief: 0.8 }),
  fill(closed('-190,-206! -100,-232 0,-238 100,-232 194,-206! 176,-256 90,-282 0,-288 -90,-282 -168,-256'), 'skin', { line: 'internal', colour: 'orange', relief: 0.4 }),
  body(polygon('-46,-306! 46,-306! 46,-222! -46,-222!'), 'skin', { colour: 'gold' }), fill(polygon('-22,-284! 22,-284! 22,-244! -22,-244!'), 'dark', { line: 'internal', colour: 'violet', relief: 0 }),
  ...['-360,-140 -250,-172 -140,-186', '360,-140 250,-172 140,-186'].map((line) => ({ ...brush(open(line), 'internal', 2.2), cut: true as const })),
];

const moon = (): readonly Shape[] => [
  body(closed('-26,300! -14,350 0,362 14,350 26,300! 50,330 44,376 0,396 -44,376 -50,330'), 'skin', { colour: 'gold', line: 'internal', relief: 0.3 }),
  ...paired(...[0, 1, 2].map((i) => solid(circle([58 + i * 26, 320 - i * 18], 8)))),
];

const stars = (): readonly Shape[] => [[-300, -330, 46], [310, -330, 40], [-420, 20, 30], [420, 40, 34]].flatMap(([x = 0, y = 0, size = 0]) => [0, 90, 180, 270].map((turn) =>
  solid(leaf([x, y], polar([x, y], radians(turn), turn % 180 === 0 ? size * 0.6 : size), { half: size * 0.16, belly: 0.2 }))));

/** A witch: the tall hat, waves of dark hair, the moon at her throat. */
export const witch: Motif = {
  name: 'witch',
  pose: 'bust',
  words: ['witch', 'witchy woman', 'sorceress', 'enchantress', 'witch head', 'pretty witch', 'wicca', 'hocus pocus'],
  anchors: { crown: [60, -500], eye: [66, 20], base: [0, 470], heart: [0, 360] },
  draw: () => [
    ...stars(), ...paired(...hair(BEHIND, 'mid', 'navy')), ...placed(bust(), { y: 40, scale: 0.92 }), ...moon(),
    ...placed(womanFace('open', 'leaf'), { y: 36, scale: 0.92 }), ...paired(...hair(FRONT, 'dark', 'navy')),
    fill(symmetric('0,-150 100,-140 150,-100! 90,-116 0,-120'), 'black', { line: 'none', relief: 0 }), ...hat(),
  ],
};
