import { body, brush, circle, closed, ellipse, fill, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { owlInFlight } from './owl.js';

/** The face is a heart: half of its edge, from the cleft in the brow to the chin. */
const FACE = '0,-330! 40,-386 106,-402 164,-360 182,-284 160,-204 108,-136 50,-90 0,-62!';
const DISC = '0,-304! 42,-356 100,-370 146,-334 158,-272 138,-206 92,-150 42,-108 0,-86!';

/** Short strokes of the stiff feathers round the face, from its edge outwards. */
const RUFF = ['60,-388 56,-376', '110,-392 104,-378', '150,-362 140,-350', '172,-316 158,-310', '178,-268 164,-266', '164,-218 150,-222', '138,-176 126,-184', '104,-140 94,-152', '62,-106 56,-118', '24,-80 22,-94'];
const RAYS = ['100,-320 116,-346', '128,-290 150,-304', '134,-256 154,-254', '122,-224 142,-210', '96,-206 106,-182', '66,-206 64,-168', '36,-150 34,-120'];

const head = (): readonly Shape[] => [
  body(symmetric('0,-446 84,-440 160,-396 202,-316 206,-232 172,-150 100,-80 0,-50'), 'skin', { colour: 'tan', relief: 0.7 }),
  ...paired(...['40,-420 44,-410', '92,-418 94,-408', '136,-396 140,-386', '66,-432 68,-424', '114,-408 116,-400', '168,-372 170,-362', '188,-330 190,-320'].map((spot) => brush(open(spot), 'internal', 3))),
  body(symmetric(FACE), 'dark', { colour: 'brown', relief: 0.3 }),
  fill(symmetric(DISC), 'skin', { colour: 'white', relief: 0.4 }),
  ...paired(
    ...RUFF.map((line) => ({ ...brush(open(line), 'internal', 2), cut: true as const })),
    ...RAYS.map((line) => brush(open(line), 'detail', 1.6)),
    // The dark that runs from the eye down to the beak.
    solid(closed('10,-190! 26,-226 56,-252! 72,-226 40,-196 22,-166!')),
    fill(ellipse([78, -260], 36, 38), 'black', { line: 'internal', relief: 0 }), glint(circle([68, -274], 9)), glint(circle([92, -246], 4)),
    brush(open('36,-286 70,-314 116,-302'), 'internal', 2.2),
  ),
  fill(symmetric('0,-300! 14,-250 20,-200 0,-180!'), 'skin', { colour: 'white', line: 'none', relief: 0.6 }),
  body(symmetric('0,-214! 18,-194 24,-156 14,-126 0,-106!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.8 }),
  brush(open('-6,-190 -8,-160 -3,-130'), 'detail', 1.4),
];

/** A barn owl flying at you, its face a pale heart. */
export const barnOwl: Motif = {
  name: 'barn-owl',
  pose: 'symmetric',
  words: ['barn owl', 'white owl', 'barn owls', 'heart faced owl', 'screech owl', 'ghost owl'],
  anchors: { crown: [0, -440], eye: [78, -260], base: [0, 420], heart: [0, 40] },
  draw: () => [...owlInFlight(), ...head()],
};
