import {
  arc,
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  fill,
  glint,
  leaf,
  open,
  paired,
  polar,
  profile,
  radians,
  ribbon,
  solid,
  stroke,
  symmetric,
  toward,
  walk,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const EAR = '140,-300! 220,-392 340,-420 446,-360 496,-230 484,-90 430,40 368,120 320,170! 290,110 250,60 210,0 160,-60!';
const EAR_EDGE = '220,-392 340,-420 446,-360 496,-230 484,-90 430,40 368,120 320,170';
const HEAD = '0,-440 90,-430 160,-384 192,-300 190,-200 176,-110 160,-20 150,60 120,120 0,140';
const TRUNK = '0,-60 0,60 -2,180 -10,290 16,390 90,446 172,420 196,344 158,292';
const TRUNK_HALF = profile('0:96 0.2:92 0.5:64 0.8:46 1:34');

const ear = (): readonly Shape[] => [
  body(closed(EAR), 'skin', { colour: 'grey', relief: 0.5 }),
  fill(closed(toward(EAR, [150, -150], 0.78)), 'dark', { line: 'internal', colour: 'pink' }),
  solid(dots(walk(toward(EAR_EDGE, [150, -150], 0.89), 13).slice(1, -1), 8)),
  cut(open('190,-300 290,-340 370,-300'), 'internal', 2.2),
  cut(open('190,-230 300,-260 392,-200'), 'internal', 2.2),
  cut(open('196,-150 300,-160 380,-90'), 'internal', 2.2),
  cut(open('214,-70 290,-60 340,0'), 'internal', 2.2),
];

const tusk = (): readonly Shape[] => [
  body(leaf([128, 50], [300, 300], { half: 34, belly: 0.25, bend: 46, foot: 28 }), 'skin', { colour: 'bone', relief: 0.9 }),
  brush(open('144,150 176,222 236,272'), 'internal', 2),
  body(closed('70,40! 120,20 172,44 176,92! 130,100 90,130!'), 'skin', { colour: 'grey' }),
];

const trunk = (): readonly Shape[] => {
  const band = ribbon(TRUNK, TRUNK_HALF);
  const fold = (share: number, i: number): Shape => {
    const side = i % 2 === 0 ? 0.94 : -0.94;
    return brush(open([band.at(share, side), band.at(share + 0.022, side * 0.5), band.at(share + 0.02, -side * 0.25)]), 'internal', 2.2);
  };
  return [
    body(band.outline(0.02), 'skin', { colour: 'grey', relief: 1, line: 'none' }),
    stroke(band.along(-1, 0.1), 'outline'),
    stroke(band.along(1, 0.1), 'outline'),
    stroke(open([band.at(1, -1), band.at(0.985, 0), band.at(1, 1)]), 'outline'),
    ...Array.from({ length: 13 }, (_, i) => fold(0.24 + i * 0.056, i)),
  ];
};

const head = (): readonly Shape[] => [
  body(symmetric(HEAD), 'skin', { colour: 'grey', relief: 0.7, line: 'outline' }),
  ...paired(
    // A small dark eye deep in folds of skin: no white, nothing of a human eye.
    fill(closed('62,-124! 84,-166 124,-182 166,-160 178,-120! 160,-84 120,-70 82,-86'), 'mid', { line: 'none', colour: 'grey', relief: 0.5 }),
    solid(closed('78,-116! 96,-142 126,-148 156,-122! 140,-104 116,-98 94,-102!')),
    glint(circle([112, -130], 8)), glint(circle([128, -112], 4)),
    brush(open('56,-140 84,-184 130,-198 178,-170'), 'internal', 3.2),
    brush(open('72,-156 98,-172 134,-174 162,-152'), 'internal', 2),
    brush(open('76,-90 112,-76 150,-92'), 'internal', 2.4),
    brush(open('84,-62 118,-50 152,-66'), 'internal', 2.2),
    brush(open('96,-36 120,-28 144,-38'), 'internal', 2),
    brush(open('66,-56 76,-16 70,30'), 'internal', 2.2),
    solid(closed('176,-120! 160,-60 150,0 128,60! 136,-10 150,-70')),
    brush(open('176,-260 168,-220 176,-190'), 'internal', 2),
  ),
];

/** The forehead jewel of a festival elephant: petals round a drop, hung from a beaded band. */
const ornament = (): readonly Shape[] => [
  ...paired(stroke(open('0,-400 70,-384 132,-330 160,-250'), 'internal'), stroke(open('0,-372 60,-358 112,-310 136,-246'), 'detail')),
  solid(
    dots(
      walk('-146,-270 -100,-344 0,-386 100,-344 146,-270', 15).filter((_, i) => i !== 7),
      6,
    ),
  ),
  ...[-64, 64, -32, 32, 0].map((turn) =>
    fill(leaf([0, -262], polar([0, -262], radians(turn - 90), 92), { half: 24, belly: 0.55 }), 'skin', { colour: 'red' }),
  ),
  ...[-126, 126, -96, 96].map((turn) =>
    fill(leaf([0, -262], polar([0, -262], radians(turn - 90), 76), { half: 22, belly: 0.55 }), 'dark', { colour: 'teal' }),
  ),
  fill(leaf([0, -250], [0, -118], { half: 30, belly: 0.6, blunt: true }), 'dark', { colour: 'red' }),
  fill(circle([0, -262], 28), 'skin', { colour: 'gold' }),
  solid(circle([0, -262], 14)),
  solid(dots(arc([0, -152], 54, 20, 160), 5)),
  solid(
    dots(
      [
        [0, -82],
        [0, -56],
        [0, -34],
      ],
      (t) => 8 - 4 * t,
    ),
  ),
];

/** An elephant's head from the front with ornamented brow, ears spread and trunk curled. */
export const elephant: Motif = {
  name: 'elephant',
  whole: 'walking-elephant',
  pose: 'symmetric',
  words: ['elephant', 'elephant head'],
  anchors: { crown: [0, -430], eye: [120, -124], base: [0, 440], brow: [0, -262] },
  draw: () => [...paired(...ear()), ...head(), ...paired(...tusk()), ...trunk(), ...ornament()],
};
