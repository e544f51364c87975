import { body, brush, circle, closed, cut, fill, open, paired, placed, polygon, shadow, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { manFace } from './parts/man-face.js';

/** The cape's collar standing up behind the head, and its clasp. */
const cape = (): readonly Shape[] => [
  body(symmetric('0,180 90,190 200,120 300,-80 400,-260! 440,-60 440,140 400,320 440,500! 0,500!'), 'black', { colour: 'black', relief: 0.4 }),
  ...paired(
    fill(closed('20,260! 130,220 250,90 330,-60 384,-190! 400,-40 384,110 320,240 190,360 60,500! 0,500! 0,300!'), 'dark', { colour: 'crimson', line: 'internal', relief: 0.6 }),
    ...['350,-80 310,60 190,230', '376,20 330,140 190,300', '200,300 130,390 90,480'].map((line) => cut(open(line), 'internal', 2.4)),
    cut(open('420,160 392,320 420,470'), 'internal', 2), cut(open('360,300 350,390 366,480'), 'internal', 2),
  ),
  body(symmetric('0,280! 60,300 96,360 70,440 0,500!'), 'skin', { colour: 'white', line: 'internal' }), ...[340, 380, 420].map((y) => brush(open([[-40, y], [0, y + 14], [40, y]]), 'internal', 1.6)),
  body(polygon('-100,300 -20,330 -20,370 -110,400'), 'black'), body(polygon('100,300 20,330 20,370 110,400'), 'black'), body(circle([0, 350], 34), 'skin', { colour: 'red', relief: 0.8 }), brush(open('-14,340 -4,332 8,334'), 'internal', 1.4),
];

const hair = (): readonly Shape[] => [
  body(symmetric('0,-184! 40,-250 110,-262 176,-210 200,-100 206,-20! 240,-100 262,-240 220,-370 110,-430 0,-440'), 'black', { colour: 'black', relief: 0.6 }),
  ...paired(...['14,-400 26,-330 20,-260', '70,-400 100,-340 104,-286', '130,-376 172,-310 184,-250', '200,-320 226,-240 222,-150'].map((line) => cut(open(line), 'internal', 2.4))),
];

const fangs = (): readonly Shape[] => [
  body(closed('-96,164! -50,150 -14,148 0,156 14,148 50,150 96,164! 70,206 30,226 0,230 -30,226 -70,206'), 'black', { relief: 0 }),
  fill(closed('-78,166! 0,160 78,166! 70,186! 0,184 -70,186!'), 'skin', { colour: 'white', line: 'none', relief: 0 }),
  ...paired(fill(closed('24,170! 58,168! 46,236!'), 'skin', { colour: 'white', line: 'internal', relief: 0 }), brush(open('76,84 116,120 124,160'), 'internal', 2.6), shadow(closed('196,10! 150,70 130,130! 156,190 196,90!'))),
  ...paired(body(closed('50,236! 60,262 62,290 46,304 32,290 40,262'), 'dark', { colour: 'red', line: 'none', relief: 0 })), brush(open('-30,250 0,258 20,252'), 'internal', 2),
];

/** A vampire count: widow's peak, fangs, collar turned up. */
export const vampire: Motif = {
  name: 'vampire',
  pose: 'bust',
  words: ['vampire', 'dracula', 'count dracula', 'nosferatu', 'vampire man', 'vampire head'],
  anchors: { crown: [0, -470], eye: [116, -80], mouth: [0, 180], base: [0, 480] },
  draw: () => placed([...cape(), ...manFace({ mouth: 'none', skin: 'bone', brows: 'black', anger: 30 }), ...hair(), ...fangs()], { y: -30, scale: 0.98 }),
};
