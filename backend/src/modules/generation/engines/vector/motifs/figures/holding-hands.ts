import { body, brush, closed, open, placed, shadow, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { finger, flesh } from './parts/fingers.js';

const skin = (d: string): Shape => body(closed(d), 'skin', { colour: 'tan', relief: 0.9 });

/** The arm and hand that lie behind. */
const farHand = (): readonly Shape[] => [
  ...['40,330 -40,330 -96,296 -110,240', '20,290 -60,280 -116,240 -126,190'].flatMap((spine) => finger(spine, 38)),
  skin('470,-490! 390,-400 300,-290 220,-180 160,-90 110,-30 70,60 40,170 20,280 30,360 90,400 150,380 196,300 226,200 250,90 290,10 360,-90 430,-180 500,-270!'),
  ...['300,-250 250,-180 206,-100', '420,-330 370,-270 330,-210', '200,-60 240,-20 270,30', '180,120 190,200 170,280'].map((line) => brush(open(line), 'internal', 2.4)),
  whip('500,-270 430,-180 360,-90 290,10 250,90 226,200', '440,-330 370,-230 300,-140 240,-50 200,60 180,160', { count: 9, reach: 0.4, valley: 0.5, longest: 'middle' }),
];

/** The fingers of the hand in front, from the little one up: they bend round the other's edge. */
const CLOSED: readonly (readonly [spine: string, half: number])[] = [
  ['-20,262 54,322 112,338 166,318', 33], ['0,210 84,262 152,276 214,246', 39], ['10,146 104,186 184,196 250,164', 42], ['0,84 100,104 180,112 246,84', 40],
];

/** The arm and hand in front: its fingers close round the other's edge. */
const nearHand = (): readonly Shape[] => [
  skin('-470,-490! -390,-400 -300,-290 -216,-176 -150,-92 -80,-44 -10,-2 40,50 66,120 60,210 16,280 -50,306 -126,280 -186,212 -236,116 -290,10 -360,-90 -430,-180 -500,-270!'),
  ...CLOSED.flatMap(([spine, half]) => finger(spine, half)),
  flesh('-40,60 20,44 44,90 50,150 44,214 8,272 -30,288 -70,240 -90,140'),
  ...['14,58 46,80 44,118', '34,124 62,150 50,182', '26,190 50,218 30,246', '-6,250 18,272 -6,296'].map((knuckle) => brush(open(knuckle), 'internal', 2)),
  ...['-300,-250 -250,-180 -206,-100', '-420,-330 -370,-270 -330,-210', '-196,-40 -230,0 -252,50', '-20,80 -70,66 -120,30', '-6,146 -60,140 -120,110', '-16,206 -60,206 -110,186'].map((line) => brush(open(line), 'internal', 2.4)),
  whip('-500,-270 -430,-180 -360,-90 -290,10 -236,116 -186,212', '-440,-330 -370,-230 -300,-140 -240,-40 -190,60 -140,160', { count: 9, reach: 0.36, valley: 0.5, longest: 'middle' }),
];

/** The other hand's thumb, laid over the back of the one in front. */
const thumb = (): readonly Shape[] => [
  ...finger('150,-50 80,-40 10,-14 -58,40', 44),
  flesh('96,-70 176,-110 200,0 120,20 90,0'), brush(open('112,14 150,20 190,8'), 'internal', 2.4), shadow(closed('-44,86! 20,40 80,12! 84,34 24,66 -24,96')),
];

/** Two hands held, each from its own side. */
export const holdingHands: Motif = {
  name: 'holding-hands',
  pose: 'figure',
  words: ['holding hands', 'hands held', 'couples hands', "couple's hands", 'hand in hand', 'interlocked hands', 'intertwined hands', 'clasped hands', 'lovers hands', 'linked hands', 'handshake'],
  anchors: { crown: [0, -160], centre: [60, 160], base: [60, 400] },
  draw: () => placed([...farHand(), ...nearHand(), ...thumb()], { y: 40 }),
};
