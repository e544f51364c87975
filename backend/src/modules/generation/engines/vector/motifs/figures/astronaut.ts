import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  glint,
  knots,
  leaf,
  open,
  paired,
  polygon,
  ribbon,
  solid,
  stroke,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const suit = (): readonly Shape[] => [
  ...paired(
    body(closed('190,-60! 260,-80 300,-20 310,160 290,240 220,200!'), 'dark', { colour: 'grey' }),
    cut(open('276,-30 286,60 280,150'), 'internal', 2),
  ),
  body(
    symmetric([
      [0, 120],
      [150, 140],
      [250, 170],
      [340, 230],
      [400, 330],
      [420, 430, true],
      [330, 470],
      [250, 440, true],
      [240, 500, true],
      [0, 496],
    ]),
    'skin',
    { colour: 'white', relief: 0.8 },
  ),
  ...paired(
    brush(open('250,440 240,360 256,300'), 'internal', 2.8),
    brush(open('330,260 300,310 296,370'), 'internal', 2.4),
    brush(open('370,330 340,380 330,430'), 'internal', 2.4),
    body(ribbon('70,330 140,360 180,420 170,480', () => 21).outline(), 'dark', { colour: 'grey', line: 'internal' }),
    body(closed('200,190! 300,240 350,300! 330,320 270,260 190,220!'), 'dark', { colour: 'red', line: 'internal' }),
  ),
  body(closed('-90,300! 90,300! 96,420! -96,420!'), 'skin', { colour: 'grey', line: 'internal' }),
  fill(polygon('-64,326 -6,326 -6,366 -64,366'), 'dark', { line: 'detail', colour: 'navy' }),
  ...knots('26,340 62,340 26,384 62,384').map((knot) => fill(circle(knot, 13), 'dark', { line: 'detail', colour: 'red' })),
  brush(open('-64,390 -30,392 -8,390'), 'internal', 1.4),
];

const helmet = (glass: 'black' | 'skin'): readonly Shape[] => [
  body(ellipse([0, 150], 216, 66), 'dark', { colour: 'grey' }),
  body(ellipse([0, 136], 196, 50), 'skin', { colour: 'white', line: 'internal' }),
  ...paired(
    body(closed('256,-260! 316,-250 330,-170 320,-90 262,-80!'), 'skin', { colour: 'grey' }),
    body(circle([300, -170], 26), 'dark', { line: 'internal', colour: 'red' }),
  ),
  body(
    closed('0,-500 150,-480 260,-390 300,-240 290,-90 230,50 120,140 0,160 -120,140 -230,50 -290,-90 -300,-240 -260,-390 -150,-480'),
    'skin',
    { colour: 'white', relief: 0.9 },
  ),
  body(closed('0,-420 130,-400 216,-320 240,-200 220,-70 150,30 0,64 -150,30 -220,-70 -240,-200 -216,-320 -130,-400'), 'skin', {
    colour: 'gold',
    line: 'outline',
  }),
  body(closed('0,-392 116,-374 192,-304 212,-198 196,-84 134,6 0,36 -134,6 -196,-84 -212,-198 -192,-304 -116,-374'), glass, {
    colour: glass === 'black' ? 'navy' : 'white',
    line: 'none',
    relief: 0.3,
  }),
  brush(open('-250,-320 -200,-420 -120,-462'), 'internal', 2.6),
  brush(open('250,20 200,84 130,120'), 'internal', 2.6),
];

const STAR = '0,-26! 5,-6! 24,0! 5,6! 0,26! -5,6! -24,0! -5,-6!';

/** What the visor mirrors: a ringed planet over the curve of the moon, stars the seed scatters. */
export function visorScene(rng: Rng): readonly Shape[] {
  const places = knots('-150,-200 -90,-330 -10,-352 140,-250 170,-160 -30,-250 -170,-110 110,-330');
  return [
    fill(closed('-200,-70! -120,-40 0,-30 120,-44 198,-76! 134,6 0,36 -134,6'), 'skin', { line: 'none', colour: 'grey', relief: 0.6 }),
    solid(ellipse([-70, -10], 26, 9)),
    solid(ellipse([40, 4], 20, 7)),
    solid(ellipse([100, -26], 15, 5)),
    fill(circle([60, -180], 66), 'skin', { line: 'none', colour: 'orange', relief: 1 }),
    brush(open('8,-206 60,-190 120,-200'), 'internal', 2.4),
    brush(open('0,-164 60,-150 122,-160'), 'internal', 2.4),
    stroke(open('-44,-138 20,-144 120,-178 166,-222'), 'internal'),
    cut(open('-44,-138 20,-140 120,-174 166,-222'), 'internal', 2.6),
    ...places.map(([x, y], i) => (i % 3 === 0 ? glint(starAt(x, y, rng.between(0.7, 1))) : glint(dots([[x, y]], rng.between(5, 8))))),
    glint(leaf([-176, -170], [-110, -330], { half: 12, bend: 20 })),
  ];
}

const starAt = (x: number, y: number, scale: number): string => polygon(knots(STAR).map(([px, py]) => [x + px * scale, y + py * scale]));

/** An astronaut's helmet and suit from the front, space in the visor. */
export const astronaut: Motif = {
  name: 'astronaut',
  whole: 'floating-astronaut',
  pose: 'bust',
  words: ['astronaut', 'spaceman', 'cosmonaut', 'space suit'],
  anchors: { crown: [0, -500], eye: [0, -180], base: [0, 490], heart: [0, 360] },
  holds: { room: { x: 0, y: -178, width: 350, height: 340 }, draw: () => [...suit(), ...helmet('skin')] },
  draw: (rng) => [...suit(), ...helmet('black'), ...visorScene(rng.fork('stars'))],
};
