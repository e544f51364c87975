import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, open, paired, placed, polar, radians, ribbon, solid, stroke, symmetric, taper } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const COIN: readonly Shape[] = [
  body(closed('0,-120 80,-100 110,0 110,120 80,220 0,240 -80,220 -110,120 -110,0 -80,-100'), 'skin', { colour: 'gold', relief: 0.8 }),
  stroke(closed('0,-96 60,-80 86,0 86,120 60,196 0,214 -60,196 -86,120 -86,0 -60,-80').replace(/Z$/, ''), 'internal'),
  ...['-30,-30 30,-30', '0,-50 0,60', '-40,60 40,60', '-26,100 26,100', '-26,100 -26,160', '26,100 26,160', '-26,160 26,160'].map((line) => stroke(open(line), 'internal')),
];

/** The beckoning cat of Japanese shops, one paw up, a gold coin held before it. */
export const manekiNeko: Motif = {
  name: 'maneki-neko',
  pose: 'figure',
  words: ['maneki neko', 'maneki-neko', 'lucky cat', 'fortune cat', 'waving cat', 'beckoning cat', 'japanese lucky cat'],
  anchors: { crown: [0, -430], mouth: [0, -190], eye: [84, -260], base: [0, 490], heart: [0, 120] },
  draw: () => [
    body(symmetric('0,-120 130,-110 210,0 260,160 280,320 250,440 160,486 0,490'), 'skin', { colour: 'white', relief: 1 }),
    ...paired(body(closed('70,420! 110,380 190,380 230,430 220,484! 80,490!'), 'skin', { colour: 'white' }), brush(open('120,440 122,480'), 'internal', 1.6), brush(open('164,436 168,478'), 'internal', 1.6)),
    ...placed(COIN, { x: 20, y: 190, scale: 0.94, turn: 6 }),
    body(closed('-210,0! -160,60 -110,130 -60,170 -30,220 -50,260 -110,260 -170,230 -230,160!'), 'skin', { colour: 'white', relief: 0.8 }), ...['-64,190 -90,214 -84,248', '-90,176 -120,200 -118,238'].map((line) => brush(open(line), 'internal', 1.6)),
    body(closed('190,40! 260,-40 290,-160 300,-290 310,-370 370,-400 420,-350 420,-270 400,-120 360,40 260,140!'), 'skin', { colour: 'white', relief: 0.9 }),
    fill(ellipse([366, -310], 26, 30), 'mid', { colour: 'pink', line: 'none' }), solid(dots([[338, -356], [366, -366], [394, -354]], 11)),
    ...['310,-250 350,-236 410,-250'].map((line) => brush(open(line), 'internal', 1.6)),
    ...paired(body(closed('80,-400! 130,-460 190,-490! 220,-400 220,-320!'), 'skin', { colour: 'white' }), fill(closed('120,-400! 150,-440 178,-456! 192,-400 190,-350!'), 'dark', { colour: 'red', line: 'internal' })),
    body(symmetric('0,-420 120,-410 210,-340 230,-240 180,-140 90,-96 0,-90'), 'skin', { colour: 'white', relief: 0.9 }),
    fill(closed('-96,-412! -40,-420 -30,-360 -70,-310 -130,-320 -160,-370!'), 'dark', { colour: 'orange', line: 'internal' }),
    ...paired(
      solid(closed('40,-258! 64,-296 110,-296 130,-252! 90,-238 60,-240!')), glint(ellipse([84, -270], 9, 13)), ...['130,-220 230,-236', '132,-200 236,-196', '126,-180 220,-156'].map((line) => brush(open(line), 'detail', 1.5)),
      fill(circle([126, -190], 22), 'mid', { colour: 'pink', line: 'none', relief: 0 }),
    ),
    solid(closed('-22,-226! 0,-232 22,-226! 12,-208 0,-200 -12,-208')), brush(open('-56,-176 -26,-164 0,-198 26,-164 56,-176'), 'internal', 1.9),
    body(symmetric('0,-72 90,-84 170,-124! 186,-84 100,-36 0,-26'), 'dark', { colour: 'red' }), body(circle([0, -20], 44), 'skin', { colour: 'gold', relief: 1 }), stroke(open('-42,-30 0,-22 42,-30'), 'internal'), solid(circle([0, 2], 9)), stroke(open('0,4 0,22'), 'internal'),
  ],
};

/** An open ring of one brush stroke, dry at its end. */
export const enso: Motif = {
  name: 'enso',
  pose: 'round',
  words: ['enso', 'zen circle', 'zen', 'brush circle', 'enso circle'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const ring = (r: number, from: number, to: number): readonly (readonly [number, number])[] => Array.from(
      { length: 16 }, (_, i) => polar([0, 0], radians(from + ((to - from) * i) / 15), r + 6 * Math.sin(i * 0.7)),
    );
    const sweep = ribbon(ring(410, 70, 385), (t) => 66 * Math.min(1, 0.5 + t * 5) * (1 - 0.72 * t ** 1.6));
    return [
      { ...solid(sweep.outline(0, 0.84)), relief: 0 },
      ...[-0.86, -0.5, -0.1, 0.34, 0.76].map(
        (v, i) => solid(ribbon(Array.from({ length: 8 }, (_, k) => sweep.at(0.8 + ((0.16 + (i % 3) * 0.02) * k) / 7, v * 1.1)), taper(9, 1.5)).outline()),
      ),
      ...[-0.3, 0.2, 0.6].map((v, i) => cut(sweep.along(v, 0.42 + 0.06 * i, 0.82), 'internal', 2)),
      solid(dots([polar([0, 0], radians(398), 436), polar([0, 0], radians(404), 396), polar([0, 0], radians(60), 470)], (t) => 11 - 5 * t)),
    ];
  },
};

/** A crane folded of paper. */
export const origamiCrane: Motif = {
  name: 'origami-crane',
  pose: 'figure',
  words: ['origami crane', 'paper crane', 'origami', 'origami bird', 'paper cranes', 'folded crane'],
  anchors: { crown: [-390, -300], base: [0, 330], heart: [0, 60] },
  draw: () => {
    const facet = (d: string, tone: 'skin' | 'light' | 'mid' | 'dark'): Shape => body(closed(d), tone, { colour: tone === 'dark' ? 'crimson' : 'red', relief: 0.2 });
    return [
      facet('60,130! 490,-180! 240,150!', 'skin'), facet('60,130! 240,150! 120,210!', 'dark'),
      facet('-40,60! 190,-470! 140,150!', 'dark'), facet('-90,120! -160,-40! -430,-330! -210,80!', 'skin'), facet('-430,-330! -300,-300! -262,-160!', 'dark'), facet('-430,-330! -496,-240! -366,-272!', 'mid'),
      facet('-120,110! -200,-430! 40,20!', 'light'), facet('-120,110! 40,20! 20,160!', 'skin'),
      facet('-220,90! -20,110! -60,330!', 'dark'), facet('-20,110! 150,140! -60,330!', 'skin'), facet('150,140! 210,140! -60,330!', 'mid'),
      ...['-200,-430 -30,90', '190,-470 60,140', '490,-180 150,170'].map((line) => stroke(open(line), 'detail')),
    ];
  },
};
