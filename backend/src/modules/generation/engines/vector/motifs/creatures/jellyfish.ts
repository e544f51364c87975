import { body, brush, closed, cut, dots, fill, flames, knots, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const BELL = '0,-500 130,-486 244,-430 320,-330 350,-220 352,-130!';
const HEM = '352,-130 310,-82 268,-120! 224,-70 180,-112! 134,-62 90,-108! 44,-58 0,-106!';

const INNER_FLAMES =
  '340,-150 346,-250 316,-200 300,-300 276,-206 244,-270 232,-196 190,-250 176,-200 130,-240 120,-206 70,-234 60,-204 20,-226 10,-200';

const bell = (): readonly Shape[] => [
  body(symmetric(`${BELL} ${HEM}`), 'skin', { colour: 'violet', relief: 1 }),
  fill(
    symmetric('0,-200 120,-206 230,-190 330,-150 352,-130! 310,-82 268,-120! 224,-70 180,-112! 134,-62 90,-108! 44,-58 0,-106!'),
    'dark',
    { colour: 'violet' },
  ),
  ...paired(
    ...['306,-168 290,-140 270,-124', '230,-190 206,-160 182,-120', '120,-206 104,-170 92,-116'].map((line) =>
      cut(open(line), 'internal', 2),
    ),
    brush(open('120,-446 162,-340 156,-226'), 'internal', 2.2),
    brush(open('200,-390 252,-290 252,-210'), 'internal', 2.2),
    solid(closed([...flames(INNER_FLAMES, 0.08), [10, -190, true], [230, -186], [330, -146]])),
  ),
  solid(dots(knots('0,-440 -60,-420 60,-420 -110,-380 110,-380 0,-370 -54,-340 54,-340 0,-300'), 11)),
  brush(open('-250,-370 -190,-430 -110,-460'), 'internal', 2.6),
];

/** A frilled arm: a ruffled band on both sides of a spine. */
function frill(spine: string, half: number, waves: number): readonly Shape[] {
  const ruffle = (share: number): number => half * (1 - 0.75 * share) * (0.72 + 0.28 * Math.sin(share * waves * Math.PI * 2));
  const band = ribbon(spine, ruffle);
  const core = ribbon(spine, profile(`0:${half * 0.34} 1:2`));
  const folds = Array.from({ length: waves * 2 }, (_, i) => (i + 0.8) / (waves * 2 + 1));
  return [
    body(band.outline(0, 0.99), 'skin', { colour: 'pink', relief: 0.8 }),
    ...folds.flatMap((share) =>
      [-1, 1].map((side) =>
        brush(open([band.at(share, side * 0.4), band.at(share + 0.012, side * 0.66), band.at(share + 0.03, side * 0.92)]), 'detail', 1.8),
      ),
    ),
    fill(core.outline(0, 0.99), 'dark', { line: 'none', colour: 'violet' }),
  ];
}

/** Thin tentacles that sway to one side of the seed's choosing. */
function tentacles(rng: Rng): readonly Shape[] {
  const sway = rng.pick([-1, 1]) * rng.between(0.7, 1);
  return [-296, -220, -136, -50, 50, 136, 220, 296].map((x, i) => {
    const long = 300 + 130 * Math.cos((x / 300) * 1.2) + (i % 2) * 40;
    const spine = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
      (t) => [x * (1 + 0.12 * t) + sway * Math.sin(t * 6 + i * 0.5) * 34 * t, -100 + t * long] as const,
    );
    const thread = ribbon(spine, profile('0:9 1:2'));
    return body(thread.outline(), 'black', { line: 'none' });
  });
}

/** A jellyfish drifting: ribbed bell, frilled arms, long tentacles. */
export const jellyfish: Motif = {
  name: 'jellyfish',
  pose: 'figure',
  words: ['jellyfish', 'jelly fish', 'medusa jellyfish', 'sea nettle', 'man o war'],
  anchors: { crown: [0, -500], base: [0, 470], heart: [0, -300] },
  draw: (rng) => [
    ...tentacles(rng.fork('tentacles')),
    ...frill('-130,-110 -170,20 -120,150 -170,280 -130,400', 62, 6),
    ...frill('130,-110 160,30 120,160 170,290 140,420', 62, 6),
    ...frill('0,-110 30,40 -30,190 30,340 0,490', 78, 7),
    ...bell(),
  ],
};
