import type { Motif, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  ellipse,
  glint,
  open,
  polygon,
  polyline,
  profile,
  ribbon,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';

/** A coil machine: frame, two coils, armature bar, contact screw, tube and needle. */
const FRAME: readonly Shape[] = [
  body(
    closed(
      
        '-230,-60! -170,-80! -150,-200 -190,-330 -130,-400 -30,-400! 0,-350! -70,-340 -90,-290 -60,-180 -64,-70! ' +
        '250,-70! 290,-40 290,0 250,20! -190,20! -240,0',
    ),
    'skin',
    { colour: 'gold' },
  ),
  shadow(closed('-180,-8! 240,-8! 262,-14 250,8! -180,8!')),
  brush(open('-140,-360 -146,-320 -118,-230'), 'internal', 1.7),
  body(circle([-130, -130], 22), 'black', { line: 'internal', colour: 'black' }),
  body(circle([260, -30], 17), 'skin', { line: 'internal', colour: 'grey' }),
];

function coil(x: number): readonly Shape[] {
  return [
    body(polygon(`${x - 58},-262 ${x + 58},-262 ${x + 58},-240 ${x - 58},-240`), 'skin', { colour: 'grey' }),
    body(polygon(`${x - 48},-240 ${x + 48},-240 ${x + 48},-92 ${x - 48},-92`), 'dark', { colour: 'red' }),
    ...[-222, -200, -178, -156, -134, -112].map((y) => ({
      ...brush(open(`${x - 42},${y} ${x},${y + 5} ${x + 42},${y}`), 'internal', 1.4),
      cut: true as const,
    })),
    body(polygon(`${x - 58},-92 ${x + 58},-92 ${x + 58},-70 ${x - 58},-70`), 'skin', { colour: 'grey' }),
    body(polygon(`${x - 20},-282 ${x + 20},-282 ${x + 20},-262 ${x - 20},-262`), 'skin', { line: 'internal', colour: 'grey' }),
  ];
}

const TOP: readonly Shape[] = [
  body(polygon('-110,-322 200,-322 214,-296 -110,-296'), 'skin', { colour: 'grey' }),
  body(closed('-130,-334! -20,-336! 40,-346 100,-352! 100,-336 40,-330 -20,-322! -130,-320!'), 'skin', {
    line: 'internal',
    colour: 'grey',
  }),
  body(polygon('-96,-352 -64,-352 -64,-316 -96,-316'), 'skin', { colour: 'gold' }),
  body(closed('-60,-400! 70,-440! 96,-430 100,-404! 70,-392!-20,-372!'.replace('!-', '! -')), 'skin', { colour: 'gold' }),
  body(polygon('66,-470 90,-470 90,-352 66,-352'), 'skin', { colour: 'grey' }),
  ...[-458, -446, -434, -382, -370].map((y) => stroke(polyline(`66,${y} 90,${y - 4}`), 'detail')),
  body(circle([78, -474], 22), 'skin', { colour: 'gold', relief: 1 }),
];

const TUBE: readonly Shape[] = [
  stroke(polyline('212,-306 240,-306 240,420'), 'outline'),
  body(polygon('196,-70 284,-70 284,30 196,30'), 'skin', { colour: 'gold' }),
  body(polygon('212,24 268,24 268,96 212,96'), 'skin', { colour: 'grey' }),
  body(closed('196,96! 284,96! 300,120 300,270 284,296! 196,296! 180,270 180,120'), 'dark', { colour: 'black' }),
  ...[126, 150, 174, 198, 222, 246, 270].map((y) => ({
    ...brush(open(`188,${y} 240,${y + 6} 292,${y}`), 'internal', 1.5),
    cut: true as const,
  })),
  body(polygon('216,296 264,296 258,400 250,440 230,440 222,400'), 'skin', { colour: 'grey' }),
  shadow(polygon('246,302 258,302 252,398 246,430')),
  stroke(polyline('240,440 240,482'), 'internal'),
  solid(ellipse([240, 484], 4, 8)),
  glint(circle([210, -46], 6)),
];

const CORD = ribbon('-230,-20 -340,20 -390,120 -330,220 -220,240 -150,320 -220,400 -360,420', profile('0:11 1:11'));

export const tattooMachine: Motif = {
  name: 'tattoo-machine',
  pose: 'figure',
  words: ['tattoo machine', 'tattoo gun', 'coil machine', 'tattoo needle'],
  anchors: { tip: [240, 484] },
  draw: () => [body(CORD.outline(), 'skin', { colour: 'grey' }), ...coil(-10), ...coil(120), ...FRAME, ...TOP, ...TUBE],
};
