import { body, brush, circle, closed, cut, featherFan, fill, flames, glint, lock, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The sickles of the tail, the hindmost first. */
const SICKLES = [
  '-90,-20 -90,-220 -160,-380 -290,-470', '-150,90 -250,130 -310,210 -300,310', '-110,0 -150,-220 -260,-350 -420,-400', '-150,80 -300,60 -400,140 -400,260',
  '-130,10 -230,-170 -370,-240 -486,-200', '-150,60 -310,-10 -440,40 -470,170', '-140,40 -290,-90 -420,-100 -494,0',
];

const TOES = [[110, 30], [70, 44], [-70, 36]];

const leg = (x: number, y: number, tone: 'skin' | 'dark'): readonly Shape[] => [
  body(ribbon([[x, y], [x + 6, y + 70], [x, y + 150]], profile('0:20 0.4:15 1:15')).outline(), tone, { colour: 'gold' }),
  body(lock([[x - 8, y + 70], [x - 40, y + 76], [x - 60, y + 60]], 11), tone, { colour: 'gold', line: 'internal' }),
  ...TOES.map(([dx = 0, dy = 0]) => body(lock([[x - dx * 0.05, y + 140], [x + dx * 0.55, y + 132 + dy * 0.5], [x + dx, y + 142 + dy]], 19), tone, { colour: 'gold' })),
  ...[30, 60, 90].map((down) => brush(open([[x - 11, y + down], [x + 4, y + down + 7], [x + 17, y + down]]), 'detail', 1.4)),
];

const trunk = (): readonly Shape[] => [
  ...leg(150, 300, 'dark'), body(closed('70,160! 100,260 150,330! 190,260 220,130!'), 'dark', { colour: 'orange', relief: 0.6 }),
  ...SICKLES.flatMap((spine) => [body(lock(spine, 46), 'dark', { colour: 'teal', relief: 0.7 }), cut(ribbon(spine, () => 14).along(0.5, 0.22, 0.76), 'internal', 2.2)]),
  ...leg(30, 320, 'skin'),
  body(closed('236,-220! 262,-120 272,-20 244,90 170,190 60,240 -60,220 -150,150 -190,60 -160,-20! -90,0 -20,-30 30,-100 80,-220'), 'skin', { colour: 'orange', relief: 1 }),
  body(closed([[-40, 100], ...flames('-60,190 -30,270 -10,250 20,330 36,290 60,336 70,280 110,290 120,220', -0.1), [108, 140], [60, 100]]), 'skin', { colour: 'orange', relief: 0.7 }),
  ...['-10,210 10,250 20,280', '50,210 56,250 50,280', '230,20 220,60 196,100', '200,100 180,140 146,170', '240,-40 236,-10 226,14', '160,160 130,190 100,204'].map((line) => brush(open(line), 'internal', 2.2)),
  shadow(closed('262,-10! 236,90 166,184 110,220! 150,150 190,90 214,20 226,-40!')),
];

const wing = (): readonly Shape[] => [
  ...featherFan('40,-20 -20,-20 -80,0', '60,170 -60,190 -170,140 -220,60', { count: 6, tone: 'dark', colour: 'brown', fullness: 0.7, curl: -0.05, edge: 'outline' }),
  ...featherFan('70,-50 10,-50 -60,-10', '110,90 10,120 -90,80 -140,20', { count: 6, tone: 'skin', colour: 'tan', fullness: 0.7, curl: -0.05, edge: 'outline' }),
];

const hackles = (): readonly Shape[] => [
  ...featherFan('220,-280 160,-280 90,-240', '290,10 210,70 100,60 0,10 -60,-60', { count: 9, tone: 'skin', colour: 'gold', fullness: 0.66, curl: 0.04, blunt: false, edge: 'outline' }),
  ...featherFan('226,-310 170,-310 100,-280', '280,-110 210,-60 110,-70 30,-130', { count: 7, tone: 'skin', colour: 'gold', fullness: 0.66, curl: 0.04, blunt: false, edge: 'outline' }),
];

const head = (): readonly Shape[] => [
  body(closed('118,-350! 60,-400 70,-450 104,-440! 90,-490 140,-490 150,-452! 160,-500 214,-496 212,-448! 240,-492 282,-470 262,-420! 290,-430 300,-400 262,-380!'), 'dark', { colour: 'red', relief: 0.7 }),
  body(closed('90,-270! 96,-340 140,-400 210,-404 260,-374 268,-320 250,-270 220,-240 150,-230'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(closed('232,-276! 224,-230 240,-190 268,-184 286,-214 276,-260 262,-284!'), 'dark', { colour: 'red', relief: 0.7 }), cut(open('248,-250 248,-222 260,-204'), 'internal', 2),
  body(closed('258,-330! 300,-320 340,-290 344,-280! 300,-286 256,-296!'), 'skin', { colour: 'yellow' }), body(closed('250,-376! 310,-384 360,-350 378,-318! 330,-330 258,-328!'), 'skin', { colour: 'yellow' }), solid(closed('286,-358! 304,-360 312,-348! 296,-346')),
  fill(closed('176,-366! 216,-380 250,-350 246,-316 210,-300 172,-320'), 'skin', { colour: 'red', line: 'internal', relief: 0.3 }),
  fill(circle([212, -344], 22), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }), solid(circle([215, -344], 12)), glint(circle([210, -349], 4.4)), brush(open('180,-364 212,-378 244,-358'), 'internal', 2.4),
  ...['130,-360 140,-320 128,-290', '150,-290 170,-264 168,-240', '120,-410 130,-424 128,-440', '180,-410 184,-430 182,-450', '232,-400 240,-416 244,-430'].map((line, i) => (i < 2 ? brush : cut)(open(line), 'internal', 2)),
];

/** A cockerel crowing, its tail in full sickles. */
export const rooster: Motif = {
  name: 'rooster',
  pose: 'figure',
  words: ['rooster', 'cockerel', 'cock', 'gallo', 'chicken', 'hen'],
  anchors: { crown: [170, -490], mouth: [370, -300], eye: [214, -344], base: [60, 480], heart: [120, 40] },
  draw: () => placed([...trunk(), ...wing(), ...hackles(), ...head()], { x: 56, y: 6, scale: 0.97 }),
};
