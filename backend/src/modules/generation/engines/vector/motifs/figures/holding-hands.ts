import { body, brush, closed, open, placed, shadow, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { finger, flesh } from './parts/fingers.js';

const skin = (d: string): Shape => body(closed(d), 'skin', { colour: 'tan', relief: 0.9 });

/** The arm and hand that lie behind. */
const farHand = (): readonly Shape[] => [
  ...['40,330 -40,330 -96,296 -110,240', '20,290 -60,280 -116,240 -126,190'].flatMap((spine) => finger(spine, 38)),
  skin('470,-490! 390,-400 300,-290 220,-180 160,-90 110,-30 70,60 40,170 20,280 30,360 90,400 150,380 196,300 226,200 250,90 290,10 360,-90 430,-180 500,-270!'),
  ...['300,-250 250,-180 206,-100', '420,-330 370,-270 330,-210', '200,-60 240,-20 270,30', '180,120 190,200 170,280'].map((line) => brush(open(line), 'internal', 2.4)),
  whip('500,-270 430,-180 360,-90 290,10 250,90 226,200', '440,-330 370,-230 300,-140 240,-50 200,60 180,160', { count: 15, reach: 0.6, valley: 0.4, longest: 'middle' }),
];

/** The arm and hand in front: its fingers close round the other's edge. */
const nearHand = (): readonly Shape[] => [
  skin('-470,-490! -390,-400 -300,-290 -220,-180 -160,-96 -90,-50 -20,0 40,60 70,130 60,220 10,290 -60,310 -130,280 -190,210 -240,110 -290,10 -360,-90 -430,-180 -500,-270!'),
  ...finger('0,270 60,330 130,350 196,330', 38), ...finger('20,220 90,276 164,290 232,262', 41), ...finger('30,160 110,206 186,214 256,182', 42), ...finger('20,96 110,130 190,134 264,104', 40),
  flesh('-30,70 50,80 66,150 56,230 40,284 -6,312 -40,290 -60,240'),
  ...['40,104 66,112 84,112', '48,168 76,182 96,188', '38,232 64,250 84,258', '4,280 24,296 40,304'].map((line) => brush(open(line), 'internal', 2)),
  ...['-300,-250 -250,-180 -206,-100', '-420,-330 -370,-270 -330,-210', '-200,-50 -236,-10 -262,40', '-30,20 -50,60 -100,80', '-30,120 -60,130 -100,126', '-40,200 -70,200 -100,186'].map((line) => brush(open(line), 'internal', 2.4)),
  whip('-500,-270 -430,-180 -360,-90 -290,10 -240,110 -190,210', '-440,-330 -370,-230 -300,-140 -240,-40 -190,60 -140,160', { count: 15, reach: 0.5, valley: 0.4, longest: 'middle' }),
];

/** The other hand's thumb, laid over the back of the one in front. */
const thumb = (): readonly Shape[] => [
  ...finger('130,-20 70,-20 0,10 -66,70', 42),
  flesh('80,-40 160,-70 170,20 100,30'), shadow(closed('-60,110! 10,50 80,24! 70,50 10,80 -40,124')),
];

/** Two hands held, each from its own side. */
export const holdingHands: Motif = {
  name: 'holding-hands',
  pose: 'figure',
  words: ['holding hands', 'hands held', 'couples hands', "couple's hands", 'hand in hand', 'interlocked hands', 'intertwined hands', 'clasped hands', 'lovers hands', 'linked hands', 'handshake'],
  anchors: { crown: [0, -160], centre: [60, 160], base: [60, 400] },
  draw: () => placed([...farHand(), ...nearHand(), ...thumb()], { y: 40 }),
};
