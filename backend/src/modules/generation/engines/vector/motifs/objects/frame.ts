import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  closed,
  dots,
  ellipse,
  leaf,
  open,
  paired,
  placed,
  shadow,
  solid,
  stroke,
  track,
} from '../geometry/kit.js';
import { volute } from './parts/filigree.js';

/** Acanthus leaves laid along the oval, pointing away from the crest. */
function garland(): readonly Shape[] {
  const way = track('0,-400 170,-350 290,-190 320,0 290,190 170,350 0,400');
  return Array.from({ length: 9 }, (_, i) => {
    const share = 0.1 + i * 0.09;
    const [x, y] = way.at(share);
    const turn = (way.angle(share) * 180) / Math.PI + 90;
    return placed(
      [
        body(closed('0,10! 40,-10 64,-56 40,-70! 52,-96 20,-110! 10,-70 -20,-40 -30,0!'), 'skin', { colour: 'gold' }),
        shadow(closed('4,-4! 26,-24 40,-54! 20,-62 4,-34')),
        brush(open('0,0 14,-44 20,-90'), 'internal', 1.3),
      ],
      { x: x * 1.06, y: y * 1.03, turn: turn - 60, scale: 0.86 },
    );
  }).flat();
}

const CREST: readonly Shape[] = [
  ...paired(
    body(leaf([40, -400], [190, -470], { half: 34, belly: 0.55, bend: 26 }), 'skin', { colour: 'gold' }),
    volute([92, -440], 30, { from: 180, wind: 500 }),
    body(leaf([20, -420], [96, -494], { half: 24, belly: 0.5, bend: -14 }), 'skin', { colour: 'gold' }),
  ),
  body(closed(bothSides('0,-496 36,-476 50,-430 26,-386 0,-372!')), 'skin', { colour: 'gold', relief: 1 }),
  ...[-22, 0, 22].map((x) => brush(open(`${x * 1.2},-470 ${x},-430 ${x * 0.4},-392`), 'internal', 1.5)),
];

const OVAL: readonly Shape[] = [
  body(ellipse([0, 0], 322, 404), 'skin', { colour: 'gold', relief: 0.5 }),
  stroke(ellipse([0, 0], 300, 382), 'detail'),
  solid(
    dots(
      Array.from({ length: 40 }, (_, i) => [280 * Math.cos((i * Math.PI) / 20), 361 * Math.sin((i * Math.PI) / 20)] as const),
      9,
    ),
  ),
  body(ellipse([0, 0], 258, 338), 'dark', { colour: 'brown' }),
  body(ellipse([0, 0], 238, 318), 'skin', { colour: 'bone', relief: 0.2 }),
  brush(open('-190,-150 -150,-226 -90,-272'), 'internal', 1.8),
  brush(open('190,150 150,226 90,272'), 'internal', 1.8),
];

/** An ornate oval frame, its middle empty for a portrait. */
export const frame: Motif = {
  name: 'portrait-frame',
  pose: 'symmetric',
  words: [
    'portrait frame',
    'frame',
    'picture frame',
    'ornate frame',
    'oval frame',
    'cameo frame',
    'victorian frame',
  ],
  anchors: { centre: [0, 0], crown: [0, -496] },
  holds: { room: { x: 0, y: 0, width: 400, height: 520 } },
  draw: () => [...paired(...garland()), ...OVAL, ...CREST, ...placed(CREST, { turn: 180, scale: 0.9, y: 40 })],
};
