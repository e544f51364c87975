import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, open, placed, polar, radians, shadow, stroke, type Knot } from '../geometry/kit.js';

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

const BAR =
  
    '-480,-40! -300,-64 -100,-70 100,-64 280,-70 400,-90 430,-150 380,-186 330,-160 340,-120! 352,-146 380,-156 400,-138 ' +
    '380,-112 280,-106! 380,-60 470,-60! 300,-20 100,-6 -100,-10 -300,-16!';

/** Wind as the Japanese masters bar it: long bands of black streaked with light, one end curling over. */
function bar(): readonly Shape[] {
  return [
    body(closed(BAR), 'skin', { colour: 'grey' }),
    shadow(closed('-440,-38! -300,-54 -100,-58 100,-54 260,-58 380,-70! 440,-56! 300,-32 100,-22 -100,-24 -300,-28!')),
    stroke(open('-330,-20 -100,-15 100,-13 280,-26'), 'detail'),
  ];
}

export const windBars: Motif = {
  name: 'wind-bars',
  pose: 'scenery',
  words: ['wind bars', 'wind', 'breeze', 'japanese wind', 'gust'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [
    ...placed(bar(), { y: -140, x: 0 }),
    ...placed(bar(), { y: 40, x: rng.between(-8, 8), flip: true, scale: 0.92 }),
    ...placed(bar(), { y: 190, x: 20, scale: 0.86 }),
    ...placed(bar(), { y: 330, x: -30, flip: true, scale: 0.7 }),
  ],
};
