import { body, brush, circle, closed, cut, ellipse, fill, flames, open, paired, placed, polar, polygon, solid, stroke, symmetric, type Knot } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';
import { hair, type Lock } from './parts/hair.js';
import { manFace } from './parts/man-face.js';

const star = (x: number, y: number, radius: number): Shape =>
  fill(polygon(Array.from({ length: 10 }, (_, i): Knot => polar([x, y], (Math.PI * (i - 2.4)) / 5, i % 2 === 0 ? radius : radius * 0.42))), 'skin',
    { colour: 'gold', line: 'internal', relief: 0 });

const moustache = (colour: ColourName): readonly Shape[] => paired(...hair([['0,116 70,104 140,146 190,230 250,240', 42]], 'skin', colour));

const LONG: readonly Lock[] = [
  ['196,-20 270,120 230,260 262,400', 46], ['180,60 240,220 190,380 236,520', 50], ['150,110 190,280 140,460 170,620', 54], ['90,140 120,330 70,520 90,690', 54], ['40,160 40,340 20,520 0,740', 56],
];

const longBeard = (): readonly Shape[] => [
  body(symmetric([[0, 100], [120, 90], [200, 0, true], ...flames('230,120 240,300 216,340 220,500 176,500 176,620 110,600 90,700 50,660 0,750', 0.08)]), 'skin', { colour: 'white' }),
  ...paired(...hair(LONG, 'skin', 'white')), solid(symmetric('0,170! 40,160 84,178 44,196 0,200!')), ...moustache('white'),
];

const pointedHat = (): readonly Shape[] => [
  body(closed('-236,-190! -200,-380 -130,-560 -30,-700 110,-780 270,-740! 170,-700 140,-620 170,-480 214,-330 236,-190! 120,-150 0,-140 -120,-150'), 'dark', { colour: 'navy', relief: 0.9 }),
  ...['-150,-420 -90,-560 0,-660', '130,-600 60,-560 20,-540', '150,-540 90,-500 50,-490', '60,-700 120,-726 190,-730', '-190,-260 -170,-340 -160,-370'].map((line) => cut(open(line), 'internal', 2.4)),
  star(-60, -430, 54), star(86, -360, 40), star(20, -590, 36), star(-140, -300, 30),
  body(closed('-240,-250! -120,-206 0,-196 120,-206 240,-250! 250,-170! 120,-120 0,-110 -120,-120 -250,-170!'), 'skin', { colour: 'violet', relief: 0.6 }),
  body(polygon('-56,-216 56,-216 56,-112 -56,-112'), 'skin', { colour: 'gold' }), fill(polygon('-28,-190 28,-190 28,-138 -28,-138'), 'dark', { colour: 'violet' }),
  body(closed('-430,-60! -300,-170 -230,-178! -120,-130 0,-120 120,-130 230,-178! 300,-170 430,-60! 330,-84 200,-110 80,-84 0,-80 -80,-84 -200,-110 -330,-84!'), 'dark', { colour: 'navy', relief: 0.7 }),
  cut(open('-360,-110 -280,-140 -220,-140'), 'internal', 2.2), cut(open('360,-110 280,-140 220,-140'), 'internal', 2.2),
];

/** An old wizard: pointed hat with stars, beard to the waist. */
export const wizard: Motif = {
  name: 'wizard',
  pose: 'tall',
  words: ['wizard', 'merlin', 'gandalf', 'sorcerer', 'mage', 'warlock', 'magician', 'old wizard', 'druid'],
  anchors: { crown: [0, -480], eye: [76, -20], mouth: [0, 130], base: [0, 490] },
  draw: () => placed([...manFace({ mouth: 'none', brows: 'white', anger: 6 }), ...longBeard(), ...pointedHat(), ...paired(...hair([['20,-72 70,-110 150,-116 250,-60', 26]], 'skin', 'white'))], { y: 10, scale: 0.645 }),
};

const FULL: readonly Lock[] = [
  ['206,-60 290,20 290,120 240,180', 44], ['190,40 280,140 260,260 200,300', 48], ['150,110 220,230 170,350 110,370', 52], ['80,150 120,280 80,390 20,420', 54],
];

const fullBeard = (colour: ColourName): readonly Shape[] => [
  body(symmetric([[0, 100], [120, 90], [206, -60, true], ...flames('216,-60 290,60 250,90 290,200 230,220 240,320 170,310 150,400 90,370 60,440 0,430', 0.12)]), 'skin', { colour }),
  ...paired(...hair(FULL, 'skin', colour)), ...hair([['0,190 -6,290 6,380 -4,460', 50]], 'skin', colour),
  fill(symmetric('0,176! 40,170 68,178! 40,198 0,204!'), 'dark', { colour: 'crimson', line: 'internal' }), ...moustache(colour),
];

/** Small tufts of fur round a band. */
const fur = (top: number, bottom: number,
  half: number): Shape => body(symmetric([[0, top - 14], [half * 0.5, top - 2], [half, top + 40], [half + 26, (top + bottom) / 2 + 30],
  [half, bottom + 30], [half * 0.5, bottom], [0, bottom - 12]]), 'skin', { colour: 'white', relief: 0.9 });

const santaHat = (): readonly Shape[] => [
  body(closed('-226,-200! -200,-370 -100,-480 50,-500 190,-430 280,-310 330,-160! 250,-190 220,-230! 224,-180! 0,-160'), 'dark', { colour: 'red', relief: 0.9 }),
  ...['-150,-300 -110,-390 -30,-440', '220,-220 180,-330 90,-400', '250,-210 220,-290 170,-350', '-60,-270 -20,-330 40,-350'].map((line) => cut(open(line), 'internal', 2.4)),
  body(circle([334, -120], 74), 'skin', { colour: 'white', relief: 1 }), ...['310,-160 334,-150 350,-166', '296,-110 320,-100 340,-116', '340,-80 362,-92 372,-116'].map((line) => brush(open(line), 'internal', 2)),
  fur(-260, -140, 236), ...['-190,-210 -160,-190 -170,-160', '-100,-240 -70,-216 -84,-180', '0,-240 30,-220 16,-190', '90,-236 120,-214 106,-180', '180,-220 206,-196 190,-166', '-50,-190 -30,-174 -40,-160', '140,-180 160,-166 150,-150', '-150,-170 -130,-152 -136,-140'].map((line) => brush(open(line), 'internal', 2)),
];

/** Santa Claus: cap with a bobble, full white beard. */
export const santa: Motif = {
  name: 'santa',
  pose: 'figure',
  words: ['santa', 'santa claus', 'father christmas', 'saint nicholas', 'st nicholas', 'christmas man'],
  anchors: { crown: [0, -480], eye: [116, -40], mouth: [0, 180], base: [0, 460] },
  draw: () => placed([...manFace({ mouth: 'none', brows: 'white', anger: -14 }),
    ...paired(...['150,30 176,24 190,44', '160,50 180,46 190,60'].map((line) => brush(open(line), 'detail', 1.6))), ...fullBeard('white'),
    ...santaHat()], { y: 30, scale: 1 }),
};

const shamrock = (x: number, y: number, scale: number): readonly Shape[] => placed([
  ...[-90, 30, 150].flatMap((turn) => placed([body(symmetric('0,0! 50,-40 76,-90 60,-130 20,-134 0,-110!'), 'skin', { colour: 'leaf', relief: 0.6 }), stroke(open('0,-10 0,-80'), 'internal')], { turn: turn + 90 })),
  brush(open('0,0 20,70 70,120'), 'outline', 1.4),
], { x, y, scale });

const buckledHat = (): readonly Shape[] => [
  body(closed('-200,-190! -214,-340 -236,-500! -120,-526 0,-532 120,-526 236,-500! 214,-340 200,-190! 0,-160'), 'dark', { colour: 'moss', relief: 0.9 }),
  body(ellipse([0, -502], 236, 34), 'dark', { colour: 'leaf', relief: 0.2 }), ...['-170,-440 -156,-360 -150,-320', '-126,-440 -116,-390 -114,-360'].map((line) => cut(open(line), 'internal', 2.6)),
  body(closed('-206,-290! -100,-262 0,-256 100,-262 206,-290! 200,-180! 100,-150 0,-144 -100,-150 -200,-180!'), 'black', { colour: 'black', relief: 0.5 }),
  body(closed('-76,-282! 76,-282! 76,-136! -76,-136!'), 'skin', { colour: 'gold' }), fill(closed('-40,-248! 40,-248! 40,-172! -40,-172!'), 'black'),
  body(closed('-330,-150! -200,-196 -190,-186! -100,-150 0,-142 100,-150 190,-186! 200,-196 330,-150! 260,-96 120,-104 0,-98 -120,-104 -260,-96'), 'dark', { colour: 'moss', relief: 0.6 }),
  cut(open('-280,-134 -200,-132 -120,-122'), 'internal', 2.2), ...shamrock(170, -330, 0.86),
];

/** A leprechaun: buckled hat with a shamrock, red beard. */
export const leprechaun: Motif = {
  name: 'leprechaun',
  pose: 'figure',
  words: ['leprechaun', 'irish leprechaun', 'irishman', 'saint patrick'],
  anchors: { crown: [0, -490], eye: [104, -30], mouth: [0, 190], base: [0, 440] },
  draw: () => placed([...manFace({ mouth: 'none', brows: 'orange', anger: -6 }), ...fullBeard('orange'), ...buckledHat()], { y: 46, scale: 0.98 }),
};
