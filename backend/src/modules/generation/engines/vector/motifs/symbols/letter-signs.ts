import { body, circle, closed, cut, open, paired, placed, profile, ribbon, symmetric, type Curve } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A sign cut as by a stonemason: its form in black with a light line inside. */
const carved = (form: string, ...lines: readonly Curve[]): readonly Shape[] => [
  body(form, 'dark', { colour: 'navy', relief: 0.3 }), ...lines.map((line) => cut(open(line), 'internal', 1.8)),
];

/** The last letter of the Greeks. */
export const omega: Motif = {
  name: 'omega', pose: 'symmetric', words: ['omega', 'omega symbol', 'omega sign', 'greek omega', 'omega letter'],
  anchors: { crown: [0, -430], base: [0, 430], centre: [0, -40] },
  draw: () => [
    ...carved(symmetric('0,-450 220,-414 376,-260 412,-60 356,130 240,256 172,316! 300,316 352,296 384,220! 428,220! 408,430! 66,430! 60,330 92,286! 180,190 244,60 258,-80 230,-260 130,-372 0,-402!')),
    ...paired(cut(open('150,-370 270,-270 334,-110 316,50 244,180'), 'internal', 1.8), cut(open('116,380 250,384 360,372'), 'internal', 1.6)),
  ],
};

/** The number of the circle. */
export const pi: Motif = {
  name: 'pi-sign', pose: 'figure', words: ['pi sign', 'pi', 'pi symbol', 'pi number', 'pi letter', 'greek pi'],
  anchors: { crown: [0, -340], base: [0, 400], centre: [0, 0] },
  draw: () => placed(carved(
    closed('-470,-120! -440,-260 -350,-346 -220,-360! 450,-360! 464,-310 450,-244! 262,-244! 244,0 240,180 268,270 316,286 370,250 404,170! 440,184! 424,300 340,392 240,398 164,340 136,220 140,0 158,-244! -80,-244! -92,0 -128,210 -190,350 -250,404 -316,392 -336,330 -300,262 -236,180 -204,0 -190,-244! -280,-240 -370,-210 -428,-110!'),
    '-420,-236 -330,-306 -200,-318', '-120,-312 150,-314 410,-306', '-140,-200 -152,20 -196,230 -262,344', '208,-200 194,0 194,200 226,310 290,346',
  ), { scale: 1.04, y: -10 }),
};

const DOWNSTROKE = ribbon('-80,-372 -196,-300 -196,-190 -96,-60 70,140 240,330 330,404 430,424', profile('0:10 0.18:26 0.55:62 0.86:44 1:6'));
const BOWL = ribbon('-90,-374 10,-440 130,-410 166,-300 100,-190 -40,-90 -210,20 -330,150 -330,300 -220,404 -60,420 110,350 240,200 300,30 290,-60', profile('0:8 0.12:24 0.24:34 0.4:16 0.58:58 0.74:40 0.9:16 1:12'));

/** An ampersand with a swelling stroke, as a signwriter lays it. */
export const ampersand: Motif = {
  name: 'ampersand', pose: 'figure', words: ['ampersand', 'ampersand symbol', 'and sign', 'and symbol', 'ampersand sign'],
  anchors: { crown: [0, -450], base: [0, 440], centre: [0, 0] },
  draw: () => [
    ...carved(BOWL.outline()), cut(BOWL.along(0.1, 0.45, 0.84), 'internal', 1.8), ...carved(DOWNSTROKE.outline()), cut(DOWNSTROKE.along(0, 0.3, 0.88), 'internal', 1.8),
    body(closed('180,-60! 250,-84 330,-84 414,-66! 420,-34! 350,-30 290,-20 200,-16 184,-32!'), 'dark', { colour: 'navy' }), body(circle([148, -306], 46), 'dark', { colour: 'navy' }),
  ],
};
