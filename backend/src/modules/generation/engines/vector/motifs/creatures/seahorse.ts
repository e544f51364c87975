import { body, brush, circle, closed, fill, flames, glint, lerp, open, profile, ribbon, solid, track } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const SPINE = '-20,-360 60,-300 90,-200 70,-90 10,10 -20,110 20,210 70,300 60,390 -20,430 -80,390 -70,330 -20,320';
const HALF = profile('0:56 0.12:60 0.3:100 0.45:96 0.6:56 0.8:28 1:10');

const trunk = (): readonly Shape[] => {
  const band = ribbon(SPINE, HALF);
  const ring = (share: number): Shape =>
    brush(open([band.at(share, -0.96), band.at(share + 0.014, -0.3), band.at(share + 0.014, 0.4), band.at(share, 0.96)]), 'internal', 1.8);
  const shares = Array.from({ length: 20 }, (_, i) => 0.14 + i * 0.042);
  return [
    ...shares
      .filter((_, i) => i % 2 === 0)
      .map((share) => {
        const a = band.at(share - 0.014, -0.9);
        const b = band.at(share + 0.014, -0.9);
        return body(
          closed([
            [...a, true],
            [...band.at(share, -1.26), true],
            [...b, true],
          ]),
          'dark',
          { line: 'internal', colour: 'orange' },
        );
      }),
    body(band.outline(), 'skin', { colour: 'gold', relief: 1 }),
    fill(
      closed([
        ...[0.16, 0.24, 0.32, 0.4, 0.48, 0.56].map((u) => band.at(u, 0.98)),
        ...[0.52, 0.46, 0.4, 0.34, 0.28, 0.22].map((u) => band.at(u, 0.42)),
      ]),
      'dark',
      { line: 'none', colour: 'orange' },
    ),
    ...shares.map(ring),
  ];
};

const fin = (): readonly Shape[] => {
  const roots = track('150,-140 150,-90 136,-40');
  const ends = track('260,-190 290,-90 240,10');
  return [
    body(
      closed([
        [140, -150, true],
        ...flames('150,-160 270,-200 250,-140 306,-120 262,-80 296,-40 236,-20 240,30 170,-10', 0.14),
        [130, -30, true],
      ]),
      'skin',
      { colour: 'orange', relief: 0.4 },
    ),
    ...[0.1, 0.35, 0.6, 0.85].map((share) =>
      brush(
        open([roots.at(share), lerp(roots.at(share), ends.at(share), 0.5), lerp(roots.at(share), ends.at(share), 0.84)]),
        'internal',
        2,
      ),
    ),
  ];
};

const head = (): readonly Shape[] => [
  body(
    closed([
      [-90, -400, true],
      ...flames('-90,-400 -110,-480 -64,-440 -40,-500 -16,-440 30,-480 30,-420 84,-430 60,-380', 0.1),
      [70, -340],
      [60, -290],
      [0, -270],
      [-40, -280],
      [-110, -250],
      [-190, -230],
      [-224, -226, true],
      [-230, -262, true],
      [-180, -280],
      [-120, -320],
      [-110, -370],
    ]),
    'skin',
    { colour: 'gold', relief: 0.9 },
  ),
  brush(open('-222,-244 -210,-244 -196,-246'), 'internal', 1.4),
  fill(circle([-40, -350], 27), 'skin', { line: 'internal', colour: 'white' }),
  solid(circle([-42, -350], 15)),
  glint(circle([-48, -356], 5)),
  brush(open('-84,-372 -50,-394 -10,-384'), 'internal', 2.2),
  brush(open('20,-360 36,-330 20,-296'), 'internal', 2.6),
  brush(open('-100,-290 -70,-296 -40,-290'), 'internal', 2.2),
];

/** A seahorse, crowned and ringed, tail curled. */
export const seahorse: Motif = {
  name: 'seahorse',
  pose: 'tall',
  words: ['seahorse', 'sea horse', 'hippocampus'],
  anchors: { crown: [-20, -480], mouth: [-226, -244], base: [10, 440] },
  draw: () => [...fin(), ...trunk(), ...head()],
};
