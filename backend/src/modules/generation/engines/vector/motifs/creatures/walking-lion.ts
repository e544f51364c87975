import { body, brush, closed, cut, flames, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { lion } from './lion.js';

const TAIL = '-366,-64 -430,-50 -476,-110 -466,-200 -430,-250';
const TUFT = '-440,-226! -478,-266 -478,-316 -430,-384! -426,-340 -390,-352! -384,-300 -396,-250 -414,-226!';

const FAR_LEGS = [
  '40,60! 70,150 50,214 26,266 -4,296 -16,318 -6,338 26,350 86,346 104,332 98,314 86,298 108,248 150,170 170,80!',
  '-250,40! -170,120 -186,190 -158,250 -140,290 -156,322 -142,346 -76,350 -44,340 -50,318 -72,302 -88,290 -96,230 -80,160 -70,60!',
];

const BODY = '-376,-92! -420,-30 -434,50 -412,116 -376,156 -414,210 -424,250 -414,296 -426,326 -408,350 -310,354 -266,344 -262,322 -286,304 -322,296 -330,258 -308,220 -254,184 -204,142 -178,74! -100,106 0,122 100,120! 160,180 186,236 196,286 184,322 198,348 276,354 326,344 330,322 308,304 280,294 274,240 290,170 310,100 310,0 260,-150 160,-190 70,-184 -10,-146 -110,-128 -220,-152 -320,-140';
const CAPE = '170,-250 70,-240 96,-200 -6,-176 40,-140 -56,-90 0,-64 -70,10 -10,18 -50,104 10,84 6,160 66,116 94,196 138,146 190,226 224,152 286,196 300,120 352,130 340,60';
const BELLY = '-170,78 -120,130 -96,104 -40,148 -20,118 40,150 60,120';

const toes = (x: number, y: number): readonly Shape[] => [0, 28, 54].map((step) => brush(open([[x + step, y - 22], [x + step + 7, y - 12], [x + step + 3, y + 4]]), 'internal', 1.6));

const trunk = (): readonly Shape[] => [
  body(closed(TUFT), 'dark', { colour: 'orange' }), ...['-446,-256 -452,-296 -440,-336', '-416,-256 -410,-290 -406,-316'].map((line) => cut(open(line), 'internal', 2.2)),
  body(ribbon(TAIL, profile('0:26 0.5:17 1:14')).outline(), 'skin', { colour: 'gold' }),
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { colour: 'gold', relief: 0.5 })),
  body(closed([...flames(BELLY, 0.1), [60, 60], [-170, 40]]), 'dark', { colour: 'orange' }),
  body(closed(BODY), 'skin', { colour: 'gold', relief: 0.9 }),
  shadow(closed('-184,66! -206,20 -196,-50! -176,10 -140,54 -70,90 40,100! -40,112 -110,98')),
  shadow(closed('-418,100! -428,40 -416,-30! -398,40 -384,100 -372,154!')),
  ...['-210,40 -226,-20 -212,-80', '-256,124 -296,154 -336,176', '-150,0 -142,-50 -152,-96', '-100,20 -90,-30 -98,-76', '-396,224 -390,262 -398,290', '226,170 234,220 226,270', '-330,-90 -350,-40 -346,10'].map((line) => brush(open(line), 'internal', 2.6)),
  body(closed([...flames(CAPE, -0.1), [300, -200]]), 'dark', { colour: 'orange', relief: 0.6 }),
  ...['50,-116 16,-94 0,-76', '50,-34 14,-8 -4,14', '50,34 30,56 24,76', '92,80 92,116 98,140', '180,126 184,156 190,176', '270,112 272,136 278,156'].map((line) => cut(open(line), 'internal', 2.4)),
  ...toes(-352, 344), ...toes(242, 344),
];

/** A lion striding to the right, its head turned to look at you. */
export const walkingLion: Motif = {
  name: 'walking-lion',
  pose: 'wide',
  words: ['walking lion', 'lion walking', 'standing lion', 'lion body', 'whole lion'],
  anchors: { crown: [250, -350], mouth: [250, -30], eye: [296, -150], base: [0, 350], heart: [60, 0], back: [-120, -130] },
  draw: (rng) => [...trunk(), ...placed(lion.draw(rng), { x: 246, y: -140, scale: 0.47 })],
};
