import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, fill, open, placed, polar, profile, radians, ribbon, solid, whip, type Point } from '../geometry/kit.js';
import { bands } from './parts/bands.js';

const HAFT: readonly Shape[] = [
  body(ribbon('-4,-478 0,-200 -10,120 6,400 14,492', profile('0:25 0.4:29 0.8:25 0.94:31 1:36')).outline(), 'skin', { colour: 'brown', relief: 0.9 }),
  ...['-14,-150 -18,0 -20,90', '6,-110 2,20 -2,150', '-12,120 -10,160 -12,190'].map((line) => brush(open(line), 'internal', 2)),
  body(ribbon('-8,210 0,320 5,400', profile('0:31 1:31')).outline(), 'skin', { colour: 'tan', relief: 0.8 }),
  ...placed(bands({ top: 212, bottom: 398, count: 5, half: () => 29, slant: 26, dark: 0.36 }), { x: -1 }),
  fill(closed('-30,398! 36,392! 40,414! -28,420!'), 'dark', { colour: 'black' }), fill(closed('-42,196! 24,192! 25,214! -40,218!'), 'dark', { colour: 'black' }),
];

/** A bearded head: poll and eye, a waist, the long edge that hangs below. */
const HEAD: readonly Shape[] = [
  body(closed('-46,-440! 40,-446 130,-452 230,-474 322,-500! 366,-410 382,-290 370,-150 324,-20 262,70! 250,-10 218,-90 156,-160 84,-206 40,-222! -46,-226! -86,-236 -120,-250! -128,-330 -118,-410! -84,-428'), 'skin', { colour: 'grey', relief: 0.5 }),
  fill(closed('322,-494! 364,-408 378,-290 366,-150 322,-24 264,62! 268,0 306,-100 324,-210 324,-310 306,-410'), 'skin', { colour: 'white', line: 'internal', relief: 0.2 }),
  whip('250,-20 216,-94 152,-166 82,-210 44,-226', '286,-80 250,-150 190,-210 110,-252 50,-262', { count: 15, reach: 0.85, longest: 'middle' }),
  fill(closed('76,-418! 150,-424 236,-448! 272,-370 282,-280! 264,-230 220,-226! 160,-270 76,-288!'), 'dark', { colour: 'black', line: 'internal', relief: 0.2 }),
  ...[-410, -330, -262].map((y) => solid(circle([-84, y], 10))), brush(open('-40,-430 -44,-330 -40,-236'), 'internal', 1.8), brush(open('40,-440 44,-330 38,-228'), 'internal', 1.8),
  brush(open('286,-440 304,-340 300,-220 272,-90'), 'detail', 1.6),
];

const CHEEK: Point = [180, -338];
/** A knot of three points, cut into the dark of the cheek: the same from either side. */
const KNOT: readonly Shape[] = [
  ...[-90, 30, 150].map((turn) => cut(open(arc(polar(CHEEK, radians(turn + 60), 38), 66, turn + 150, turn + 330)), 'internal', 1.3)),
  cut(open(arc(CHEEK, 46, 0, 360)), 'detail', 1),
];

export const axe: Motif = {
  name: 'axe',
  pose: 'tall',
  words: ['axe', 'ax', 'viking axe', 'battle axe', 'hatchet', 'tomahawk', 'lumberjack axe'],
  anchors: { base: [0, 480] },
  draw: () => placed([...HAFT, ...HEAD, ...KNOT], { x: -80 }),
};
