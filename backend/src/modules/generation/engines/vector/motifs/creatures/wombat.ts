import { body, brush, circle, closed, cut, fill, flames, glint, lock, movedKnots, open, placed, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const pelt = { colour: 'brown' } as const;
const BODY = '140,-220! 20,-280 -120,-300 -260,-270 -380,-180 -440,-40 -436,110 -396,230! -300,270 -100,290 80,280 200,240 260,60 260,-80 200,-190';

/** A short sturdy leg with its digging claws; stands on 0, 190. */
const leg = (tone: 'skin' | 'dark'): readonly Shape[] => [
  ...['14,176 30,194 28,214', '44,180 64,196 64,214', '72,174 94,188 98,206'].map((claw) => body(lock(claw, 13, 0.4), 'skin', { colour: 'bone', line: 'internal' })),
  fill(closed('-70,20! -66,70 -66,130 -76,170! -50,196 40,200 84,186! 78,150 66,110 70,60 80,20!'), tone, { ...pelt, line: 'none', relief: 0.8 }),
  stroke(open('-76,50 -66,90 -66,130 -76,170! -50,196 40,200 84,186! 78,150 66,110 72,50'), 'outline'),
  ...['20,160 26,176 22,190', '50,156 60,170 58,184'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2)),
];

const head = (): readonly Shape[] => [
  body(closed('166,-206! 156,-262 176,-296! 214,-280 232,-244 222,-220!'), 'dark', pelt),
  body(closed('312,-232! 326,-284 354,-304! 378,-272 374,-226 350,-196!'), 'skin', pelt), shadow(closed('330,-230! 340,-268 354,-282! 364,-258 352,-220!')),
  body(closed([[110, -110], [150, -200], [230, -246], [320, -236], [390, -180], [430, -100], [456, -30], [450, 40], [400, 84], [320, 104],
    ...flames('250,110 200,130 204,84 150,90 160,44 104,40 124,-10 80,-40 110,-110', 0.1)]), 'skin', { ...pelt, relief: 1 }),
  fill(closed('350,-60! 400,-70 446,-40 452,30 410,80 350,92 310,70 306,10'), 'skin', { colour: 'tan', line: 'none', relief: 0.8 }),
  body(closed('366,-60! 410,-84 456,-66 480,-24 470,14 430,34 390,20 364,-16'), 'black', { relief: 0.5 }), cut(open('392,-52 420,-62 450,-46'), 'internal', 1.8),
    ...['404,-6 396,-14 402,-24', '450,2 458,-8 454,-18'].map((line) => cut(open(line), 'internal', 1.8)),
  brush(open('424,34 420,60 380,74 336,64'), 'internal', 2.6), brush(open('424,50 440,62 448,58'), 'internal', 2),
  fill(circle([296, -108], 33), 'skin', { colour: 'bone', line: 'none', relief: 0 }), solid(circle([300, -108], 24)), glint(circle([290, -118], 9)),
    brush(open('250,-140 290,-166 336,-150'), 'internal', 2.8),
  ...['300,40 230,30 170,50', '300,56 240,64 190,90', '304,70 260,90 230,120'].map((line) => brush(open(line), 'internal', 1.7)),
  ...['180,-180 190,-150 180,-124', '220,-206 228,-176 220,-150', '150,-100 164,-70 156,-40', '190,-60 204,-30 196,0',
    '260,-214 266,-190 260,-170'].map((line) => brush(open(line), 'internal', 2.4)),
];

const COAT: readonly string[] = ['-300,-210 -260,-220 -230,-206', '-180,-256 -140,-260 -110,-244', '-50,-250 -10,-244 16,-226', '-370,-100 -340,-120 -304,-114',
  '-250,-140 -210,-154 -170,-142', '-110,-170 -70,-176 -34,-160', '-20,-120 10,-110 30,-90', '-320,-10 -280,-26 -240,-14', '-190,-50 -150,-60 -110,-46',
    '-60,-60 -30,-54 0,-34', '-380,60 -350,46 -316,56', '-150,60 -110,46 -70,58', '-30,40 0,48 20,66', '-230,80 -200,70 -176,80'];
const GRASS: readonly string[] = ['-420,216 -440,180 -470,160', '-410,216 -412,176 -430,140', '330,216 340,176 370,150', '344,216 370,190 402,184',
  '-120,216 -126,186 -146,166', '-108,216 -98,186 -84,172'];

/** A wombat, round and sturdy, plodding to the right. */
export const wombat: Motif = {
  name: 'wombat',
  pose: 'wide',
  words: ['wombat', 'wombats', 'baby wombat'],
  anchors: { crown: [240, -246], eye: [296, -108], mouth: [400, 66], base: [0, 260], heart: [-60, 0], back: [-160, -300] },
  draw: () => placed([
    ...placed(leg('dark'), { x: 190, y: 130, scale: 0.9 }), ...placed(leg('dark'), { x: -190, y: 130, scale: 0.9 }),
    body(closed(BODY), 'skin', { ...pelt, relief: 1 }),
    shadow(closed('-392,220! -300,236 -100,254 80,244 210,196! 200,240 80,280 -100,290 -300,270!')),
    ...COAT.map((line) => brush(open(line), 'internal', 2.8)),
    ...placed(leg('skin'), { x: 110, y: 140 }), ...placed(leg('skin'), { x: -320, y: 140 }),
    ...head(), ...GRASS.map((blade) => body(lock(movedKnots(blade, { y: 110 }), 12), 'dark', { colour: 'leaf', line: 'internal' })),
  ], { x: -10, y: -20 }),
};
