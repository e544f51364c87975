import { body, brush, circle, closed, cut, fill, flames, glint, knots, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const grey = { colour: 'grey' } as const;

/** The coat from the peak of the skull, high over the brow, to the chest. */
const COAT = '118,-428 196,-412 180,-366 262,-332 240,-286 316,-230 284,-190 352,-116 314,-84 374,8 330,24 388,130 338,140 380,254 322,250 340,364 274,344 264,444 198,404 160,490 106,430 54,500 0,456';
const FACE = '0,-176 76,-186 156,-178 214,-140 236,-80 224,-14 196,40 206,96 226,160 222,236 186,304 120,352 48,372 0,376';

const coat = (): readonly Shape[] => [
  body(symmetric([...knots('0,-484 44,-480 84,-460'), ...flames(COAT, 0.12)]), 'dark', { colour: 'black', relief: 0.6 }),
  ...paired(
    ...['26,-452 40,-370 30,-286', '76,-428 90,-346 78,-262', '128,-388 144,-312 132,-236', '186,-330 206,-266 192,-206', '244,-250 264,-190 254,-136', '286,-140 306,-70 296,-10', '306,10 322,80 306,140', '304,160 316,220 300,270', '268,270 268,320 246,360', '200,350 192,400 172,430', '96,396 84,436 68,456'].map((line) => cut(open(line), 'internal', 2.6)),
    body(closed('238,-84! 268,-116 300,-96 300,-46 268,-14 236,-24!'), 'skin', { ...grey, line: 'internal' }), brush(open('258,-82 280,-78 280,-50'), 'internal', 2),
  ),
];

const brow = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { ...grey, relief: 0.8 }),
  ...paired(
    // The eyes lie in one shade under the ridge of the brow.
    solid(closed('18,-62! 60,-96 130,-104 196,-90 224,-58! 212,-20 182,6! 176,-12 148,-6 144,12! 116,-4 92,0 84,20! 70,-2 50,-8 30,34! 20,-10')),
    fill(closed('66,-46! 86,-68 120,-72 150,-56! 134,-34 96,-30'), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
    solid(circle([108, -54], 16)), glint(circle([102, -60], 5.5)),
    body(closed('0,-112! 40,-146 110,-166 180,-150 226,-108 234,-62! 200,-84 148,-92 94,-86 48,-66 0,-76!'), 'skin', { ...grey, line: 'internal', relief: 1 }),
    brush(open('36,-116 92,-136 152,-126'), 'internal', 2.6), brush(open('64,-96 110,-108 160,-104'), 'internal', 2),
    brush(open('194,16 178,60 190,104'), 'internal', 2.8), brush(open('164,24 150,54 156,84'), 'internal', 2.2),
  ),
  brush(open('0,-150 3,-118 0,-92'), 'internal', 2.4),
];

/** The broad flat nose: two heart lobes round wide nostrils. */
const nose = (): readonly Shape[] => [
  body(symmetric('0,-44 22,-34 30,10 58,34 104,46 130,84 122,130 84,152 40,146 0,156'), 'skin', { ...grey, line: 'internal', relief: 1 }),
  ...paired(
    solid(closed('14,104! 26,72 60,60 92,74 100,104! 80,126 48,118 26,132!')),
    cut(open('36,84 60,76 82,86'), 'internal', 2), brush(open('8,-20 14,20 8,56'), 'internal', 2.4), brush(open('28,30 40,44 56,48'), 'internal', 2.2),
    brush(open('132,64 156,104 148,152'), 'internal', 2.8),
  ),
];

const mouth = (): readonly Shape[] => [
  ...paired(
    solid(closed('0,228! 50,216 116,222 178,214 206,190! 198,232 150,248 76,244 0,250!')),
    brush(open('28,174 32,192 26,208'), 'internal', 2.2), brush(open('72,174 78,192 74,206'), 'internal', 2.2), brush(open('116,170 126,188 124,204'), 'internal', 2.2),
    brush(open('26,278 76,290 126,278'), 'internal', 2.8), brush(open('150,270 170,284 176,300'), 'internal', 2.2),
    brush(open('30,330 66,336 100,322'), 'internal', 2.4), brush(open('176,150 198,180 196,210'), 'internal', 2.4),
  ),
];

/** A silverback's face, mouth shut, in its coat. */
export const gorilla: Motif = {
  name: 'gorilla',
  pose: 'symmetric',
  words: ['gorilla', 'silverback', 'ape', 'king kong'],
  anchors: { crown: [0, -470], eye: [108, -54], mouth: [0, 238], base: [0, 480] },
  draw: () => [...coat(), ...brow(), ...nose(), ...mouth()],
};
