import { arc, body, brush, circle, closed, cut, ellipse, fill, open, placed, polygon, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const SPOTS: readonly (readonly [x: number, y: number, wide: number, high: number])[] = [
  [-200, -150, 56, 40], [-60, -270, 66, 44], [120, -220, 58, 44],
  [270, -110, 44, 34], [40, -120, 46, 30], [-340, -60, 34, 24], [-110, -60, 34, 20],
];
const TUFTS = [-380, -300, 260, 340, 410];

const door = (): readonly Shape[] => [
  body(closed('-110,430! -110,260 -90,190 -30,160 30,190 50,260 50,430!'), 'skin', { colour: 'bone' }), fill(closed('-88,430! -88,266 -72,210 -30,184 12,210 28,266 28,430!'), 'dark', { colour: 'brown', line: 'internal' }),
  ...['-58,430 -58,206', '-30,430 -30,190', '0,430 0,206'].map((line) => cut(open(line), 'internal', 1)), fill(circle([10, 320], 11), 'skin', { colour: 'gold', line: 'internal' }),
  body(polygon('-126,426! 66,426! 84,456! -144,456!'), 'skin', { colour: 'grey' }),
];

const porthole = (): readonly Shape[] => [
  body(circle([122, 250], 56), 'skin', { colour: 'bone' }), fill(circle([122, 250], 40), 'skin', { line: 'internal', relief: 0 }),
  ...['122,212 122,288', '84,250 160,250'].map((line) => stroke(open(line), 'internal')), brush(open(arc([122, 250], 70, 40, 140)), 'internal', 2),
];

const chimney = (): readonly Shape[] => [
  body(polygon('210,-250! 210,-390! 290,-390! 290,-190!'), 'skin', { colour: 'brown' }), body(polygon('196,-416! 304,-416! 304,-384! 196,-384!'), 'dark', { colour: 'brown' }), ...['214,-340 286,-340', '214,-300 286,-300', '250,-384 250,-340', '234,-340 234,-300'].map((line) => stroke(open(line), 'internal')),
  ...['250,-430 230,-456 262,-470 244,-494', '280,-436 300,-460 284,-478'].map((line) => brush(open(line), 'internal', 2)),
];

/** A toadstool that somebody lives in: a door, a round window, a chimney in its cap. */
export const mushroomHouse: Motif = {
  name: 'mushroom-house', pose: 'figure',
  words: ['mushroom house', 'mushroom home', 'mushroom cottage', 'toadstool house', 'fairy house', 'fairy mushroom house', 'gnome house', 'mushroom with a door', 'house in a mushroom', 'smurf house', 'fairy cottage'],
  anchors: { crown: [0, -400], base: [0, 460], centre: [0, 60] },
  draw: () => placed([
    ...chimney(),
    body(closed('-190,20! -200,160 -230,320 -270,430 -240,456! 240,456! 270,430 230,320 200,160 190,20!'), 'skin', { colour: 'bone', relief: 0.9 }), shadow(closed('190,60! 200,160 230,320 268,430! 236,440! 216,320 186,180 172,60!')),
    ...['-160,120 -170,220 -190,320', '-150,380 -160,410 -180,440', '90,360 110,400 120,440'].map((line) => brush(open(line), 'internal', 2)), ...door(), ...porthole(),
    body(closed('-470,40! -440,80 -250,110 0,120 250,110 440,80 470,40! 250,60 0,66 -250,60'), 'dark', { colour: 'tan' }), ...[-340, -250, -160, -70, 20, 110, 200, 290, 370].map((x) => cut(open([[x, 66], [x * 0.96, 108]]), 'internal', 1.4)),
    body(closed('-480,40! -470,-60 -400,-200 -260,-320 -60,-380 140,-366 320,-280 440,-140 478,-10 480,40! 320,66 120,78 -120,78 -320,66'), 'skin', { colour: 'red', relief: 1 }),
    ...SPOTS.map(([x, y, wide, high]) => fill(ellipse([x, y], wide, high), 'skin', { colour: 'white', line: 'internal', relief: 0.5 })), shadow(closed('478,-10! 480,40 320,64 120,76! 260,30 380,-30 430,-120!')),
    ...TUFTS.flatMap((x) => ['-22,0! -34,-50 -44,-64! -14,-44 -4,0!', '-8,0! -4,-66 4,-90! 10,-50 12,0!', '6,0! 24,-44 44,-60! 30,-24 24,0!'].map((blade) => body(closed(blade), 'dark', { colour: 'leaf', line: 'internal' })).flatMap((one) => placed([one], { x, y: 456 }))),
    brush(open('-470,458 -200,464 100,462 470,458'), 'internal', 1.6), solid(circle([-400, 440], 5)),
  ], { y: 14 }),
};
