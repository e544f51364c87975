import type { Motif, Shape } from '../motif.js';
import { body, circle, closed, cut, ellipse, open, placed, polygon, profile, ribbon, solid, stroke, type Knot } from '../geometry/kit.js';

const CLEF = ribbon(
  
    '-60,330 -110,400 -50,468 40,452 60,370 20,120 -20,-150 -10,-330 50,-450 100,-430 106,-320 20,-190 -110,-60 -170,70 ' +
    '-130,200 0,250 120,200 150,90 80,10 -20,20 -60,100 -10,170',
  profile('0:22 0.04:20 0.1:11 0.3:15 0.42:12 0.5:22 0.58:30 0.68:40 0.78:34 0.88:26 0.96:15 1:5'),
);

const CLEF_SHAPES: readonly Shape[] = [
  body(CLEF.outline(), 'black', { line: 'internal', colour: 'black' }),
  solid(circle([-66, 350], 48)),
  cut(CLEF.along(-0.3, 0.54, 0.66), 'internal', 1.8),
  cut(CLEF.along(-0.3, 0.7, 0.8), 'internal', 1.6),
  cut(open('-84,336 -76,322 -60,318'), 'internal', 1.6),
];

export const trebleClef: Motif = {
  name: 'treble-clef',
  pose: 'tall',
  words: ['treble clef', 'g clef', 'music clef', 'clef', 'music symbol'],
  anchors: { crown: [70, -460], base: [0, 470] },
  draw: () => CLEF_SHAPES,
};

/** The middle of the staff, a wave of sound. */
const wave = (x: number): number => 70 * Math.sin((x + 60) / 150) + 30;
/** How far the lines of the staff stand apart: they run together at both ends. */
const apart = (x: number): number => 54 * Math.min(1, (500 - Math.abs(x)) / 190);

const STAFF = [-2, -1, 0, 1, 2].map((i) => stroke(open(Array.from({ length: 21 }, (_, k): Knot => {
  const x = -490 + k * 49;
  return [x, wave(x) + i * apart(x)];
})), 'internal'));

/** A note's head on the staff, `step` lines below its middle; its stem rises to the right of it. */
const head = (x: number, step: number): readonly Shape[] => placed([
  body(ellipse([0, 0], 66, 47, -24), 'black', { line: 'internal', colour: 'black' }), cut(open('-34,-4 -18,-22 8,-26'), 'internal', 1.8),
], { x, y: wave(x) + step * 54 });

const stem = (x: number, step: number, top: number): Shape => solid(polygon([[x + 44, top], [x + 60, top], [x + 60, wave(x) + step * 54 - 14], [x + 44, wave(x) + step * 54 - 8]]));

export const musicNotes: Motif = {
  name: 'music-notes',
  pose: 'wide',
  words: ['music notes', 'music note', 'music', 'musical note', 'melody', 'song', 'sheet music', 'music staff', 'musical staff', 'treble staff'],
  anchors: { centre: [0, 40] },
  draw: () => placed([
    ...STAFF,
    ...placed(CLEF_SHAPES, { x: -330, y: wave(-330) - 10, scale: 0.62 }),
    stem(-130, 1, -290), stem(90, 0.6, -340), body(closed('-86,-290! 150,-344! 150,-272! -86,-216!'), 'black', { line: 'internal' }), cut(open('-70,-272 140,-320'), 'detail', 1.4),
    ...head(-130, 1), ...head(90, 0.6),
    stem(250, 1.4, -220), body(closed('294,-224! 310,-150 384,-110 410,-30 376,50! 384,-30 350,-70 294,-92!'), 'black', { line: 'internal' }), ...head(250, 1.4),
    stem(372, -1, -330), body(closed('424,-334! 436,-270 484,-240 494,-180 472,-130! 474,-190 450,-214 424,-226!'), 'black', { line: 'internal' }), ...head(372, -1),
  ], { scale: 0.98 }),
};
