import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, ellipse, open, polygon, polyline, profile, ribbon, solid, stroke } from '../geometry/kit.js';

const CLEF = ribbon(
  
    '-60,330 -110,400 -50,468 40,452 60,370 20,120 -20,-150 -10,-330 50,-450 100,-430 106,-320 20,-190 -110,-60 -170,70 ' +
    '-130,200 0,250 120,200 150,90 80,10 -20,20 -60,100 -10,170',
  profile('0:22 0.04:20 0.1:11 0.3:15 0.42:12 0.5:22 0.58:30 0.68:40 0.78:34 0.88:26 0.96:15 1:5'),
);

export const trebleClef: Motif = {
  name: 'treble-clef',
  pose: 'tall',
  words: ['treble clef', 'g clef', 'music clef', 'clef', 'music symbol'],
  anchors: { crown: [70, -460], base: [0, 470] },
  draw: () => [
    body(CLEF.outline(), 'black', { line: 'internal', colour: 'black' }),
    solid(circle([-66, 350], 48)),
    cut(CLEF.along(-0.3, 0.54, 0.66), 'internal', 1.8),
    cut(CLEF.along(-0.3, 0.7, 0.8), 'internal', 1.6),
    cut(open('-84,336 -76,322 -60,318'), 'internal', 1.6),
  ],
};

const note = (x: number, y: number): Shape => body(ellipse([x, y], 62, 44, -24), 'black', { line: 'internal', colour: 'black' });

const STAFF = [-2, -1, 0, 1, 2].map((i) =>
  ribbon(`-490,${60 + i * 66} -240,${i * 60 + 10} 0,${i * 54 + 40} 240,${i * 50 + 70} 490,${i * 44 - 20}`, () => 1),
);

export const musicNotes: Motif = {
  name: 'music-notes',
  pose: 'wide',
  words: ['music notes', 'music note', 'music', 'musical note', 'melody', 'song', 'sheet music', 'staff'],
  anchors: { centre: [0, 40] },
  draw: () => [
    ...STAFF.map((line) => stroke(line.along(0), 'internal')),
    ...[
      body(polygon('-190,-236 -178,-236 -178,150 -190,150'), 'black', { line: 'detail' }),
      body(polygon('10,-276 22,-276 22,110 10,110'), 'black', { line: 'detail' }),
      body(polygon('-190,-240 22,-282 22,-226 -190,-184'), 'black', { line: 'detail' }),
    ],
    note(-240, 150),
    note(-40, 112),
    body(polygon('250,-270 262,-270 262,62 250,62'), 'black', { line: 'detail' }),
    note(202, 66),
    body(closed('254,-272! 270,-200 350,-150 366,-60 330,10! 346,-70 310,-110 254,-140!'), 'black', { line: 'detail' }),
    body(polygon('396,-120 406,-120 406,120 396,120'), 'black', { line: 'detail' }),
    note(352, 124),
    brush(polyline('-440,-60 -400,-40'), 'internal', 1.5),
    cut(open('-268,140 -250,126 -226,124'), 'detail', 1.6),
    cut(open('-68,102 -50,88 -26,86'), 'detail', 1.6),
    cut(open('176,56 194,42 218,40'), 'detail', 1.6),
  ],
};
