import { body, bothSides, circle, ellipse, open, polar, polygon, polyline, solid, stroke } from '../geometry/kit.js';
import type { Shape } from '../motif.js';
import { around, form, line, type SmallDrawing } from './pen.js';

const rays = (): readonly Shape[] => around(12, (angle, i) => line([polar([0, 0], angle, 290), polar([0, 0], angle, i % 2 === 0 ? 480 : 400)]));
const sun = (): readonly Shape[] => [...rays(), body(circle([0, 0], 205))];

const fivePoints = (x: number, y: number, r: number): string => polygon(Array.from({ length: 10 }, (_, k) => polar([x, y], ((k - 2.5) * Math.PI) / 5, k % 2 === 0 ? r : r * 0.42)));

const moon = (): readonly Shape[] => [body(circle([0, 0], 440)), line('-190,-300 -250,-230 -190,-160 -110,-190'), body(ellipse([120, -70], 78, 70)), line('-160,150 -210,230 -130,290 -50,240')];
const crescent = (): readonly Shape[] => [form('90,-470! -90,-460 -300,-330 -410,-110 -400,130 -270,340 -60,460 160,440! 10,330 -100,150 -110,-70 -50,-290')];
const sunAndMoon = (): readonly Shape[] => [
  ...rays().filter((_, i) => i > 0 && i < 6), body(circle([0, 0], 205)), form('120,-470! -100,-460 -320,-330 -440,-110 -440,110 -320,330 -100,460 120,470! -60,390 -180,230 -215,0 -180,-230 -60,-390'),
];
const shootingStar = (): readonly Shape[] => [line('-90,70 160,-180 450,-470'), line('50,300 190,160 320,30'), line('-330,-40 -180,-190 -50,-320'), body(fivePoints(-270, 250, 220))];
/** One of many that rise. */
export const loneBubble = (): readonly Shape[] => [body(circle([0, 0], 470), 'skin', { colour: 'blue', relief: 0.7 }), line('-330,-60 -260,-240 -60,-330')];
const star = (): readonly Shape[] => [body(fivePoints(0, 30, 480))];
const stars = (): readonly Shape[] => [body(fivePoints(-170, 120, 310)), body(fivePoints(250, -230, 220)), solid(fivePoints(330, 270, 110))];

const mountains = (): readonly Shape[] => [
  body(polygon('60,260 260,-20 330,60 500,260')), body(polygon('-500,260 -300,-10 -230,70 -40,-300 210,60 330,260')),
  stroke(polyline('-162,-64 -110,10 -50,-60 20,30 104,-94'), 'outline'),
];
const wave = (): readonly Shape[] => [
  line('-490,260 -330,230 -210,120 -100,-60 50,-200 230,-240 380,-170 430,-40 370,70 250,80 190,0 230,-80 300,-70'), line('80,-20 60,130 170,230 320,260 490,250'), line('-250,330 -100,270 40,330 190,380 330,340'),
];

/** Right half of a pine of three storeys, its foot at 0,60. */
const PINE = '0,-700 110,-470 55,-470 170,-250 80,-250 220,-20 30,-20 30,60 0,60';
const tree = (x: number, foot: number, scale: number): Shape =>
  body(polygon(bothSides(PINE).map(([px, py]) => [x + px * scale, foot + py * scale] as const)));
const pines = (): readonly Shape[] => [tree(-290, 270, 0.78), tree(290, 270, 0.72), tree(0, 300, 1.1), stroke(open('-490,330 -200,366 150,346 490,370'), 'outline')];
const oneTree = (): readonly Shape[] => [
  form('-60,200! -50,330 -110,470! 120,470! 60,330 60,200!'),
  form('-80,230! -250,270 -390,180 -400,30 -470,-110 -380,-260 -260,-300 -190,-430 -20,-470 150,-440 240,-330 390,-260 450,-110 390,40 370,180 230,260 80,230!'), line('0,230 10,60 -10,-110'), line('8,90 100,10 150,-80'), line('4,20 -80,-50 -110,-120'),
];

const palmTree = (): readonly Shape[] => [
  form('-40,460! -20,250 30,40 90,-140! 130,-120! 80,60 50,260 50,460!'),
  ...['110,-130 -40,-180 -180,-130 -290,20!', '110,-130 -30,-270 -200,-330 -370,-240!', '110,-130 60,-330 -60,-440 -190,-480!', '110,-130 180,-330 280,-410 400,-420!', '110,-130 260,-230 390,-220 470,-90!', '110,-130 220,-110 310,-20 330,130!'].map((rib) => line(rib)),
  line('-300,470 -120,430 90,430 300,470'),
];

const lighthouse = (): readonly Shape[] => [
  form('-130,-180! -220,440! 220,440! 130,-180!'), body(polygon('-90,-330 90,-330 90,-180 -90,-180')), form('-130,-330! -60,-430 0,-470! 60,-430 130,-330!'), body(polygon('-170,-200 170,-200 170,-150 -170,-150')),
  
  line('-160,40 0,70 160,40'), line('-190,230 0,264 190,230'), line('170,-290 420,-350'), line('170,-250 440,-240'), line('-170,-290 -420,-350'), line('-170,-250 -440,-240'), line('-420,470 -300,440 -240,460'), line('240,460 320,436 430,470'),
];

export const smallSkyAndLand: Readonly<Record<string, SmallDrawing>> = {
  sun, moon, 'crescent-moon': crescent, 'sun-and-moon': sunAndMoon, star, comet: shootingStar, stars, mountains, wave, 'pine-forest': pines, tree: oneTree, 'palm-tree': palmTree, lighthouse,
};
