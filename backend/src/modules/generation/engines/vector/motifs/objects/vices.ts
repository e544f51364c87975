import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, leaf, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';

const MARTINI: readonly Shape[] = [
  body(ellipse([0, 452], 190, 34), 'skin', { colour: 'white' }), brush(open('-140,452 -60,440 -26,410'), 'internal', 1.6),
  body(symmetric('0,70! 40,70! 22,130 16,250 20,390 60,440 0,452!'), 'skin', { colour: 'white' }), shadow(closed('6,110! 18,120 12,250 16,390 40,434! 4,440!')),
  body(closed('-420,-340! 420,-340! 40,80! 0,96 -40,80!'), 'skin', { colour: 'white', relief: 0.4 }),
  fill(closed('-346,-250! 346,-250! 30,84! 0,96 -30,84!'), 'mid', { colour: 'pink', relief: 0.5 }), shadow(closed('200,-246! 340,-246! 28,80! 6,88!')),
  fill(ellipse([0, -250], 346, 36), 'light', { colour: 'pink', relief: 0 }), body(ellipse([0, -340], 424, 44), 'none'),
  brush(open('-330,-220 -220,-100 -120,10'), 'internal', 2.2),
  body(ribbon('-330,-470 -60,-250 200,-30', () => 10).outline(), 'skin', { colour: 'tan', line: 'internal' }),
  ...[[-90, -276], [30, -174]].flatMap(([x = 0, y = 0]) => [body(ellipse([x, y], 78, 62, 40), 'dark', { colour: 'leaf', relief: 1 }),
    body(circle([x + 44, y + 36], 22), 'mid', { colour: 'red', line: 'internal' }), glint(ellipse([x - 26, y - 22], 16, 9, 40))]),
  body(circle([-336, -474], 20), 'dark', { colour: 'red' }),
  body(circle([330, -350], 120), 'skin', { colour: 'yellow', relief: 0.2 }), fill(circle([330, -350], 94), 'skin', { colour: 'white', relief: 0 }),
  ...[0, 60, 120, 180, 240, 300].map((turn) => fill(leaf([330, -350], polar([330, -350], radians(turn), 88), { half: 32, belly: 0.72, blunt: true }), 'light', { colour: 'yellow' })),
];

export const cocktail: Motif = {
  name: 'cocktail', pose: 'figure', anchors: { crown: [0, -480], centre: [0, -150], base: [0, 480] }, words: ['cocktail', 'martini', 'martini glass', 'cocktail glass', 'olive martini'],
  draw: () => placed(MARTINI, { scale: 0.98, x: -6, y: 6 }),
};

const ICE: readonly (readonly [number, number, number, number])[] = [[-130, 60, -14, 1], [110, 30, 16, 1.05], [0, 210, 8, 0.9]];
const CUBE: readonly Shape[] = [
  body(polygon('0,-110 100,-60 100,60 0,110 -100,60 -100,-60'), 'skin', { colour: 'white', relief: 0.3 }), fill(polygon('0,0 100,-60 100,60 0,110'), 'light', { colour: 'grey', relief: 0 }),
  stroke(open('-100,-60! 0,0! 0,110!'), 'internal'), brush(open('-70,-10 -68,24 -66,40'), 'internal', 1.8),
];

const WHISKEY: readonly Shape[] = [
  body(closed('-330,-400! 330,-400! 270,440! 0,474 -270,440!'), 'skin', { colour: 'white', relief: 0.4 }),
  fill(closed('-304,-70! 304,-70! 258,360! 0,392 -258,360!'), 'mid', { colour: 'orange', line: 'outline', relief: 0.4 }),
  ...ICE.flatMap(([x, y, turn, scale]) => placed(CUBE, { x, y: y - 40, turn, scale })),
  shadow(closed('200,-60! 296,-64! 250,352! 140,374!')), fill(ellipse([0, -70], 304, 34), 'none'),
  body(ellipse([0, -400], 332, 50), 'skin', { colour: 'white', relief: 0.1 }), stroke(ellipse([0, -396], 296, 34), 'detail'),
  brush(open('-284,-320 -270,-220 -262,-120'), 'outline', 2), brush(open('-250,40 -236,180 -224,300'), 'internal', 2.4),
  ...[-180, -90, 0, 90, 180].map((x) => brush(open([[x, 404 - Math.abs(x) * 0.06], [x * 0.97, 448 - Math.abs(x) * 0.08]]), 'internal', 1.6)),
];

export const whiskey: Motif = {
  name: 'whiskey', pose: 'figure', anchors: { crown: [0, -440], centre: [0, 60], base: [0, 474] }, words: ['whiskey', 'whisky', 'whiskey glass', 'whisky glass', 'glass of whiskey', 'glass of whisky', 'glass of bourbon', 'glass of rum', 'old fashioned', 'rocks glass', 'whiskey on the rocks'],
  draw: () => WHISKEY,
};

const FLAME: readonly Shape[] = [
  body(closed([...flames('-70,-120 -110,-220 -70,-300 -90,-360 -30,-400', -0.1), [0, -490, true], [60, -400], [50, -340], [100, -260], [90, -170], [60, -120, true]]), 'skin', { colour: 'orange' }),
  fill(closed('-30,-120! -50,-200 -10,-260 0,-320! 40,-250 50,-180 30,-120!'), 'mid', { colour: 'yellow' }),
];

const LIGHTER: readonly Shape[] = [
  ...FLAME,
  ...placed([body(closed('0,0! 240,0! 240,190! 220,214 20,214 0,190!'), 'skin', { colour: 'grey', relief: 0.6 }), shadow(closed('160,8! 232,8! 232,186! 214,206 150,206!')), brush(open('24,30 26,110 26,180'), 'internal', 1.8)], { x: 232, y: -94, turn: 28 }),
  body(closed('-130,-150! 110,-150! 110,40! -130,40!'), 'skin', { colour: 'grey', relief: 0.3 }), ...[-90, -40, 10, 60].flatMap((x) => [-104, -50].map((y) => solid(circle([x + 10, y], 15)))),
  body(circle([150, -110], 60), 'dark', { colour: 'black' }),
    ...Array.from({ length: 8 },
    (_, i) => cut(open([polar([150, -110], radians(i * 45 + 10), 30), polar([150, -110], radians(i * 45 + 10), 52)]), 'internal')),
    fill(circle([150, -110], 18), 'skin', { colour: 'grey', relief: 0 }),
  body(closed('-220,10! 220,10! 226,40 226,450 200,484 -200,484 -226,450 -226,40'), 'skin', { colour: 'grey', relief: 0.5 }),
  whip('214,40 214,446 196,474', '110,60 110,420 100,440', { count: 16, reach: 0.75, longest: 'alike' }), brush(open('-196,50 -198,200 -196,420'), 'internal', 2.2),
  solid(closed('0,380! -120,270 -130,180 -80,130 -20,150 0,196! 20,150 80,130 130,180 120,270')), ...paired(cut(open('30,160 74,150 104,186'), 'internal', 2)).slice(1),
];

export const lighter: Motif = {
  name: 'lighter', pose: 'figure', anchors: { crown: [0, -490], centre: [0, 200], base: [0, 484] }, words: ['lighter', 'zippo', 'zippo lighter', 'cigarette lighter'],
  draw: () => placed(LIGHTER, { x: -60, y: -6, scale: 0.97 }),
};
