import { body, brush, closed, dots, fill, open, paired, placed, ribbon, profile, shadow, solid, stroke, symmetric, walk } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const FORE = '24,-60! 60,-170 150,-300 290,-400 420,-430 496,-400! 486,-280 450,-170 390,-80 300,-20 180,10!';
const HIND = '30,10! 150,0 280,-10 370,40 410,130 390,220 330,290! 330,350 290,420 256,450! 220,400 196,330! 150,350 100,330 60,250 34,140';

/** The brow and cheek of the skull, one half on each fore wing. */
const brow = (): readonly Shape[] => paired(
  body(closed('26,-72! 70,-180 160,-280 270,-330 360,-320 400,-250 396,-160 350,-96 270,-50 160,-16 60,-14!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.8 }),
  body(closed('74,-96! 92,-180 160,-232 236,-236 296,-196 310,-130 270,-80 190,-46 110,-50'), 'black', { line: 'internal', colour: 'black', relief: 0 }),
  { ...brush(open('110,-72 190,-66 262,-100'), 'internal', 2), cut: true },
  brush(open('104,-196 164,-258 240,-296'), 'internal', 2), brush(open('320,-270 352,-220 346,-160'), 'internal', 2.2),
  brush(open('270,-326 290,-290 276,-262 300,-240'), 'detail', 1.8),
);

/** A tooth with its root along y; a negative height makes one of the lower row. */
const tooth = (x: number, y: number, wide: number, high: number): Shape =>
  fill(closed([[x, y, true], [x + wide, y, true], [x + wide - 1, y + high * 0.7], [x + wide * 0.5, y + high], [x + 1, y + high * 0.7]]), 'skin', { line: 'internal', colour: 'white', relief: 0.4 });

/** Cheekbone, nose and teeth on the hind wings. */
const jaw = (): readonly Shape[] => [
  ...paired(
    body(closed('30,4! 120,-2 220,10 286,50 300,110 260,150 200,150! 190,190 160,236 110,256 36,250!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.8 }),
    solid(closed('26,14! 50,26 66,60 60,92 34,86!')), shadow(closed('290,60! 240,64 196,96 180,150! 200,146 260,146 296,108')),
    brush(open('110,30 150,60 156,100'), 'internal', 2.2),
    ...[0, 1, 2, 3].map((i) => tooth(30 + i * 38, 124 - i * 3, 36 - i * 2, 56 - i * 4)), ...[0, 1, 2].map((i) => tooth(34 + i * 34, 238 - i * 14, 32 - i * 2, i * 6 - 50)),
  ),
];

/** Pale spots along the rims of the wings. */
const spots = (): readonly Shape[] => paired(
  ...['470,-392 464,-290 430,-180 376,-92', '380,70 388,140 366,214', '312,318 286,384 258,420'].map((rim, i): Shape => ({ d: dots(walk(rim, [7, 4, 4][i] ?? 4), 10), line: 'none', tone: 'skin', colour: 'bone', relief: 0 })),
  { ...brush(open('420,-400 330,-372 230,-356'), 'internal', 2), cut: true }, { ...brush(open('330,30 352,110 320,190'), 'internal', 2), cut: true }, { ...brush(open('140,300 200,290 250,250'), 'internal', 2), cut: true },
);

const trunk = (): readonly Shape[] => [
  ...paired(stroke(open('8,-150 40,-240 100,-310 140,-330'), 'internal'), solid(closed('128,-344! 156,-350 164,-328 144,-314 126,-322!'))),
  body(symmetric('0,-10! 20,0 26,60 20,160 0,270!'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...[40, 84, 128, 172].map((y): Shape => ({ ...brush(open([[-20, y], [0, y + 8], [20, y]]), 'internal', 1.6), cut: true })),
  body(symmetric('0,-120 26,-104 34,-60 26,-10 0,6'), 'dark', { colour: 'brown', relief: 0.8 }), body(symmetric('0,-166 22,-158 28,-134 14,-114 0,-110'), 'dark', { colour: 'brown', relief: 0.8 }),
  fill(ribbon('0,-90 0,-50 0,-20', profile('0:4 0.5:8 1:3')).outline(), 'skin', { colour: 'gold', line: 'none' }),
];

/** A butterfly whose wings together are a skull. */
export const skullButterfly: Motif = {
  name: 'skull-butterfly',
  pose: 'symmetric',
  words: [
    'skull butterfly', 'butterfly skull', 'butterfly with skull', 'butterfly with a skull', 'butterfly with skulls', 'skull in butterfly', 'skull winged butterfly', 'butterfly skull wings', 'skull in the wings', 'skull in its wings',
  ],
  anchors: { crown: [0, -166], centre: [0, -40] },
  draw: () => placed([
    ...paired(body(closed(HIND), 'dark', { colour: 'orange', relief: 0.6 }), body(closed(FORE), 'dark', { colour: 'orange', relief: 0.6 })),
    ...brow(), ...jaw(), ...spots(), ...trunk(),
  ], {}),
};
