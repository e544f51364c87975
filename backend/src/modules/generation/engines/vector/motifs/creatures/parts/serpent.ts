import type { Shape } from '../../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  glint,
  open,
  scaleArcs,
  solid,
  stroke,
  type Point,
  type Ribbon,
} from '../../geometry/kit.js';

/** Distance between the marks of the back: counted over the whole body, so that stretches agree where they meet. */
const SADDLE_GAP = 122;

/** A stretch of the body: skin, belly plates on its right-hand edge, saddles and scales on the rest. */
export function snakeStretch(band: Ribbon, from: number, to: number): readonly Shape[] {
  const place = (u: number, v: number): Point => band.at(from + (to - from) * u, -0.96 + v * 1.4);
  const length = band.length * (to - from);
  const reach = 44 / band.length;
  const saddles = Array.from({ length: Math.floor(band.length / SADDLE_GAP) }, (_, i) => ((i + 0.5) * SADDLE_GAP) / band.length);
  const plates = Math.max(2, Math.round(length / 40));
  return [
    body(band.outline(from, to), 'skin', { colour: 'leaf', relief: 0.9, line: 'none' }),
    fill(closed([...side(band, from, to, 0.5), ...side(band, to, from, 1)]), 'skin', { line: 'none', colour: 'bone', relief: 0.3 }),
    { d: scaleArcs(place, { rows: Math.max(2, Math.round(length / 40)), across: 3 }), line: 'detail', tone: 'none' },
    ...saddles.filter((at) => at > from - reach && at < to + reach).map((at) => solid(saddle(band, at, reach))),
    stroke(band.along(0.5, from, to), 'internal'),
    {
      d: Array.from({ length: plates }, (_, i) => plate(band, from + ((to - from) * (i + 0.5)) / plates)).join(''),
      line: 'detail',
      tone: 'none',
    },
    stroke(band.along(-1, from, to), 'outline'),
    stroke(band.along(1, from, to), 'outline'),
  ];
}

const side = (band: Ribbon, from: number, to: number, v: number): readonly Point[] => {
  const steps = Math.max(4, Math.round((band.length * Math.abs(to - from)) / 40));
  return Array.from({ length: steps + 1 }, (_, i) => band.at(from + ((to - from) * i) / steps, v));
};

const plate = (band: Ribbon, share: number): string =>
  open([band.at(share, 0.5), band.at(share + 6 / band.length, 0.76), band.at(share, 0.98)]);

/** A diamond of the back pattern. */
const saddle = (band: Ribbon, share: number, reach: number): string =>
  closed([
    [...band.at(share - reach, -0.3), true],
    band.at(share - reach * 0.4, -0.7),
    [...band.at(share, -0.92), true],
    band.at(share + reach * 0.4, -0.7),
    [...band.at(share + reach, -0.3), true],
    band.at(share + reach * 0.4, 0.02),
    [...band.at(share, 0.26), true],
    band.at(share - reach * 0.4, 0.02),
  ]);

/** A viper's head seen from the side, looking left from a neck at 0,0; about 230 long. */
export function snakeHead(): readonly Shape[] {
  return [
    brush(open('-206,26 -260,20 -300,44 -340,30'), 'internal', 2.4),
    brush(open('-318,40 -348,18 -386,16'), 'internal', 1.8),
    brush(open('-318,40 -346,54 -376,66'), 'internal', 1.8),
    body(closed('24,34! -40,62 -110,66 -170,52 -206,30! -150,32 -90,22 -20,-4!'), 'skin', { colour: 'bone', relief: 0.6 }),
    body(closed('30,-34! -10,-72 -70,-86 -120,-76 -176,-40 -214,-12 -218,14 -196,30! -140,28 -84,22 -40,36 -10,50 30,30!'), 'skin', {
      colour: 'leaf',
      relief: 0.9,
    }),
    solid(closed('20,-16! -30,-34 -72,-30 -100,-22! -70,-8 -30,2 20,18!')),
    solid(closed('-70,-84! -118,-76 -158,-50! -116,-56 -84,-60 -50,-74!')),
    fill(circle([-122, -32], 22), 'skin', { colour: 'gold', line: 'internal' }),
    solid(closed('-128,-52! -114,-32 -124,-12! -132,-32')),
    glint(circle([-128, -40], 4.5)),
    solid(closed('-100,-62! -130,-62 -160,-38! -130,-50!')),
    solid(circle([-196, -10], 6)),
    brush(open('-204,24 -150,14 -90,6 -40,16'), 'internal', 2),
    cut(open('10,2 -24,-14 -60,-18'), 'detail', 1.6),
  ];
}
