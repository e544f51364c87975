import type { Motif, Shape } from '../motif.js';
import { body, brush, leaf, open, polar, polygon, radians, shadow, solid, whip, type Knot } from '../geometry/kit.js';

const BOLT = '30,-470 236,-470 92,-150 244,-150 -150,480 -26,40 -214,40';
/** The same bolt seen a little from the right: its thickness behind the face. */
const EDGE = '236,-470 282,-442 150,-150 92,-150 244,-150 292,-122 -116,466 -150,480';

/** A spark of four points. */
const spark = ([x, y]: Knot, size: number): Shape =>
  solid([0, 90, 180, 270].map((deg, i) => leaf(
    [x, y], polar([x, y], radians(deg), i % 2 === 0 ? size * 0.7 : size), { half: size * 0.16, belly: 0.18 },
  )).join(''));

export const lightning: Motif = {
  name: 'lightning-bolt',
  pose: 'tall',
  words: ['lightning bolt', 'lightning', 'thunderbolt', 'bolt', 'thunder', 'electric bolt'],
  anchors: { crown: [60, -486], tip: [-150, 480] },
  draw: () => [
    body(polygon(EDGE), 'dark', { colour: 'orange', relief: 0 }),
    body(polygon(BOLT), 'skin', { colour: 'yellow', relief: 0.5 }),
    shadow(polygon('-150,480 -26,40 40,40')),
    whip('222,-456 150,-300 80,-150', '110,-456 60,-300 -20,-130', { count: 8, reach: 0.62, longest: 'start' }),
    whip('224,-138 120,28 20,186 -110,400', '100,-138 20,20 -20,130 -92,300', { count: 12, reach: 0.74, longest: 'start' }),
    brush(open('36,-420 -40,-220 -150,6'), 'internal', 2),
    brush(open('-110,12 -60,12 10,8'), 'internal', 1.6),
    ...['-130,-330 -230,-410', '-190,-190 -340,-214', '330,-250 410,-300', '350,-80 470,-70', '-150,170 -270,196', '70,330 170,390'].map(
      (d) => brush(open(d), 'outline', 2.2),
    ),
    spark([-300, -320], 54), spark([400, -186], 44), spark([-250, 320], 46), spark([190, 260], 36),
  ],
};
