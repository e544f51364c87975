import { body, brush, closed, cut, fill, flames, knots, leaf, open, placed, polar, radians, shadow, solid, circle, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hair, type Lock } from './parts/hair.js';

/** Forehead to throat of a face that looks to the right, its lips at 0,20. */
const PROFILE = '-96,-330! -62,-280 -46,-226 -42,-184 -58,-150 -40,-112 -14,-72 10,-44 2,-26 -30,-20! -28,-4 -8,8 -22,21! -10,36 -18,50 -44,58! -36,82 -42,112 -72,132 -116,130';
const lines = (...curves: readonly string[]): readonly Shape[] => curves.map((line) => brush(open(line), 'internal', 2.2));

/** A closed eye with its lashes, brow, nostril and the corner of the mouth. */
const features = (long: number): readonly Shape[] => [
  solid(closed('-142,-138! -118,-124 -92,-124 -70,-136! -88,-114 -118,-112')),
  ...[[-126, -120], [-108, -116], [-90, -118], [-76, -124]].map(([x = 0, y = 0]) => solid(leaf([x, y], polar([x, y], radians(70), long), { half: 4, belly: 0.2 }))),
  solid(closed('-168,-178! -130,-204 -84,-202 -58,-186! -90,-190 -130,-186')),
  solid(closed('-32,-34! -20,-48 -6,-44! -14,-36 -22,-30!')),
  ...lines('-46,-26 -56,-44 -42,-62', '-22,21 -40,20 -54,26', '-142,-156 -112,-164 -84,-158'),
];

const ear = (): readonly Shape[] => [
  body(closed('-246,-92! -270,-140 -312,-142 -324,-98 -304,-44 -270,-26! -250,-56'), 'skin', { line: 'internal', colour: 'tan' }),
  ...lines('-264,-104 -296,-116 -304,-84 -282,-52', '-262,-84 -278,-78 -272,-62'),
];

const SIDE_BEARD = '-258,-60! -236,-10 -206,16 -150,2 -116,-4 -86,-8 -54,-2 -34,0 -28,10! -60,16 -66,36 -42,58! -34,84 -40,116 -62,140 -96,158 -150,150 -220,112 -270,40 -280,-30!';

const he = (): readonly Shape[] => [
  body(closed([...knots(PROFILE), ...knots('-150,126! -162,190 -150,250 -104,310 -40,360 -4,430! -140,470 -300,478 -484,440! -470,380 -420,320 -384,250 -370,150 -390,0 -380,-260')]), 'skin', { colour: 'tan', relief: 0.7 }),
  shadow(closed('-256,80! -200,130 -150,140! -160,190 -156,246! -190,206 -236,150')),
  ...features(14), ...ear(), ...lines('-380,410 -260,372 -150,388', '-300,210 -240,310 -150,366'),
  body(closed(SIDE_BEARD), 'dark', { colour: 'brown', relief: 0.7 }),
  ...['-250,-10 -226,50 -180,90', '-214,36 -176,80 -126,108', '-160,24 -140,66 -100,96', '-104,16 -92,56 -66,84'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed([...knots('-70,-296! -30,-350 -30,-410 -84,-458 -180,-482 -290,-462 -380,-390 -420,-280 -416,-150 -400,-50!'), ...flames('-400,-50 -372,40 -350,-30 -318,30 -312,-40', 0.1), ...knots('-312,-40! -326,-90 -320,-140 -280,-160 -252,-110! -232,-150 -226,-220 -160,-270')]), 'dark', { colour: 'brown', relief: 0.7 }),
  ...['-60,-350 -150,-400 -260,-380 -340,-290', '-70,-410 -180,-444 -300,-410 -380,-300', '-110,-310 -200,-340 -280,-290 -320,-210', '-370,-250 -390,-150 -376,-60', '-250,-230 -244,-180 -252,-130'].map((line) => cut(open(line), 'internal', 2.6)),
];

const BACK: readonly Lock[] = [
  ['-300,-380 -420,-300 -440,-140 -400,20 -470,160 -440,300 -490,460', 76], ['-260,-360 -370,-200 -390,-20 -350,140 -410,280 -380,370 -400,440', 84],
];
/** The lock that falls before the shoulder. */
const SIDE: readonly Lock[] = [['-250,-300 -330,-120 -316,60 -296,200 -350,320 -310,450', 70]];
const FRONT: readonly Lock[] = [
  ['-88,-330 -200,-430 -340,-420 -420,-300 -450,-140 -430,-20', 62], ['-84,-320 -190,-370 -310,-330 -370,-210 -380,-70 -350,60', 60], ['-100,-310 -150,-326 -230,-280 -292,-170 -296,-50 -324,50', 50],
];

/** A small rose tucked behind the ear. */
const flower = (): readonly Shape[] => [
  ...[0, 72, 144, 216, 288].map((turn) =>
    body(leaf([-262, -170], polar([-262, -170], radians(turn - 20), 78), { half: 40, belly: 0.66, blunt: true }), 'skin', { colour: 'red', line: 'internal', relief: 0.7 })),
  solid(circle([-262, -170], 17)),
];

const she = (): readonly Shape[] => [
  ...hair(BACK, 'mid', 'brown'),
  body(closed([...knots(PROFILE), ...knots('-150,124! -168,190 -158,250 -112,310 -60,360 -44,430! -170,472 -330,478 -444,446! -430,380 -370,320 -320,250 -290,140 -340,0 -380,-200')]), 'skin', { colour: 'tan', relief: 0.7 }),
  ...features(26), ...lines('-250,410 -180,370 -110,376', '-230,200 -190,290 -130,340'),
  fill(closed('-28,-4! -8,8 -22,21! -10,36 -18,50 -44,57! -58,40 -56,26 -44,6'), 'dark', { line: 'internal', colour: 'red', relief: 0.3 }),
  whip('-270,20 -220,90 -150,126', '-230,-20 -180,40 -130,90', { count: 8, reach: 0.6, longest: 'middle' }),
  ...hair(SIDE, 'dark', 'brown'), ...hair(FRONT, 'dark', 'brown'), ...flower(),
];

/** Two faces in profile, lips on lips. */
export const kissingFaces: Motif = {
  name: 'kissing-faces',
  pose: 'wide',
  words: ['kissing faces', 'faces kissing', 'two faces kissing', 'kissing couple', 'couple kissing', 'lovers kissing', 'kissing lovers', 'people kissing', 'first kiss', 'the kiss'],
  anchors: { centre: [0, 0], crown: [0, -400], base: [0, 470] },
  draw: () => [...placed(she(), { flip: true, x: -44 }), ...placed(he(), { x: 10 })],
};
