import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, leaf, open, paired, ribbon, solid, symmetric, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const FLEECE = '130,-20 190,40 160,50 230,130 190,140 270,230 216,236 300,330 236,330 310,440 240,420 216,494 150,440 100,498 50,446 0,494';

const ears = (): readonly Shape[] => paired(
  body(closed('70,-290! 90,-400 140,-470 186,-494! 200,-420 186,-340 150,-260!'), 'skin', { colour: 'bone', relief: 0.7 }), fill(closed('100,-300! 116,-390 150,-440 176,-460! 180,-400 164,-330 140,-280!'), 'dark', { colour: 'pink', line: 'internal' }),
);

const fleece = (): readonly Shape[] => [
  body(symmetric([[0, -40], [110, -40], ...flames(FLEECE, 0.14)]), 'skin', { colour: 'bone', relief: 0.9 }),
  ...paired(...['60,180 90,230 76,280', '120,120 156,170 146,220', '140,250 180,300 170,350', '50,300 80,350 66,400', '130,360 156,400 146,440', '200,330 226,370 224,400', '16,400 30,430 20,460', '20,230 34,270 26,310'].map((line) => brush(open(line), 'internal', 2.4))),
];

const face = (): readonly Shape[] => [
  body(
    symmetric([[0, -330], [80, -320], [130, -270], [150, -190], ...flames('150,-190 176,-130 148,-130 168,-70 136,-72 146,-20 120,-30', 0.12), [110, 50], [96, 100], [70, 144], [0, 160]]), 'skin',
    { colour: 'bone', relief: 0.9 },
  ),
  fill(symmetric('0,-30 60,-20 92,30 96,80 70,130 0,146'), 'skin', { colour: 'white', line: 'internal', relief: 0.8 }),
  ...paired(
    solid(closed('66,-144! 84,-178 118,-186 140,-164! 130,-136 100,-124 78,-130!')), glint(ellipse([100, -158], 10, 8)), glint(circle([122, -142], 4)), cut(open('76,-140 100,-130 124,-140'), 'detail', 1.5),
    brush(open('58,-144 82,-196 150,-178'), 'outline', 1.4), ...['132,-184 152,-200 168,-204', '116,-192 130,-214 146,-222', '142,-172 164,-178 180,-176'].map((line) => brush(open(line), 'internal', 1.8)),
    solid(closed('14,36! 34,20 56,24 50,44 28,52!')), brush(open('0,94 30,112 66,100'), 'outline', 1.3), brush(open('40,-90 46,-50 60,-10'), 'internal', 2), brush(open('90,-100 100,-60 100,-30'), 'internal', 2),
  ),
  brush(open('0,44 2,70 0,96'), 'internal', 2),
  body(symmetric([[0, -380, true], ...flames('0,-400 30,-440 36,-390 74,-420 66,-360 116,-360 90,-310 126,-280 80,-270 84,-220 46,-250 30,-200 0,-240', 0.14)]), 'skin', { colour: 'tan', relief: 0.8 }),
  ...paired(brush(open('20,-370 40,-330 34,-290'), 'internal', 2), brush(open('60,-350 70,-320 62,-294'), 'internal', 2)),
  brush(open('0,-350 4,-310 0,-270'), 'internal', 2),
];

/** A woven halter with tassels. */
const halter = (): readonly Shape[] => [
  body(ribbon('-106,-40 -50,-20 0,-14 50,-20 106,-40', () => 14).outline(), 'dark', { colour: 'red', line: 'internal' }),
  ...[-80, -40, 0, 40, 80].map((x) => cut(circle([x, -22 - Math.abs(x) * 0.1], 6).replace(/Z$/, ''), 'detail')),
  ...paired(
    stroke(open('108,-42 136,-90 150,-150'), 'internal'),
    body(circle([122, -30], 22), 'skin', { colour: 'gold', line: 'internal' }),
    body(closed([[104, -14, true], ...flames('104,-14 96,60 110,40 122,74 134,40 150,60 142,-12', 0.06)]), 'dark', { colour: 'crimson', line: 'internal' }),
    cut(open('122,0 122,20 122,44'), 'detail', 1.4),
  ),
  body(ribbon('-166,130 -90,176 0,190 90,176 166,130', () => 20).outline(), 'dark', { colour: 'teal' }),
  ...[-120, -60, 0, 60, 120].map((x) => cut(leaf([x, 196 - (x * x) / 340], [x, 160 - (x * x) / 340], { half: 9 }).replace(/Z$/, ''), 'detail')),
  ...[-90, -30, 30, 90].flatMap((x) => [body(circle([x, 214 - (x * x) / 340], 20), 'skin', { colour: 'red', line: 'internal' })]),
];

/** A llama from the front in its woven halter. */
export const llama: Motif = {
  name: 'llama',
  pose: 'bust',
  words: ['llama', 'alpaca', 'llama head', 'vicuna'],
  anchors: { crown: [0, -440], eye: [104, -152], mouth: [0, 100], base: [0, 480] },
  draw: () => [...ears(), ...fleece(), ...face(), ...halter()],
};
