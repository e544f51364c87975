import { body, brush, circle, closed, cut, fill, flames, glint, knots, open, placed, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'orange' } as const;
const marks = (lines: readonly string[], swell = 2.4): readonly Shape[] => lines.map((line) => brush(open(line), 'internal', swell));

const FAR_LEGS = [
  '120,40! 196,110 262,140 330,150 388,152! 410,164 412,182 396,194 330,196 262,190 190,170 120,130 70,70!',
  '-190,30! -220,90 -276,136 -330,164 -376,196! -394,214 -392,232 -372,238 -340,226! -286,194 -220,160 -160,110 -110,60!',
];

/** The brush, streaming level behind: its tip is white. */
const TAIL = '-216,-50! -280,-104 -360,-124 -430,-110! -470,-96 -500,-74';
const TIP = '-410,-118 -470,-150 -460,-116 -540,-120 -500,-88 -566,-60 -504,-52 -530,-14 -460,-30';
const TAIL_BELOW = '-460,-30 -440,6 -410,-16 -372,22 -352,-10 -300,26 -290,-4 -236,10 -210,0';

const tail = (): readonly Shape[] => [
  body(closed([...knots(TAIL).slice(0, 3), ...flames(TIP, 0.1), ...flames(TAIL_BELOW, 0.1).slice(1)]), 'skin', { ...fur, relief: 0.9 }),
  fill(closed([...flames(TIP, 0.1), ...flames('-460,-30 -436,-64 -470,-60 -430,-90 -454,-100 -410,-118', 0.1).slice(1)]), 'skin', { colour: 'white', line: 'internal' }),
  ...marks(['-250,-50 -320,-74 -390,-80', '-250,-20 -320,-36 -390,-40', '-400,-50 -430,-56 -450,-52', '-480,-90 -506,-92 -524,-90', '-470,-66 -500,-66 -520,-60']),
];

const BODY: readonly Knot[] = [
  ...knots('-226,-66! -262,-20 -280,30 -316,66 -360,84! -390,98 -420,124 -440,148! -454,166 -446,184 -420,184 -400,168! -372,140 -340,128 -290,120 -236,94 -180,60 -140,30!'),
  ...flames('-140,30 -96,54 -84,34 -34,62 -16,40 40,68 56,44', -0.1).slice(1),
  ...knots('56,44! 90,84 140,104 206,96 276,84 330,66! 352,74 386,74 396,56 380,40! 330,32 270,38 226,30 196,4!'),
  ...flames('196,4 216,-22 198,-40 222,-66 200,-84', -0.1),
  ...knots('140,-150! 60,-120 -30,-98 -110,-104 -180,-90'),
];

/** Black stockings, as a fox has them. */
const STOCKINGS = [
  '-300,118! -340,128 -372,140 -400,168! -420,184 -446,184 -454,166 -440,148! -420,124 -390,98 -360,84! -330,76',
  '240,90! 276,84 330,66! 352,74 386,74 396,56 380,40! 330,32 282,36!',
];

const head = (): readonly Shape[] => [
  body(closed('176,-196! 176,-260 200,-320! 240,-270 250,-210!'), 'dark', fur),
  body(closed([...knots('110,-130! 130,-190 180,-222 230,-214 268,-186 320,-166 372,-150 404,-130! 398,-112 372,-106 320,-98 280,-84!'), ...flames('280,-84 250,-34 236,-64 190,-14 184,-56 130,-24 140,-70 92,-60 112,-104', 0.1).slice(1)]), 'skin', { ...fur, relief: 0.9 }),
  fill(closed([...knots('390,-118! 340,-128 290,-132 250,-124!'), ...flames('250,-124 214,-96 230,-80 180,-66 190,-50', 0.1).slice(1), ...flames('190,-50 190,-14 236,-64 250,-34 280,-84', -0.1).slice(1), ...knots('320,-98 372,-106')]), 'skin', { colour: 'white', line: 'internal', relief: 0.6 }),
  body(closed('118,-178! 100,-250 112,-326! 160,-280 194,-214!'), 'skin', fur), fill(closed('130,-196! 118,-252 122,-296! 152,-262 172,-216!'), 'black', { line: 'none', relief: 0 }),
  solid(closed('380,-150! 408,-142 412,-122 396,-108! 380,-118')), brush(open('392,-110 350,-110 316,-116'), 'internal', 2.2),
  solid(closed('296,-152! 272,-176 240,-180 214,-168! 240,-150 270,-146')), glint(circle([256, -166], 5)), ...marks(['300,-148 324,-138 344,-136'], 2),
  ...marks(['190,-130 170,-100 166,-76', '160,-160 140,-130 134,-100', '210,-40 196,-60 198,-76']),
];

/** A fox at full run to the right, its brush level behind it. */
export const runningFox: Motif = {
  name: 'running-fox',
  pose: 'wide',
  words: ['running fox', 'fox running', 'fox jumping', 'jumping fox', 'leaping fox', 'fox leaping', 'foxes running'],
  anchors: { crown: [190, -240], mouth: [410, -110], eye: [270, -150], base: [0, 200], heart: [0, 0], back: [-40, -96] },
  draw: () => placed([
    ...tail(),
    ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { colour: 'black', relief: 0.5 })), ...['170,90 240,130 310,150', '-170,90 -230,140 -300,180'].map((line) => cut(open(line), 'internal', 2.2)),
    body(closed(BODY), 'skin', { ...fur, relief: 0.9 }),
    ...STOCKINGS.map((sock) => fill(closed(sock), 'black', { colour: 'black', line: 'none', relief: 0 })),
    shadow(closed('-140,30! -96,54 -34,60 40,64 90,84! 60,50 0,30 -70,24')),
    ...marks(['-190,-60 -110,-76 -40,-72', '0,-84 60,-98 110,-116', '-200,-20 -226,30 -260,60', '-130,-30 -110,10 -120,20', '-50,-40 -30,0 -36,20', '40,-50 56,-10 46,20', '120,-60 134,0 170,40', '90,20 130,60 180,70', '170,-110 160,-60 180,-20']),
    ...head(),
  ], { x: 70, y: 70, scale: 0.99 }),
};
