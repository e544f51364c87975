import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  flames,
  glint,
  lock,
  open,
  paired,
  polygon,
  ribbon,
  solid,
  symmetric,
  taper,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const WING = `
    40,-70! 110,-150 170,-250 220,-330! 330,-300 430,-220 496,-90! 440,-110 400,-90 372,-20! 330,-50 280,-40 250,30!
    214,0 170,10 140,80! 110,60 80,80 50,130!`;
/** Finger bones from the wrist to the points of the membrane. */
const FINGERS: readonly string[] = [
  '220,-330 340,-290 430,-210 494,-92',
  '220,-330 300,-240 350,-140 370,-26',
  '220,-330 250,-220 256,-100 250,22',
  '220,-330 190,-210 160,-80 140,70',
];

const wing = (): readonly Shape[] => [
  body(closed(WING), 'dark', { colour: 'grey', relief: 0.5 }),
  ...FINGERS.map((finger) => ({
    ...fill(ribbon(finger, taper(10, 3)).outline(), 'skin', { line: 'internal' as const, colour: 'tan' as const }),
  })),
  ...['300,-250 360,-190 400,-130', '262,-190 290,-120 300,-70', '220,-160 220,-90 206,-30', '130,-110 110,-40 90,30'].map((line) =>
    cut(open(line), 'internal', 1.8),
  ),
  body(ribbon('40,-40 110,-120 170,-230 220,-330', taper(26, 12)).outline(), 'skin', { colour: 'brown' }),
  body(lock('216,-320 236,-370 220,-410', 13), 'black', { line: 'none' }),
];

const trunk = (): readonly Shape[] => [
  ...paired(
    body(lock('34,150 60,220 50,290', 22), 'skin', { colour: 'brown', line: 'internal' }),
    ...['44,280 34,310 40,336', '54,280 60,312 70,332'].map((toe) => body(lock(toe, 9), 'black', { line: 'none' })),
  ),
  body(closed('-40,170! -20,260 0,300! 20,260 40,170!'), 'dark', { colour: 'grey', line: 'internal' }),
  body(
    symmetric([[0, -110], ...flames('50,-100 104,-60 78,-40 116,20 80,20 104,90 70,76 80,150 48,126 44,196 20,160 0,220', 0.12)]),
    'skin',
    { colour: 'brown', relief: 0.9 },
  ),
  ...paired(
    ...['56,-60 60,-20 48,16', '24,-30 30,10 20,44', '52,50 50,84 36,110', '16,84 18,116 8,140'].map((line) =>
      brush(open(line), 'internal', 2.2),
    ),
  ),
];

const head = (): readonly Shape[] => [
  ...paired(
    body(closed('24,-200! 50,-290 110,-370! 134,-290 120,-220 84,-160!'), 'skin', { colour: 'brown' }),
    fill(closed('50,-206! 70,-270 104,-326! 114,-274 104,-220 84,-186!'), 'black', { line: 'none' }),
  ),
  body(
    symmetric([[0, -226], [50, -220], [92, -180], ...flames('96,-160 122,-120 92,-124 90,-84 62,-96 40,-60 20,-86 0,-62', 0.12)]),
    'skin',
    { colour: 'brown', relief: 0.7 },
  ),
  ...paired(
    solid(closed('20,-150! 40,-178 76,-176! 68,-150 44,-138!')),
    fill(circle([48, -158], 12), 'skin', { line: 'none', colour: 'yellow' }),
    solid(circle([49, -158], 6)),
    glint(circle([46, -161], 2.4)),
    brush(open('20,-200 50,-206 80,-194'), 'internal', 2),
  ),
  body(symmetric('0,-150! 14,-138 20,-120 0,-112!'), 'dark', { line: 'internal', colour: 'pink' }),
  solid(symmetric('0,-104! 20,-108 42,-116! 30,-92 0,-84!')),
  ...paired(fill(polygon('16,-106 26,-108 20,-84'), 'skin', { line: 'none', colour: 'white' })),
];

/** A bat on spread wings. */
export const bat: Motif = {
  name: 'bat',
  pose: 'symmetric',
  words: ['bat', 'vampire bat', 'fruit bat', 'flying fox'],
  anchors: { crown: [0, -226], base: [0, 300], heart: [0, 20] },
  draw: () => [...paired(...wing()), ...trunk(), ...head()],
};
