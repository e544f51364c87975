import { body, brush, closed, fill, flames, open, paired, placed, polygon, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { beard } from '../figures/parts/beard.js';
import { womanFace } from '../figures/parts/face.js';
import { manFace } from '../figures/parts/man-face.js';
import { BLANK, pip, type Suit } from './cards.js';

type Rank = 'K' | 'Q';

/** Serif letters of a corner, drawn as the ace's is. */
const LETTERS: Readonly<Record<Rank, readonly string[]>> = {
  K: ['-36,-46 -14,-46 -14,47 -36,47', '-46,-46 -4,-46 -4,-38 -46,-38', '-46,39 -4,39 -4,47 -46,47', '-16,4 26,-46 40,-46 -6,12', '-4,0 12,-12 42,47 22,47', '14,39 50,39 50,47 14,47', '14,-46 48,-46 48,-38 14,-38'],
  Q: ['-40,-14 -24,-42 -6,-46 -6,-36 -18,-30 -24,-6 -18,20 -6,28 -6,38 -24,34 -40,10', '-6,-46 14,-42 32,-14 32,6 14,34 -6,38 -6,28 10,20 16,-4 10,-28 -6,-36', '-4,12 10,10 44,46 24,48'],
};

const crown = (): readonly Shape[] => [
  body(symmetric('0,-470! 40,-390 70,-360! 130,-440! 150,-330 200,-380! 206,-230! 100,-196 0,-190'), 'skin', { colour: 'gold', relief: 0.6 }), brush(open('-200,-252 0,-228 200,-252'), 'internal', 2),
  ...[-120, -60, 0, 60, 120].map((x) => solid(closed([[x, -240 + Math.abs(x) * -0.1], [x + 16, -222], [x, -204], [x - 16, -222]]))),
];

/** Where the two halves of a figure meet, in its own measure. */
const WAIST = 372;

/** Robe and collar, cut off where the two halves meet. */
const robe = (): readonly Shape[] => [
  body(symmetric([[0, 250], [150, 262], [300, 312], [380, WAIST, true], [0, WAIST, true]]), 'dark', { colour: 'crimson', relief: 0.4 }),
  fill(symmetric([[0, 270], [80, 276], [116, WAIST, true], [0, WAIST, true]]), 'skin', { colour: 'gold', line: 'internal', relief: 0.3 }),
  ...paired(fill(symmetric([[0, 262], [60, 252], [130, 270, true], [170, 320], [150, WAIST - 6, true], [80, 326], [0, 316]]), 'skin', { colour: 'white', line: 'internal', relief: 0.3 })),
];

const king = (): readonly Shape[] => [
  ...robe(), ...paired(body(closed(flames('150,-220 250,-160 260,-20 240,120 290,180 220,230 180,120', 0.06)), 'mid', { colour: 'brown' })),
  ...manFace({ mouth: 'none', brows: 'brown', anger: 10 }), ...placed(beard('light', 'brown'), { scale: 0.86, y: 20 }), ...crown(),
];

const queen = (): readonly Shape[] => [
  ...robe(), ...paired(body(closed('60,-230! 190,-220 260,-80 250,90 300,220 270,330! 190,280 170,100 160,-60'), 'dark', { colour: 'brown', relief: 0.6 })),
  ...placed(womanFace('open', 'blue'), { scale: 1.2, y: 0 }), body(symmetric('0,-260 110,-240 190,-140 180,-20! 130,-110 60,-160 0,-170!'), 'dark', { colour: 'brown' }), ...crown(),
];

/** The upper half of a court card, above the line that divides it. */
function half(rank: Rank, suit: Suit): readonly Shape[] {
  const corner = [...placed(LETTERS[rank].map((part) => solid(polygon(part))), { x: -240, y: -318 }), ...pip(suit, -240, -226, 0.36)];
  return [...placed(rank === 'K' ? king() : queen(), { y: -WAIST * 0.46, scale: 0.46 }), ...corner];
}

function court(rank: Rank, suit: Suit): readonly Shape[] {
  const upper = half(rank, suit);
  const rims = paired(stroke(open([[-212, 350, true], [-212, -150, true]]), 'detail'));
  const sash = [body(closed('-226,52! 226,-78! 226,-26! -226,104!'), 'skin', { colour: 'gold', relief: 0.2 }), fill(closed('-200,66! 200,-50! 200,-32! -200,84!'), 'dark', { colour: 'crimson', line: 'none', relief: 0 })];
  return placed([...BLANK, ...rims, ...upper, ...placed(upper, { turn: 180 }), ...sash], { scale: 1.1 });
}

const card = (name: string, words: readonly string[], rank: Rank, suit: Suit): Motif =>
  ({ name, pose: 'figure', words, anchors: { centre: [0, 0] }, draw: (rng) => placed(court(rank, suit), { turn: rng.between(-5, 5), scale: 1 }) });

/** Court cards: the king and the queen of a suit, the same from both ends. */
export const courtCards: readonly Motif[] = [
  card('king-of-hearts', ['king of hearts', 'king of hearts card', 'king of hearts playing card', 'suicide king', 'king card', 'king playing card'], 'K', 'heart'),
  card('queen-of-hearts', ['queen of hearts', 'queen of hearts card', 'queen of hearts playing card', 'queen card', 'queen playing card'], 'Q', 'heart'),
  card('king-of-spades', ['king of spades', 'king of spades card', 'king of spades playing card', 'king of clubs', 'king of diamonds'], 'K', 'spade'),
  card('queen-of-spades', ['queen of spades', 'queen of spades card', 'queen of spades playing card', 'queen of clubs', 'queen of diamonds'], 'Q', 'spade'),
];
