import { body, brush, circle, closed, ellipse, fill, glint, open, placed, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hide = { colour: 'teal' } as const;
const marks = (lines: readonly string[], swell = 2.4): readonly Shape[] => lines.map((line) => brush(open(line), 'internal', swell));

const FAR_LEGS = ['-110,120! -60,200 -56,270 -70,334! -74,350 -60,360 36,360 50,348 44,328! 24,260 40,200 60,140!', '190,120! 260,200 264,270 252,330! 248,350 262,360 350,360 362,348 356,328! 330,260 340,190 320,80!'];
const BODY = '340,-340! 296,-250 252,-160 200,-96 120,-70 20,-104 -90,-90 -190,-36 -280,36 -370,80 -500,84! -410,136 -310,156 -244,152! -270,204 -240,256 -254,336! -258,354 -244,366 -124,366 -110,352 -116,334! -128,262 -86,204 -56,160! '
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
  ...marks(['-170,20 -100,50 -76,120 -84,160', '-230,100 -240,130 -246,150', '-236,190 -180,210 -134,240', '110,80 96,140 120,190', '140,240 180,246 216,238', '400,-210 376,-216', '386,-150 358,-160', '368,-90 336,-104', '344,-30 308,-50', '312,30 276,4', '-300,130 -306,110', '-360,124 -364,108', '-250,270 -226,280 -200,276'], 2.2),
  ...[[-10, 50], [40, 90], [80, 40], [-40, 100], [150, 80], [-140, 110], [210, 60]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 13, 9, 10))),
  ...nails(-244, 364), ...nails(122, 364),
];

const head = (): readonly Shape[] => [
  body(closed('330,-320! 334,-366 376,-400 420,-394 456,-366 490,-330 498,-296 478,-274 440,-268 396,-264 356,-280!'), 'skin', { ...hide, relief: 0.9 }),
  brush(open('486,-292 440,-290 406,-304'), 'internal', 2.6), solid(ellipse([470, -332], 8, 5, 40)),
  fill(circle([412, -350], 14), 'skin', { colour: 'gold', line: 'internal', relief: 0 }), solid(circle([415, -349], 8)), glint(circle([412, -352], 3)), brush(open('388,-366 412,-376 436,-362'), 'internal', 2.4),
  ...marks(['360,-350 368,-320 360,-296', '396,-314 392,-294 400,-280']),
];

/** A brontosaurus in profile to the right, its long neck raised. */
export const brontosaurus: Motif = {
  name: 'brontosaurus',
  pose: 'figure',
  words: ['brontosaurus', 'brontosaur', 'brachiosaurus', 'diplodocus', 'apatosaurus', 'long neck dinosaur', 'long necked dinosaur', 'sauropod'],
  anchors: { crown: [400, -400], eye: [412, -350], mouth: [480, -290], base: [0, 360], heart: [130, 60], back: [-40, -100] },
  draw: () => [...trunk(), ...head()],
};
