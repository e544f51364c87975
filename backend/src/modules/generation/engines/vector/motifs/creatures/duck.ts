import { body, brush, circle, closed, cut, featherFan, fill, flames, glint, knots, open, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BREAST = '190,-60 240,0 170,10 250,70 170,80 230,140 140,130 180,200 80,180';

const trunk = (): readonly Shape[] => [
  body(closed('-300,40! -380,-40 -470,-90! -460,-20 -496,0! -450,60 -400,120 -340,150!'), 'dark', { colour: 'black', relief: 0.5 }), ...['-320,50 -390,0 -440,-40', '-330,90 -400,60 -450,20'].map((line) => cut(open(line), 'internal', 2)),
  body(closed('-120,-110! -230,-80 -320,0 -370,100 -340,190 -220,250 -40,280 140,270 270,220 350,120 370,0 340,-110 300,-180! 160,-180 120,-110 0,-120'), 'skin', { colour: 'tan', relief: 1 }),
  fill(closed([...knots('160,-190! 150,-120'), ...flames(BREAST, 0.1), ...knots('160,250! 270,220 350,120 370,0 340,-110 300,-190!')]), 'dark', { colour: 'brown', line: 'internal', relief: 0.6 }),
  ...['250,-90 270,-40 264,10', '320,-60 330,0 318,60', '280,50 280,100 256,150', '200,-110 220,-70 220,-30', '230,120 216,170 190,200'].map((line) => cut(open(line), 'internal', 2.2)),
  shadow(closed('-340,160! -220,230 -40,262 140,252 240,220! 140,274 -40,282 -220,252')),
  ...['-280,160 -240,190 -190,200', '-160,210 -110,228 -60,228', '-20,236 30,244 80,236'].map((line) => brush(open(line), 'internal', 2)),
];

const wing = (): readonly Shape[] => [
  ...featherFan('40,60 -20,20 -40,-30', '-230,210 -340,150 -390,60 -380,-20', { count: 6, tone: 'skin', colour: 'brown', fullness: 0.72, curl: 0.06, edge: 'outline' }),
  ...featherFan('80,70 40,10 10,-40', '-80,190 -190,150 -240,70 -250,0', { count: 6, tone: 'dark', colour: 'blue', fullness: 0.7, curl: 0.06, edge: 'outline' }),
  ...featherFan('110,60 80,0 50,-50', '20,150 -60,110 -110,50 -130,-20', { count: 6, tone: 'skin', colour: 'tan', fullness: 0.7, curl: 0.06 }),
  body(closed('130,60! 140,-10 110,-80 40,-110 -50,-100 -120,-70! -60,-50 -80,-10! -20,-20 -20,30! 30,10 40,70! 80,40 90,90!'), 'skin', { colour: 'tan', relief: 0.7 }),
  ...['100,20 90,-20 60,-50', '50,10 40,-30 10,-60', '0,-20 -20,-50 -50,-70'].map((line) => brush(open(line), 'internal', 2.2)),
];

const head = (): readonly Shape[] => [
  body(closed('150,-170! 146,-260 160,-330 210,-380 280,-392 340,-360 366,-300 356,-240 320,-200 310,-160! 230,-140'), 'dark', { colour: 'leaf', relief: 0.9 }),
  body(closed('144,-176! 180,-150 250,-140 316,-166! 322,-130 250,-104 180,-112 140,-140!'), 'skin', { colour: 'white', relief: 0.5 }),
  body(closed('346,-330! 390,-310 450,-286 492,-270 498,-246 470,-226 400,-228 352,-242! 360,-280'), 'skin', { colour: 'yellow', relief: 0.7 }),
  brush(open('362,-268 420,-258 492,-250'), 'internal', 2.2), solid(closed('396,-296! 412,-294 420,-284! 404,-282')),
  fill(circle([300, -310], 25), 'skin', { colour: 'white', line: 'none', relief: 0 }), solid(circle([303, -310], 18)), glint(circle([296, -317], 6)),
  ...['186,-330 220,-360 270,-366', '180,-280 190,-220 200,-190', '230,-240 250,-210 280,-196'].map((line) => cut(open(line), 'internal', 2.2)),
];

const ripples = (): readonly Shape[] => ['-470,280 -360,262 -240,290 -120,276', '-60,322 100,300 240,320 400,290', '-320,332 -200,318 -90,336', '320,250 400,238 480,256'].map((line) => brush(open(line), 'outline', 1.5));

/** A drake on the water. */
export const duck: Motif = {
  name: 'duck',
  pose: 'wide',
  words: ['duck', 'ducks', 'mallard', 'duckling'],
  anchors: { crown: [260, -390], mouth: [480, -240], eye: [300, -310], base: [0, 330], heart: [-40, 60] },
  draw: () => [...trunk(), ...wing(), ...head(), ...ripples()],
};
