import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, open, placed, polar, radians, type Knot } from '../geometry/kit.js';

/** A curl of a Japanese cloud: a round lobe with a line winding into it. */
function curl(x: number, y: number, r: number, flip: 1 | -1): readonly Shape[] {
  const wind = Array.from({ length: 10 }, (_, i) => {
    const [u, v] = polar([0, 0], radians(60 - i * 52), r * (0.86 - i * 0.072));
    return [x + u * flip, y + v] as const;
  });
  return [brush(open(wind), 'outline', 1.3)];
}

interface Lobe {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly flip: 1 | -1;
}

function cloud(lobes: readonly Lobe[], tail: string): readonly Shape[] {
  const discs = lobes.map(({ x, y, r }) => {
    const rim = Array.from({ length: 10 }, (_, i): Knot => polar([x, y], radians(i * 36), r));
    return body(closed(rim), 'skin', { colour: 'white', relief: 0.5 });
  });
  const bare = discs.map((disc): Shape => ({ ...disc, line: 'none', relief: 0.2 }));
  const base = body(closed(tail), 'skin', { colour: 'white', relief: 0.3 });
  return [base, ...discs, { ...base, line: 'none' }, ...bare, ...lobes.flatMap(({ x, y, r, flip }) => curl(x, y, r, flip))];
}

const BIG = cloud(
  [
    { x: -250, y: 20, r: 100, flip: 1 },
    { x: -110, y: -90, r: 126, flip: 1 },
    { x: 90, y: -110, r: 140, flip: -1 },
    { x: 250, y: 0, r: 104, flip: -1 },
    { x: 0, y: 40, r: 110, flip: 1 },
  ],

  '-480,110! -400,76 -300,80 0,40 300,80 400,70 482,104! 380,120 300,116! 340,134 400,140! 200,156 0,150 -200,160 ' +
    '-390,146! -320,136 -280,122! -380,128',
);

export const cloudMotif: Motif = {
  name: 'cloud',
  pose: 'scenery',
  words: ['cloud', 'clouds', 'japanese cloud', 'kumo', 'sky', 'storm cloud'],
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
