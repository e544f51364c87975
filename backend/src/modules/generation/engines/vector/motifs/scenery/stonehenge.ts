import { arc, body, brush, closed, open, polar, radians, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

interface Stone {
  readonly outline: string;
  readonly dark: string;
  readonly cracks: readonly string[];
}

const stone = ({ outline, dark, cracks }: Stone): readonly Shape[] => [
  body(closed(outline), 'skin', { colour: 'grey', relief: 0.7 }), shadow(closed(dark)), ...cracks.map((d) => brush(open(d), 'internal', 1.8)),
];

/** The ring seen far behind, a trilith of it whole. */
const FAR: readonly Stone[] = [
  { outline: '-86,60! -76,-60! -40,-66! -30,60 -24,246! -92,246!', dark: '-44,-60! -36,60 -32,244! -56,244! -58,60!', cracks: ['-70,0 -66,60'] },
  { outline: '40,60! 44,-64! 84,-60! 92,60 96,246! 30,246!', dark: '68,-56! 82,-56! 90,60 92,244! 70,244!', cracks: ['56,10 60,80'] },
  { outline: '-100,-66! -60,-110! 10,-104 70,-112 104,-104! 110,-64! 0,-58', dark: '-90,-70! 0,-64 106,-70! 106,-84! 0,-78!', cracks: [] },
];

const NEAR: readonly Stone[] = [
  { outline: '-470,250! -462,60 -450,-100 -440,-196! -350,-204! -336,-60 -330,100 -322,256!', dark: '-376,-198! -354,-198! -342,-60 -336,100 -328,252! -366,252! -372,60!', cracks: ['-430,-130 -420,-40 -436,40', '-410,60 -400,140', '-440,160 -430,220'] },
  { outline: '-220,256! -214,60 -220,-90 -208,-200! -120,-196! -104,-70 -98,100 -80,256!', dark: '-146,-192! -124,-190! -110,-70 -104,100 -88,252! -126,252! -136,60!', cracks: ['-190,-140 -180,-50', '-170,20 -190,110', '-176,150 -168,220'] },
  { outline: '110,256! 120,80 112,-80 124,-170! 160,-214 196,-190! 226,-150! 236,60 250,256!', dark: '196,-184! 222,-148! 230,60 244,252! 206,252! 204,60!', cracks: ['144,-130 152,-30 138,60', '170,90 164,170'] },
  { outline: '344,250! 350,60 340,-60 352,-140! 420,-150! 446,-120! 452,60 470,246!', dark: '416,-144! 440,-118! 446,60 462,242! 424,244! 426,60!', cracks: ['374,-90 382,0', '392,60 380,140'] },
];
/** The lintel that still lies on two of them, and the one that fell. */
const LINTELS: readonly Stone[] = [
  { outline: '-490,-206! -474,-300! -300,-312 -130,-300! -76,-292! -64,-196! -270,-190', dark: '-480,-214! -270,-204 -72,-208! -76,-244! -270,-228 -470,-238!', cracks: ['-420,-280 -330,-286', '-250,-250 -180,-250'] },
  { outline: '-60,250! -40,196! 60,170 200,180 330,206! 352,262! 200,292 40,286', dark: '-52,254! 40,266 200,270 344,250! 348,262! 200,288 40,282!', cracks: ['20,206 110,196', '180,214 260,224'] },
];

/** Stones of the ring against a low sun, one lintel still in its place, another fallen before them. */
export const stonehenge: Motif = {
  name: 'stonehenge', pose: 'scenery',
  words: ['stonehenge', 'stone circle', 'standing stone', 'standing stones', 'dolmen', 'menhir', 'megalith'],
  anchors: { base: [0, 320], centre: [0, 60] },
  draw: () => [
    ...Array.from({ length: 11 }, (_, i) => radians(205 + i * 13)).map((a, i) => brush(open([polar([14, 40], a, 226), polar([14, 40], a, i % 2 === 0 ? 350 : 280)]), 'outline', 2)),
    body(closed([[-182, 60, true], ...arc([14, 60], 196, 180, 360), [210, 60, true], [210, 240, true], [-182, 240, true]]), 'skin', { colour: 'orange', line: 'none', relief: 0.2 }),
    brush(open(arc([14, 60], 196, 180, 360)), 'outline', 1.2),
    ...FAR.flatMap(stone), ...NEAR.flatMap(stone), ...LINTELS.slice(0, 1).flatMap(stone),
    body(closed('-490,252! -300,236 -100,246 100,240 300,244 490,248! 440,312 220,344 0,352 -220,344 -440,316'), 'skin', { colour: 'leaf', relief: 0.2 }), ...LINTELS.slice(1).flatMap(stone),
    ...['-380,284 -300,278 -220,286', '-160,312 -60,308 40,316', '240,318 320,308 390,304'].map((d) => brush(open(d), 'internal', 2)),
    ...['-286,-380 -262,-392 -246,-376 -226,-394 -200,-384', '150,-330 168,-340 180,-328 196,-342 216,-334'].map((d) => brush(open(d), 'detail', 2)),
  ],
};
