import { body, brush, circle, closed, cut, fill, open, placed, polar, polygon, radians, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const UPPER = '-262,-452! -200,-446 -140,-410 -84,-386! -30,-412 36,-452 96,-470! 112,-330 108,-190 98,-80 112,-4 164,56 252,106 352,150 440,202 490,268! 470,300 430,312 320,314 200,310 90,294 10,272 -30,270! -256,290! -270,226 -256,150 -226,80 -222,0 -238,-150 -256,-320';

/** The stitched flames of the shaft, one in the other. */
const STITCHES = [
  '-206,-120 -196,-200 -160,-250 -120,-230 -84,-330 -46,-236 -6,-262 34,-216 54,-130',
  '-176,-110 -166,-180 -140,-206 -112,-186 -82,-270 -52,-190 -18,-212 10,-180 26,-118',
  '-140,-110 -134,-150 -112,-140 -82,-210 -52,-146 -24,-160 -8,-116',
];

const SPUR: readonly Shape[] = [
  body(closed('-226,116! -300,130 -352,160! -358,186! -300,168 -232,164!'), 'skin', { colour: 'grey' }),
  fill(polygon(Array.from({ length: 16 }, (_, i) => polar([-392, 196], radians(i * 22.5), i % 2 === 0 ? 74 : 36))), 'dark', { colour: 'gold', line: 'outline' }),
  fill(circle([-392, 196], 17), 'skin', { colour: 'grey', relief: 0 }),
  body(closed('-252,96! -140,130 0,120 130,36! 148,66! 10,166 -140,178 -258,146!'), 'dark', { colour: 'black' }), cut(open('-220,128 -140,150 -10,140 110,72'), 'detail', 1.4),
  body(circle([-40, 144], 34), 'skin', { colour: 'grey', relief: 0.8 }), solid(polygon(Array.from({ length: 10 },
    (_, i) => polar([-40, 144], radians(i * 36 - 90), i % 2 === 0 ? 21 : 9)))),
];

const BOOT: readonly Shape[] = [
  fill(closed('-262,-452! -200,-490 -84,-500 20,-490 96,-470! 36,-452 -30,-412 -84,-386! -140,-410 -200,-446'), 'dark', { colour: 'black', line: 'outline' }),
  body(closed(UPPER), 'skin', { colour: 'brown', relief: 0.8 }),
  body(closed('-262,-452! -200,-446 -140,-410 -84,-386! -30,-412 36,-452 96,-470! 100,-430! 36,-410 -30,-372 -84,-344! -140,-368 -200,-404 -260,-410!'), 'dark', { colour: 'tan', line: 'internal' }),
  body(closed('-118,-404! -84,-386! -50,-402! -56,-300! -84,-278 -112,-300!'), 'skin', { colour: 'tan', line: 'internal' }), brush(open('-84,-370 -84,-300'), 'detail', 1.4),
  ...STITCHES.map((d, i) => brush(open(d), i === 0 ? 'outline' : 'internal', 1.8)),
  whip('110,-330 108,-190 96,-70 108,-4', '30,-320 40,-190 36,-90 50,0', { count: 13, reach: 0.8, longest: 'middle' }),
  whip('-222,10 -236,-140 -254,-310', '-180,0 -190,-140 -200,-300', { count: 9, reach: 0.7, longest: 'middle' }),
  body(closed('112,-2! 40,-30 -20,10 -70,80! -100,180 -110,276! -30,270 10,272 90,294 200,310 320,314 430,312 470,300 490,268! 440,202 352,150 252,106 164,56'), 'skin', { colour: 'brown', relief: 0.8 }),
  brush(open('130,20 60,0 0,30 -50,92 -78,180 -88,272'), 'detail', 1.5),
  ...['250,290 262,220 310,184 370,190', '300,296 310,240 344,214 390,220'].map((d) => brush(open(d), 'internal', 1.8)),
  whip('-80,272 10,270 90,292 200,308 320,312 430,310', '-60,220 40,200 130,240 230,270 330,280 410,280', { count: 17, reach: 0.8, longest: 'alike' }),
  ...['98,30 60,40 36,70', '150,76 96,86 60,120', '-214,60 -170,44 -140,60'].map((d) => brush(open(d), 'outline', 1.8)),
  ...SPUR,
  body(closed('-262,286! -30,268! 10,270 90,292 200,308 320,312 430,310 470,298 492,266! 500,304 470,334 320,344 190,340 80,320 0,298 -34,300! -264,320!'), 'dark', { colour: 'black' }), cut(open('40,302 190,326 330,330 450,320'), 'detail', 1.5),
  body(closed('-264,316! -34,298! -46,380 -66,470! -226,470! -250,400!'), 'skin', { colour: 'brown', relief: 0.3 }),
  ...['-258,350 -40,336', '-250,392 -50,376', '-240,432 -58,420'].map((d) => brush(open(d), 'internal', 1.5)), shadow(closed('-34,300! -46,380 -66,468! -120,468! -96,380 -92,304!')),
];

/** A cowboy's boot with its spur. */
export const boot: Motif = {
  name: 'boot', pose: 'figure', anchors: { centre: [0, 0], crown: [-90, -450], base: [0, 470] },
  words: ['boot', 'cowboy boot', 'western boot', 'cowgirl boot'],
  draw: () => placed(BOOT, { x: -14, y: 14, scale: 0.97 }),
};
