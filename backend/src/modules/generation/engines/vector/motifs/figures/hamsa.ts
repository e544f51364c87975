import { body, brush, circle, closed, cut, dots, fill, glint, leaf, open, paired, polar, radians, shadow, solid, stroke, symmetric, walk } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const OUTLINE =
  '0,-494 38,-480 56,-436 58,-330 58,-190! 68,-168 78,-190! 84,-300 100,-384 130,-412 164,-396 174,-346 168,-230 166,-120! 178,-96 194,-116! 224,-196 270,-250 330,-262 374,-228 366,-182 ' +
  '326,-160 300,-110 294,-20 282,110 244,236 178,336 96,404 36,444 0,490!';

/** A long petal up each finger, dots and a chevron under it. */
const fingers = (): readonly Shape[] => [
  body(leaf([0, -226], [0, -458], { half: 26, belly: 0.55 }), 'dark', { colour: 'blue', line: 'internal' }),
  fill(leaf([0, -270], [0, -420], { half: 10, belly: 0.55 }), 'skin', { colour: 'gold', line: 'none' }),
  solid(dots([[0, -204], [0, -184], [0, -168]], (share) => 7 - 2 * share)),
  ...paired(
    body(leaf([122, -160], [132, -376], { half: 24, belly: 0.55 }), 'dark', { colour: 'blue', line: 'internal' }),
    fill(leaf([124, -206], [130, -340], { half: 9, belly: 0.55 }), 'skin', { colour: 'gold', line: 'none' }),
    solid(dots([[122, -140], [121, -122], [120, -108]], (share) => 6.5 - 2 * share)),
    brush(open('232,-120 256,-180 300,-222 340,-218 346,-200 320,-196'), 'internal', 2.2), solid(dots(walk('240,-80 262,-140 296,-180', 4), (share) => 8 - 3 * share)),
    brush(open('-28,-206 -14,-176 0,-150'), 'detail', 1.6),
  ),
];

/** The eye in its wreath. */
const eye = (): readonly Shape[] => [
  ...Array.from({ length: 16 }, (_, i) => {
    const way = radians(i * 22.5 - 90);
    return body(
      leaf(polar([0, 30], way, 108), polar([0, 30], way, i % 2 === 0 ? 172 : 150), { half: 22, belly: 0.5, foot: 8 }),
      i % 2 === 0 ? 'skin' : 'dark',
      { colour: i % 2 === 0 ? 'gold' : 'blue', line: 'internal', relief: 0.6 },
    );
  }),
  body(circle([0, 30], 112), 'skin', { colour: 'white', relief: 0.2 }), solid(dots(Array.from({ length: 24 }, (_, i) => polar([0, 30], radians(i * 15), 97)), 4.5)),
  body(closed('-82,30! -40,-14 0,-28 40,-14 82,30! 40,70 0,82 -40,70'), 'skin', { colour: 'white', line: 'internal', relief: 0.2 }),
  fill(circle([0, 26], 36), 'dark', { colour: 'blue' }), solid(circle([0, 26], 17)), glint(circle([-10, 16], 7)), brush(open('-72,4 -36,-34 0,-44 36,-34 72,4'), 'internal', 1.8),
];

/** A lotus in the heel of the hand, vines up both sides. */
const heel = (): readonly Shape[] => [
  ...paired(
    body(leaf([0, 372], [104, 306], { half: 22, belly: 0.5 }), 'skin', { colour: 'pink', line: 'internal' }),
    body(leaf([0, 374], [66, 268], { half: 24, belly: 0.5 }), 'skin', { colour: 'pink', line: 'internal' }),
  ),
  body(leaf([0, 376], [0, 232], { half: 30, belly: 0.5 }), 'dark', { colour: 'pink', line: 'internal' }), cut(open('0,360 0,310 0,262'), 'detail', 1.8),
  solid(dots([[0, 400], [0, 420], [0, 438]], (share) => 8 - 3 * share)),
  ...paired(
    stroke(open('262,-60 262,20 250,116 214,216 156,298 90,352'), 'internal'), solid(dots(walk('280,-90 280,20 266,122 230,230 168,320 96,378', 17), 5.5)),
    brush(open('240,40 206,40 196,72 214,90 228,76'), 'internal', 1.9), brush(open('226,140 188,140 174,176 192,196 210,180'), 'internal', 1.9), brush(open('186,228 152,220 132,244 142,268 162,258'), 'internal', 1.9),
    body(leaf([246, 8], [206, -66], { half: 14, belly: 0.5 }), 'dark', { colour: 'leaf', line: 'internal' }),
    body(leaf([90, -62], [168, -70], { half: 13, belly: 0.5 }), 'skin', { colour: 'gold', line: 'internal' }),
    solid(circle([186, -40], 6)),
  ),
];

/** The hamsa: a symmetrical open hand against the evil eye. */
export const hamsa: Motif = {
  name: 'hamsa',
  pose: 'symmetric',
  words: ['hamsa', 'hand of fatima', 'khamsa', 'hand of miriam'],
  anchors: { crown: [0, -494], heart: [0, 30], base: [0, 490] },
  draw: () => [
    body(symmetric(OUTLINE), 'skin', { colour: 'teal', relief: 0.6 }),
    ...fingers(), ...heel(), ...eye(),
    shadow(closed('298,-104! 292,-20 280,110 242,236 176,336 96,402 40,440! 96,388 162,320 222,222 256,108 268,-20')),
  ],
};
