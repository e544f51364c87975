import { body, brush, circle, closed, cut, featherFan, fill, glint, open, scaleArcs, solid, placed } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { coverts } from './parts/coverts.js';

/** The arm of the near wing. */
const ARM = '30,-110! -40,-190 -140,-320 -330,-500! -260,-330 -200,-200 -140,-100 -90,-10 -40,40!';

const farWing = (): readonly Shape[] => [
  ...featherFan('60,-120 30,-80 10,-30', '330,-500 180,-460 60,-380 -30,-270', {
    count: 7,
    tone: 'dark',
    colour: 'navy',
    fullness: 0.72,
    curl: -0.08,
    edge: 'outline',
    reversed: true,
  }),
  ...featherFan('70,-130 40,-90 10,-50', '210,-330 110,-310 20,-240', {
    count: 5,
    tone: 'skin',
    colour: 'teal',
    fullness: 0.72,
    curl: -0.06,
    reversed: true,
  }),
];

const nearWing = (): readonly Shape[] => [
  ...featherFan('-20,-110 -50,-50 -60,10', '-330,-496 -430,-380 -470,-250 -450,-110 -380,10', {
    count: 9,
    tone: 'dark',
    colour: 'navy',
    fullness: 0.7,
    curl: -0.07,
    edge: 'outline',
    reversed: true,
  }),
  ...featherFan('-10,-110 -40,-50 -50,20', '-240,-350 -310,-250 -320,-140 -270,-20', {
    count: 7,
    tone: 'skin',
    colour: 'teal',
    fullness: 0.7,
    curl: -0.07,
    reversed: true,
  }),
  body(closed(ARM), 'skin', {
    colour: 'leaf',
    relief: 0.7,
  }),
  ...coverts(ARM, [[-80, -250], [-230, -150]]),
];

const tail = (): readonly Shape[] => [
  ...featherFan('-120,200 -90,240 -50,260', '-330,300 -330,400 -270,480 -180,500', {
    count: 6,
    tone: 'dark',
    colour: 'leaf',
    fullness: 0.75,
    curl: 0.05,
    edge: 'outline',
  }),
  ...featherFan('-110,180 -80,220 -40,240', '-210,270 -190,330 -120,350', {
    count: 4,
    tone: 'skin',
    colour: 'leaf',
    fullness: 0.7,
    curl: 0.05,
  }),
];

const trunk = (): readonly Shape[] => [
  body(closed('160,-196! 180,-100 160,0 110,100 30,190 -60,250 -130,240! -150,180 -120,100 -70,10 -20,-80 40,-150 100,-190'), 'skin', {
    colour: 'leaf',
    relief: 0.9,
  }),
  fill(closed('164,-180! 184,-90 164,6 114,104 36,190 -50,244! 30,150 80,60 104,-30 116,-110'), 'skin', {
    line: 'internal',
    colour: 'white',
    relief: 0.6,
  }),
  ...['150,-60 136,-20 112,20', '128,40 106,80 72,116', '76,116 46,150 6,178'].map((line) => brush(open(line), 'detail', 2)),
  ...['60,-120 40,-70 10,-20', '30,-30 0,20 -40,70', '50,30 10,80 -40,130', '-40,130 -70,170 -100,200'].map((line) =>
    brush(open(line), 'internal', 2.2),
  ),
];

const head = (): readonly Shape[] => [
  body(closed('250,-276! 330,-330 420,-396 500,-470! 440,-396 356,-316 262,-250!'), 'black', { line: 'internal', colour: 'black' }),
  body(closed('44,-160! 60,-240 110,-300 180,-322 240,-304 266,-262 252,-220 222,-180 190,-130 160,-110 100,-120!'), 'skin', {
    colour: 'leaf',
    relief: 0.8,
  }),
  fill(closed('256,-242! 234,-196 200,-136 166,-100 116,-114 100,-136! 130,-150 160,-190 200,-226!'), 'dark', {
    line: 'internal',
    colour: 'red',
  }),
  {
    d: scaleArcs((u, v) => [240 - u * 110 + v * 20 - 10, -226 + u * 96 + (v - 0.5) * 66], { rows: 4, across: 3 }),
    line: 'detail',
    tone: 'none',
    cut: true,
  },
  solid(closed('252,-268! 214,-290 166,-276 120,-236! 160,-248 204,-236 244,-246!')),
  fill(circle([200, -262], 19), 'skin', { line: 'none', colour: 'white' }),
  solid(circle([202, -262], 14)),
  glint(circle([197, -267], 5)),
  brush(open('100,-270 130,-296 166,-304'), 'internal', 2.2),
  brush(open('80,-220 90,-250 110,-270'), 'internal', 2.2),
  cut(open('290,-282 360,-334 420,-388'), 'detail', 1.2),
];

/** A hummingbird hovering, bill up, tail fanned. */
export const hummingbird: Motif = {
  name: 'hummingbird',
  pose: 'figure',
  words: ['hummingbird', 'humming bird', 'colibri'],
  anchors: { mouth: [496, -466], crown: [180, -320], base: [-220, 480], heart: [40, 0] },
  draw: () => placed([...farWing(), ...tail(), ...trunk(), ...nearWing(), ...head()], { scale: 0.98 }),
};
