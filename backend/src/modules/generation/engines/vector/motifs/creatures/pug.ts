import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEM = '250,330 300,430 226,400 200,480 140,420 90,494 44,430 0,480';

const trunk = (): readonly Shape[] => [
  body(symmetric([[0, 120], [200, 140], [250, 240], ...flames(HEM, 0.12)]), 'skin', { colour: 'tan', relief: 0.8 }),
  ...paired(brush(open('190,300 200,350 186,390'), 'internal', 2.4), brush(open('110,340 120,380 106,410'), 'internal', 2.2), brush(open('40,360 46,400 34,430'), 'internal', 2.2)),
  body(closed('-236,200! -160,262 0,286 160,262 236,200! 244,250 160,316 0,340 -160,316 -244,250!'), 'dark', { colour: 'red', relief: 0.6 }), ...[-170, -90, 90, 170].map((x) => body(circle([x, 298 - (x * x) / 900], 15), 'skin', { colour: 'gold', line: 'internal' })),
  body(circle([0, 352], 46), 'skin', { colour: 'gold', relief: 0.8 }), brush(open('-20,346 0,330 20,346 0,372 -20,346'), 'internal', 1.6),
];

const ears = (): readonly Shape[] => paired(
  body(closed('120,-330! 190,-410 290,-420 360,-340 384,-210 360,-120 320,-90! 290,-170 250,-240 190,-290!'), 'dark', { colour: 'black', relief: 0.8 }), cut(open('220,-350 290,-350 330,-270'), 'internal', 2.4), cut(open('270,-300 320,-240 336,-170'), 'internal', 2),
);

const skull = (): readonly Shape[] => [
  body(symmetric('0,-380 100,-374 200,-330 270,-240 300,-120 304,0 280,110 220,190 130,240 0,254'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...paired(
    brush(open('0,-250 40,-290 90,-280'), 'outline', 1.4), brush(open('0,-200 50,-236 120,-220'), 'outline', 1.4), brush(open('20,-330 60,-340 100,-326'), 'internal', 2.4), brush(open('150,-250 210,-236 244,-180'), 'internal', 2.4), brush(open('30,-140 50,-180 90,-190'), 'internal', 2.4),
    brush(open('270,-60 290,20 270,90'), 'internal', 2.4), brush(open('240,130 210,170 160,200'), 'internal', 2.2),
    solid(closed([[66, -60, true], ...flames('66,-60 80,-150 120,-136 190,-160 206,-120 256,-80 232,-50 240,10 190,0', 0.06), [120, 10]])),
    body(circle([150, -76], 62), 'skin', { colour: 'brown', line: 'internal', relief: 0 }),
    solid(circle([150, -76], 50)),
    glint(circle([132, -98], 17)),
    glint(circle([170, -56], 7)),
    brush(open('80,-76 120,-146 184,-150 220,-100'), 'outline', 1.6),
    brush(open('96,-20 150,-4 206,-24'), 'internal', 2.4),
  ),
];

const mask = (): readonly Shape[] => [
  body(symmetric([[0, -50], [60, -40], [120, 0], [170, 60], [190, 130], [160, 190], [100, 204], [50, 180], [0, 190]]), 'dark', { colour: 'black', relief: 0.9 }),
  ...paired(
    cut(open('40,-10 90,10 130,60'), 'internal', 2.4), cut(open('150,80 168,130 150,170'), 'internal', 2.2), cut(open('0,104 30,140 80,148 130,110'), 'internal', 2.2),
    ...[[70, 80], [100, 96], [76, 112]].map(([x = 0, y = 0]) => cut(circle([x, y], 5).replace(/Z$/, ''), 'detail')),
  ),
  body(symmetric('0,-30 50,-26 78,0 66,36 30,56 0,60!'), 'black', { colour: 'black', relief: 0.3 }), ...paired(cut(open('16,-14 46,-12 62,4'), 'detail', 1.8), cut(closed('22,12! 44,10 50,28 32,38!').replace(/Z$/, ''), 'detail')), cut(open('0,62 0,84 0,104'), 'internal', 2),
  body(closed('-44,170! 0,180 44,170! 50,220 30,256 0,264 -30,256 -50,220'), 'skin', { colour: 'pink', relief: 0.8 }), brush(open('0,186 2,214 0,240'), 'internal', 2), fill(ellipse([0, 170], 60, 12), 'black', { line: 'none' }),
];

/** A pug's face, all wrinkles, in a studded collar. */
export const pug: Motif = {
  name: 'pug',
  pose: 'symmetric',
  words: ['pug', 'pug dog', 'bulldog', 'english bulldog'],
  anchors: { crown: [0, -400], eye: [150, -76], mouth: [0, 150], base: [0, 490] },
  draw: () => [...trunk(), ...skull(), ...ears(), ...mask()],
};
