import { body, brush, circle, closed, cut, fill, flames, glint, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const WOOL = '120,-430 190,-430 196,-340 280,-300 256,-230 330,-190 300,-110 380,-40 320,0 370,100 300,110 330,220 260,200 270,300 206,270 200,350 150,310';
const CAP = '150,-300 170,-220 128,-260 124,-150 84,-220 70,-110 40,-190 18,-80 0,-170';
const FACE = '0,-400 90,-390 150,-330 176,-240 184,-140 176,-40 140,40 110,110 0,120';
const TRUNK = ribbon('0,-300 0,-60 0,120 4,260 10,370 -30,450 -100,456', profile('0:44 0.25:70 0.42:92 0.6:70 0.75:54 0.85:40 1:32'));
const SHAGS: readonly string[] = ['230,-280 256,-230 250,-180', '270,-160 300,-100 290,-50', '300,0 316,60 296,110', '250,60 270,120 250,170', '220,170 230,220 216,270',
  '230,-80 256,-30 250,20',
  '200,80 210,140 196,190', '220,-190 240,-140 232,-100'];

const ear = (): readonly Shape[] => [
  body(closed('170,-250! 240,-290 310,-260 330,-170 300,-80 250,-40 200,-70 176,-140!'), 'mid', { colour: 'brown', relief: 0.6 }),
  fill(closed('206,-220! 256,-240 292,-210 296,-150 270,-100 236,-100!'), 'dark', { line: 'internal', colour: 'brown', relief: 0.4 }),
];

const tusk = (): readonly Shape[] => {
  const band = ribbon('96,80 150,190 260,290 390,290 450,180 400,70 320,40', profile('0:52 0.4:44 0.75:26 1:2'));
  return [
    body(band.outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }), brush(band.along(0.5, 0.12, 0.5), 'internal', 2), brush(band.along(0.4, 0.56, 0.84), 'internal', 1.8),
    body(closed('44,60! 110,40 160,80 150,140 100,150 60,120'), 'skin', { colour: 'brown', relief: 0.8 }), brush(open('80,130 110,136 136,120'), 'internal', 2.2),
  ];
};

const face = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { colour: 'brown', relief: 0.9 }),
  ...paired(
    solid(closed('70,-70! 92,-104 126,-110 150,-90! 136,-62 100,-52')), fill(circle([110, -80], 15), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
    solid(circle([110, -80], 9)), glint(circle([106, -84], 4)),
    brush(open('60,-110 96,-134 140,-120'), 'internal', 2.8), brush(open('74,-40 104,-32 136,-44'), 'internal', 2.2), brush(open('150,-40 140,0 118,40'), 'internal', 2.4),
  ),
  body(TRUNK.outline(0.02, 1), 'skin', { colour: 'brown', relief: 1 }),
  ...Array.from({ length: 12 },
    (_, i) => 0.4 + i * 0.048).map((share,
      i) => brush(open([TRUNK.at(share, i % 2 === 0 ? 0.94 : -0.94), TRUNK.at(share + 0.02, 0), TRUNK.at(share + 0.006, i % 2 === 0 ? -0.5 : 0.5)]), 'internal', 2.2)),
  solid(closed('-104,440! -126,448 -128,470 -106,478! -114,458')),
];

/** A woolly mammoth's head from the front, its tusks curled up. */
export const mammoth: Motif = {
  name: 'mammoth',
  pose: 'symmetric',
  words: ['mammoth', 'woolly mammoth', 'wooly mammoth', 'mastodon', 'mammoth head'],
  anchors: { crown: [0, -480], eye: [110, -80], mouth: [0, 200], base: [0, 470] },
  draw: () => [
    body(symmetric([[0, -492], [70, -480], ...flames(WOOL, 0.12), [0, 200]]), 'dark', { colour: 'brown', relief: 0.6 }),
    ...paired(...SHAGS.map((shag) => cut(open(shag), 'internal', 2.6))),
    ...paired(...ear()), ...face(), ...paired(...tusk()),
    body(symmetric([[0, -496], [70, -470], [130, -400], ...flames(CAP, 0.12)]), 'dark', { colour: 'brown', relief: 0.8 }),
    ...paired(...['20,-440 40,-370 30,-300', '60,-430 80,-360 70,-280', '100,-380 116,-320 110,-270', '20,-280 30,-230 20,-180'].map((line) => cut(open(line), 'internal', 2.6))),
  ],
};
