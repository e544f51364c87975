import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, open, placed, polar, radians } from '../geometry/kit.js';

/** A curl of a Japanese cloud: a round lobe with a line winding into it. */
function curl(x: number, y: number, r: number, flip: 1 | -1): readonly Shape[] {
  const wind = Array.from({ length: 10 }, (_, i) => {
    const [u, v] = polar([0, 0], radians(60 - i * 52), r * (0.86 - i * 0.072));
    return [x + u * flip, y + v] as const;
  });
  return [brush(open(wind), 'outline', 1.3)];
}

const CLOUD = '-400,124! -480,110 -488,24 -420,-20 -366,0! -390,-90 -320,-160 -230,-136 -196,-96! -190,-210 -70,-266 40,-220 74,-140! 120,-210 240,-206 290,-130 280,-70! 350,-110 440,-60 440,30! 484,50 484,116 420,130! 320,120 260,140 240,170! 120,150 40,160 10,200! -100,170 -200,176 -240,196! -280,150 -340,130';

const BIG: readonly Shape[] = [
  body(closed(CLOUD), 'skin', { colour: 'white', relief: 0.6 }),
  ...curl(-404, 54, 62, 1), ...curl(-270, -50, 84, 1), ...curl(-60, -130, 104, 1), ...curl(200, -100, 88, -1), ...curl(384, 10, 76, -1),
  ...['-360,10 -330,50 -340,96', '-190,-90 -160,-40 -176,20', '80,-130 100,-80 80,-20', '284,-64 290,-20 270,20'].map((line) => brush(open(line), 'internal', 2)),
  brush(open('-300,100 -150,60 0,110 150,60 320,96'), 'outline', 1.3), brush(open('-220,140 -80,110 40,140'), 'internal', 1.8), brush(open('120,124 220,100 330,120'), 'internal', 1.8),
];

export const cloudMotif: Motif = {
  name: 'cloud',
  pose: 'scenery',
  words: ['cloud', 'clouds', 'japanese cloud', 'kumo', 'sky'],
  anchors: { centre: [0, 0] },
  draw: (rng) =>
    placed([...BIG, brush(open('-200,190 0,200 220,188'), 'outline', 1.5), brush(open('-100,222 40,228 150,220'), 'internal', 1.5)], {
      flip: rng.next() < 0.5,
      y: 6,
    }),
};

/** Wind as the Japanese masters bar it: a band of black, scalloped below, its head curling back on itself. */
const BAR: readonly Shape[] = [
  body(
    closed(
      '-490,6! -300,-22 -60,-32 160,-30 330,-44 440,-90 470,-160 420,-214 340,-204 312,-146 346,-104 396,-120! ' +
        '372,-130 352,-150 366,-174 400,-174 418,-142 390,-100 300,-74 160,-72 -60,-74 -300,-50!',
    ),
    'skin',
    { colour: 'grey' },
  ),
  body(
    closed(
      '-490,8! -300,-22 -60,-32 160,-30 330,-44 440,-88! 420,-30 340,20! 300,8 250,36! 190,16 130,42! 60,18 -10,40! -90,14 -170,30! -260,8',
    ),
    'black',
    { colour: 'black' },
  ),
  ...['-380,-14 -200,-22 -40,-24', '-20,0 120,2 230,-6', '180,-20 290,-30 370,-52'].map((d) => cut(open(d), 'internal', 1.7)),
];

export const windBars: Motif = {
  name: 'wind-bars',
  pose: 'scenery',
  words: ['wind bars', 'wind', 'breeze', 'japanese wind', 'gust'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [
    ...placed(BAR, { y: -150, x: 10, scale: 0.98 }),
    ...placed(BAR, { y: 60, x: rng.between(-8, 8), flip: true, scale: 0.9 }),
    ...placed(BAR, { y: 240, x: 40, scale: 0.82 }),
  ],
};
