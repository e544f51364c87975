import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, placed, shadow } from '../geometry/kit.js';

const OUTER =
  
    '-20,480 -170,440 -290,320 -320,160 -270,10 -300,-130! -210,-60 -190,-10 -150,-120 -190,-240 -130,-380 20,-488! ' +
    '-30,-360 10,-260 90,-180 120,-100 150,-180 130,-290! 250,-190 300,-60 270,60 320,0! 350,150 310,320 190,440';

const TONGUES: readonly Shape[] = [
  body(
    closed(
      
        '-10,460 -130,410 -200,300 -200,180 -150,90! -130,170 -90,190 -90,80 -40,-40 -30,-170! 50,-80 110,20 100,130 ' +
        '150,90 170,20! 230,140 230,290 150,410',
    ),
    'skin',
    { colour: 'orange' },
  ),
  shadow(closed('150,410! 214,300 216,170 178,70! 160,130 106,170! 150,230 150,330 90,420!')),
  body(closed('0,440 -80,400 -120,310 -100,210 -80,260 -50,230 -40,140 0,60! 40,130 60,210 80,240 100,190! 130,290 90,400'), 'skin', {
    colour: 'yellow',
  }),
  brush(open('-20,410 -50,340 -30,280'), 'internal', 1.6),
  brush(open('40,410 66,350 50,290'), 'internal', 1.6),
];

const LICKS: readonly Shape[] = [
  ...[
    '-240,330 -270,200 -240,90',
    '-140,-120 -150,-220 -110,-320 -50,-390',
    '200,-70 250,10 262,130',
    '60,-120 100,-40 130,-30',
    '-240,-60 -220,20 -230,90',
  ].map((d) => brush(open(d), 'internal', 1.7)),
];

const spark = (x: number, y: number, r: number): Shape =>
  body(closed(`${x},${y - r}! ${x + r * 0.6},${y} ${x},${y + r * 0.7} ${x - r * 0.6},${y}`), 'skin', {
    line: 'internal',
    colour: 'yellow',
  });

export const flame: Motif = {
  name: 'flame',
  pose: 'figure',
  words: ['flame', 'fire', 'flames', 'burning fire', 'blaze', 'campfire'],
  anchors: { crown: [20, -488], base: [-10, 480] },
  draw: (rng: Rng) => {
    const flip = rng.next() < 0.5;
    return placed(
      [
        body(closed(OUTER), 'skin', { colour: 'red' }),
        ...LICKS,
        ...TONGUES,
        spark(-250, -270, 36),
        spark(190, -380, 30),
        spark(330, -150, 24),
      ],
      { flip },
    );
  },
};
