import { body, brush, closed, circle, fill, open, placed, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const PROFILE = `-170,-410! -112,-360 -84,-296 -80,-236 -92,-200! -62,-152 -26,-108 -5,-82 -18,-58 -46,-46! -40,-26 -14,-14 -1,2 -22,16!
    -1,32 -10,52 -32,62! -24,84 -16,108 -32,146 -80,170 -166,152! -222,128 -238,190 -234,270 -246,350 -286,478! -440,478! -404,380 -384,250 -384,120 -420,-20 -440,-200 -380,-360`;

const features = (): readonly Shape[] => [
  brush(open('-150,-186 -122,-172 -96,-178'), 'internal', 2.6),
  brush(open('-138,-176 -140,-164'), 'detail', 1.6),
  brush(open('-122,-170 -122,-157'), 'detail', 1.6),
  brush(open('-107,-172 -104,-160'), 'detail', 1.6),
  brush(open('-176,-232 -136,-250 -98,-240'), 'internal', 2.8),
  brush(open('-58,-62 -66,-80 -52,-92'), 'internal', 2),
  brush(open('-22,16 -44,14 -58,20'), 'internal', 2.2),
  brush(open('-130,120 -190,124 -230,100'), 'internal', 2.2),
  brush(open('-236,140 -210,250 -230,350'), 'internal', 2.4),
];

const ear = (): readonly Shape[] => [
  body(closed('-240,-118! -262,-150 -296,-140 -300,-96 -276,-50 -250,-48! -236,-84'), 'skin', { line: 'internal', colour: 'tan' }),
  brush(open('-252,-120 -280,-124 -282,-90 -262,-72'), 'internal', 1.8),
];

/** Short hair, swept back from the forehead. */
const CROPPED = '-86,-300! -70,-376 -120,-452 -230,-494 -350,-462 -430,-370 -456,-240 -444,-110 -424,0 -388,110 -384,150! -360,110 -336,50! -320,-30 -300,-110 -280,-150 -240,-150! -226,-220 -170,-270 -86,-300!';

/** Long hair in a low knot, a wave falling over the shoulder. */
const LONG = '-86,-300! -78,-384 -150,-464 -270,-490 -390,-440 -456,-320 -462,-180 -430,-60 -470,40 -452,160 -490,280 -470,400 -500,490! -400,480 -330,420 -300,320 -330,210 -300,110 -318,20 -296,-70 -262,-140! -236,-210 -180,-268 -86,-300!';

const strands = (lines: readonly string[]): readonly Shape[] => lines.map((line) => ({ ...brush(open(line), 'internal', 2.2), cut: true as const }));

const he = (): readonly Shape[] => [
  body(closed(PROFILE), 'skin', { colour: 'tan', relief: 0.7 }), ...features(), ...ear(),
  body(closed(CROPPED), 'dark', { colour: 'brown', relief: 0.7 }),
  ...strands(['-120,-330 -230,-370 -330,-330 -390,-230', '-110,-380 -240,-420 -360,-380 -420,-260', '-150,-296 -250,-300 -330,-230 -366,-130', '-300,-200 -350,-120 -356,-40']),
];

const she = (): readonly Shape[] => [
  body(closed(PROFILE), 'skin', { colour: 'tan', relief: 0.7 }), ...features(),
  fill(closed('-20,17! -3,27 -2,40 -12,52 -31,60! -30,38'), 'dark', { line: 'none', colour: 'red', relief: 0 }),
  body(closed(LONG), 'dark', { colour: 'brown', relief: 0.7 }),
  ...strands(['-130,-330 -240,-370 -350,-310 -400,-180 -380,-40 -400,100', '-120,-384 -250,-430 -390,-360 -430,-220', '-170,-290 -260,-280 -320,-190 -340,-60 -366,80 -350,220 -390,360', '-420,60 -400,180 -430,300 -420,430', '-340,140 -356,260 -350,380']),
  solid(circle([-262, -30], 10)),
];

/** Two faces in profile, lips on lips. */
export const kissingFaces: Motif = {
  name: 'kissing-faces',
  pose: 'wide',
  words: ['kissing faces', 'faces kissing', 'two faces kissing', 'kissing couple', 'couple kissing', 'lovers kissing', 'kissing lovers', 'people kissing', 'first kiss', 'the kiss'],
  anchors: { centre: [0, 0], crown: [0, -400], base: [0, 470] },
  draw: () => [...he(), ...placed(she(), { flip: true })],
};
