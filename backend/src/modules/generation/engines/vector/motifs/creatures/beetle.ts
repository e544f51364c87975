import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  glint,
  leaf,
  open,
  paired,
  solid,
  symmetric,
  walk,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { jointedLeg } from './parts/leg.js';

/** Right legs, front to back: thick thighs, hooked feet. */
const LEGS: readonly string[] = [
  '120,-170 250,-250! 300,-390! 272,-440',
  '190,10 330,-10! 420,100! 458,170',
  '160,190 300,240! 352,390! 400,452',
];

const head = (): readonly Shape[] => [
  ...paired(
    body(closed('30,-330! 74,-360 108,-416 92,-484! 132,-450 148,-396 120,-340 66,-300!'), 'black', { colour: 'black', relief: 0.8 }),
    cut(open('116,-440 118,-396 94,-356'), 'internal', 2),
    body(closed('60,-300! 120,-330 172,-384! 182,-366 140,-318 74,-280!'), 'dark', { line: 'internal' }),
  ),
  body(symmetric('0,-352 48,-344 92,-312 104,-270 70,-238 0,-232'), 'dark', { colour: 'teal', relief: 0.9 }),
  ...paired(
    fill(ellipse([86, -290], 17, 21, -24), 'black'),
    glint(circle([82, -296], 6)),
    cut(open('20,-330 44,-310 50,-280'), 'internal', 2),
  ),
  cut(open('0,-338 0,-300'), 'internal', 2),
];

const shield = (): readonly Shape[] => [
  body(symmetric('0,-262 80,-262 150,-232 186,-160 176,-100 90,-82 0,-86'), 'skin', { colour: 'teal', relief: 0.9 }),
  solid(symmetric('0,-228! 40,-212 24,-176 60,-150 20,-126 0,-104!')),
  ...paired(
    solid(closed('76,-232! 138,-204 160,-150 120,-124! 130,-166 108,-202')),
    brush(open('64,-196 88,-164 76,-124'), 'internal', 2.4),
  ),
];

const WING_CASE = '4,-78! 90,-84 186,-70 222,20 224,140 196,270 140,372 70,444 4,470!';

const wingCases = (): readonly Shape[] => [
  body(symmetric('0,-90 100,-90 196,-66 228,20 228,146 198,280 130,390 60,456 0,478'), 'black', { colour: 'black' }),
  ...paired(
    body(closed(WING_CASE), 'skin', { colour: 'teal', relief: 1 }),
    fill(leaf([22, -64], [26, 436], { half: 24, belly: 0.3, bend: -4 }), 'black', { line: 'none', relief: 0 }),
    fill(leaf([84, -66], [84, 396], { half: 26, bend: -26, belly: 0.4 }), 'dark', { line: 'none', colour: 'navy' }),
    fill(leaf([150, -54], [140, 326], { half: 24, bend: -44, belly: 0.4 }), 'black', { line: 'none', relief: 0 }),
    { d: dots(walk('56,-40 66,80 64,220 50,360', 11), (t) => 8 - 3 * t), line: 'none', tone: 'black', relief: 0 },
    brush(open('208,10 212,130 186,258'), 'internal', 2.4),
  ),
  body(symmetric('0,-92 36,-88 0,-26!'), 'dark', { line: 'internal', colour: 'gold' }),
];

/** A stag beetle, also a scarab, from above with patterned wing cases. */
export const beetle: Motif = {
  name: 'beetle',
  pose: 'symmetric',
  words: ['beetle', 'stag beetle', 'bug'],
  anchors: { crown: [0, -380], base: [0, 478], heart: [0, -160] },
  draw: () => [...paired(...LEGS.flatMap((leg) => jointedLeg(leg, 26))), ...wingCases(), ...shield(), ...head()],
};
