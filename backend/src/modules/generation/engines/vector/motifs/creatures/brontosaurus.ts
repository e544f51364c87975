import { body, brush, circle, closed, ellipse, fill, glint, open, placed, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hide = { colour: 'teal' } as const;
const marks = (lines: readonly string[], swell = 2.4): readonly Shape[] => lines.map((line) => brush(open(line), 'internal', swell));

const FAR_LEGS = ['-110,120! -60,200 -56,270 -70,334! -74,350 -60,360 36,360 50,348 44,328! 24,260 40,200 60,140!', '190,120! 260,200 264,270 252,330! 248,350 262,360 350,360 362,348 356,328! 330,270 318,200 276,90!'];
const BODY = '340,-340! 296,-250 252,-160 200,-96 120,-70 20,-104 -90,-90 -190,-36 -280,36 -370,80 -496,84! -410,136 -310,156 -244,152! -270,204 -240,256 -254,336! -258,354 -244,366 -124,366 -110,352 -116,334! -128,262 -86,204 -56,160! '
  + '20,190 100,180! 114,244 102,336! 98,354 112,366 224,366 238,352 232,334! 212,256 232,184 270,110! 330,10 376,-110 404,-226 440,-276!';
const nails = (x: number, y: number): readonly Shape[] => [0, 34, 68].flatMap((step) => placed(
  [fill(closed('0,0! 4,-26 24,-26 30,0!'), 'skin', { colour: 'bone' })],
  { x: x + step, y },
));

const trunk = (): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...hide, relief: 0.6 })), ...nails(-52, 358), ...nails(268, 358),
  body(closed(BODY), 'skin', { ...hide, relief: 1 }),
  whip('336,-330 292,-246 248,-156 198,-92 120,-66 20,-100 -90,-86 -190,-32 -280,40 -370,84 -480,88', '400,-240 350,-150 310,-60 230,0 140,40 30,20 -70,30 -150,50 -240,90 -330,116 -420,124', { count: 19, reach: 0.5, valley: 0.34, longest: 'middle' }),
  whip('-60,158 20,186 100,178', '-50,100 20,120 100,110', { count: 8, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ...marks(['-360,100 -370,116 -366,132', '-420,96 -428,112 -424,124', '-170,20 -100,50 -76,120 -84,160', '-230,100 -240,130 -246,150', '-236,190 -180,210 -134,240', '110,80 96,140 120,190', '140,240 180,246 216,238', '404,-236 376,-250 356,-246', '396,-196 364,-212 340,-206', '386,-150 352,-168 324,-160', '372,-100 334,-120 306,-112', '352,-50 312,-72 282,-62', '328,0 288,-24 258,-12', '300,46 262,24 236,36', '-300,130 -306,110', '-360,124 -364,108', '-250,270 -226,280 -200,276'], 2.2),
  ...[[-10, 50], [40, 90], [80, 40], [-40, 100], [150, 80], [-140, 110], [210, 60]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 13, 9, 10))),
  ...nails(-244, 364), ...nails(122, 364),
];

const head = (): readonly Shape[] => [
  body(closed('318,-322! 322,-366 352,-398 396,-402 430,-384 466,-354 490,-330 496,-306 482,-290 450,-284 410,-280 380,-264 350,-272!'), 'skin', { ...hide, relief: 0.9 }),
  brush(open('490,-304 456,-310 420,-306 396,-294'), 'internal', 2.6), solid(ellipse([474, -334], 8, 5, 40)), brush(open('458,-350 474,-348 484,-336'), 'detail', 1.6),
  solid(closed('374,-362! 386,-378 406,-378 416,-362! 402,-352 384,-354')), glint(circle([392, -367], 4)), brush(open('364,-374 386,-392 418,-380'), 'internal', 2.6),
  ...marks(['346,-370 354,-340 348,-310', '370,-336 366,-308 374,-286', '420,-352 428,-334 422,-318']),
];

/** A brontosaurus in profile to the right, its long neck raised. */
export const brontosaurus: Motif = {
  name: 'brontosaurus',
  pose: 'figure',
  words: ['brontosaurus', 'brontosaur', 'brachiosaurus', 'diplodocus', 'apatosaurus', 'long neck dinosaur', 'long necked dinosaur', 'sauropod'],
  anchors: { crown: [400, -400], eye: [395, -366], mouth: [484, -300], base: [0, 360], heart: [130, 60], back: [-40, -100] },
  draw: () => [...trunk(), ...head()],
};
