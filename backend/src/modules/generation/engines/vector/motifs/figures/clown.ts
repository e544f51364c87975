import { body, brush, circle, closed, cut, fill, glint, leaf, open, paired, polar, radians, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const FACE = '0,-150 90,-146 160,-100 184,-20 176,80 146,180 96,262 40,310 0,320';

const bell = (x: number, y: number): readonly Shape[] => [
  body(circle([x, y], 42), 'skin', { colour: 'gold', relief: 1 }),
  brush(open([[x - 34, y + 4], [x, y + 14], [x + 34, y + 4]]), 'internal', 2),
  solid(circle([x, y + 24], 8)), brush(open([[x - 20, y - 20], [x - 6, y - 28], [x + 8, y - 28]]), 'internal', 1.8),
];

/** The cap in three horns, a bell on each. */
const cap = (): readonly Shape[] => [
  body(closed('-60,-140! -96,-260 -80,-380 -10,-450 60,-440! 40,-380 60,-280 70,-140!'), 'skin', { colour: 'red', relief: 0.9 }),
  body(closed('-20,-130! -60,-240 -150,-310 -270,-300 -350,-210 -386,-70! -330,-110 -270,-130 -226,-96 -196,-20!'), 'dark', { colour: 'violet', relief: 0.9 }),
  body(closed('20,-130! 60,-240 150,-310 270,-300 350,-210 386,-70! 330,-110 270,-130 226,-96 196,-20!'), 'skin', { colour: 'gold', relief: 0.9 }),
  ...['-110,-250 -220,-270 -310,-190', '-130,-190 -210,-210 -270,-170', '-170,-120 -210,-150 -260,-150'].map((line) => cut(open(line), 'internal', 2.4)),
  ...['110,-250 220,-270 310,-190', '130,-190 210,-210 270,-170', '-50,-240 -54,-330 -10,-410', '10,-220 0,-310 20,-390'].map((line) => brush(open(line), 'internal', 2.4)),
  ...[[200, -250], [270, -226], [150, -180]].map(([x = 0, y = 0]) => solid(closed([[x, y - 24, true], [x + 15, y, true], [x, y + 24, true], [x - 15, y, true]]))),
  ...bell(80, -456), ...bell(-392, -34), ...bell(392, -34),
  body(closed('-206,-10! -180,-96 -100,-160 0,-182 100,-160 180,-96 206,-10! 170,-60 96,-112 0,-130 -96,-112 -170,-60'), 'skin', { colour: 'red', line: 'internal', relief: 0.5 }),
];

const eyes = (): readonly Shape[] => paired(
  solid(closed('88,-104! 106,-40 152,-10 106,24 90,110! 72,24 32,-6 70,-40!')),
  fill(closed('46,-6! 70,-30 106,-34 136,-10! 106,12 70,12!'), 'skin', { line: 'none', colour: 'white', relief: 0 }), solid(circle([90, -12], 16)), glint(circle([83, -18], 6)),
  brush(open('30,-70 60,-92 84,-96'), 'internal', 2.6), brush(open('104,-92 136,-84 156,-60'), 'internal', 2.6),
);

/** A grin from ear to ear, every tooth showing. */
const grin = (): readonly Shape[] => [
  body(symmetric('0,24 24,30 44,60 40,88 16,98 0,100'), 'skin', { colour: 'red', relief: 1 }), brush(open('-14,44 -2,38 10,42'), 'internal', 2),
  body(symmetric('0,142 60,136 112,108 150,60! 156,120 136,190 90,244 40,266 0,270'), 'dark', { colour: 'crimson', relief: 0.4 }),
  fill(symmetric('0,160 60,154 108,130 142,92! 140,140 122,184 84,226 40,246 0,248'), 'skin', { line: 'internal', colour: 'white', relief: 0.4 }),
  brush(open('-130,146 -70,192 0,204 70,192 130,146'), 'internal', 1),
  ...paired(...['24,160 26,204 24,246', '66,154 70,194 64,236', '102,134 108,170 100,208'].map((line) => brush(open(line), 'internal', 1)), brush(open('150,50 170,56 176,74'), 'internal', 2.6), brush(open('60,290 30,300 10,302'), 'internal', 2)),
  solid(closed([[0, 160], [0.6, 200], [0, 247], [-0.6, 200]].map(([x = 0, y = 0]) => [x * 6, y] as const))),
];

/** The ruff: pointed collar in two rows, bells at its points. */
const ruff = (): readonly Shape[] => {
  const spike = (turn: number, long: number): readonly Shape[] => {
    const [root, tip] = [polar([0, 150], radians(turn), 110), polar([0, 150], radians(turn), long)];
    const fold = open([polar([0, 150], radians(turn), 190), polar([0, 150], radians(turn + 2), 240), polar([0, 150], radians(turn), long - 40)]);
    return [body(leaf(root, tip, { half: 74, belly: 0.4 }), 'skin', { colour: turn % 40 === 10 ? 'gold' : 'violet', relief: 0.7 }), brush(fold, 'internal', 2)];
  };
  return [...[-10, 30, 70, 110, 150, 190].flatMap((turn) => spike(turn, 330)), ...[10, 50, 90, 130, 170].flatMap((turn) => spike(turn, 346))];
};

/** A clown in the fool's three-horned cap: red nose, painted eyes, a grin from ear to ear, a pointed ruff. */
export const clown: Motif = {
  name: 'clown',
  pose: 'symmetric',
  words: ['clown', 'evil clown', 'fool', 'clown face', 'scary clown', 'pierrot', 'clown head', 'creepy clown', 'circus clown'],
  anchors: { crown: [0, -400], eye: [90, -12], mouth: [0, 200], base: [0, 490] },
  draw: () => [...ruff(), body(symmetric(FACE), 'skin', { colour: 'white', relief: 0.6 }), ...eyes(), ...grin(), ...cap()],
};
