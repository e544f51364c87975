import { body, circle, closed, fill, placed, polar, polygon, polyline, radians, shadow, stroke, symmetric, track, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Right half of a pointed arch from its point down to its foot. */
const half = (wide: number, point: number, foot: number): readonly Knot[] => {
  const spring = point + wide * 1.5;
  return [[0, point, true], [wide * 0.52, point + wide * 0.5], [wide * 0.86, point + wide * 0.98], [wide, spring], [wide, (spring + foot) / 2], [wide, foot, true], [0, foot]];
};
const lancet = (x: number, wide: number, point: number, foot: number): string =>
  closed(half(
    wide,
    point,
    foot,
  ).concat(half(wide, point, foot).map(([u, y, sharp]): Knot => [-u, y, sharp]).reverse().slice(1, -1)).map(([u, y, sharp]): Knot => [x + u, y, sharp]));

const SILL = 420;

/** The wall of the arch: an outer and an inner line with the joints of its stones between them. */
const frame = (): readonly Shape[] => {
  const [outer, inner] = [track(half(330, -490, SILL).slice(0, -1)), track(half(252, -376, SILL).slice(0, -1))];
  const joints = Array.from({ length: 13 }, (_, i) => (i + 0.7) / 13.4);
  return [
    body(symmetric(half(330, -490, SILL)), 'skin', { colour: 'grey', relief: 0.7 }),
    ...[1, -1].flatMap((side) => joints.map((at) => {
      const [[x0, y0], [x1, y1]] = [outer.at(at), inner.at(at)];
      return stroke(polyline([[x0 * side, y0], [x1 * side, y1]]), 'internal');
    })),
    body(symmetric(half(252, -376, SILL)), 'skin', { colour: 'grey', relief: 0.5 }),
    shadow(closed('318,-20! 330,60 330,240 330,412! 298,412! 300,240 300,60')),
  ];
};

const opening = (tone: 'skin' | 'black'): Shape => body(symmetric(half(226, -334, SILL - 8)), tone, { line: 'internal', colour: tone === 'black' ? 'navy' : 'white', relief: 0 });

const sill = (): readonly Shape[] => [
  body(polygon('-372,416 372,416 372,446 -372,446'), 'skin', { colour: 'grey', relief: 0.6 }), body(closed('-340,446! 340,446! 316,490! -316,490!'), 'skin', { colour: 'grey', relief: 0.6 }),
  ...[-200, 0, 200].map((x) => stroke(polyline([[x, 448], [x, 488]]), 'internal')), shadow(polygon('250,450 334,450 312,486 262,486')),
];

/** A light of leaded panes under its own small arch. */
function light(x: number): readonly Shape[] {
  const panes = [
    -40,
    60,
    160,
    260,
    360,
  ].map((y, i): Shape => fill(polygon([[x, y - 44], [x + 44, y], [x, y + 44], [x - 44, y]]), i % 2 === 0 ? 'dark' : 'skin', { colour: i % 2 === 0 ? 'red' : 'gold' }));
  return [
    body(lancet(x, 92, -140, SILL - 12), 'skin', { line: 'internal', colour: 'teal', relief: 0.2 }), ...panes,
    ...[10, 110, 210, 310].flatMap((y) => [stroke(polyline([[x - 90, y], [x - 44, y]]), 'internal'), stroke(polyline([[x + 44, y], [x + 90, y]]), 'internal')]),
    stroke(polyline([[x, -130], [x, -84]]), 'internal'), ...[10, 110, 210, 310].map((y) => fill(circle([x, y], 11), 'skin', { colour: 'gold' })),
  ];
}

/** The quatrefoil over the lights. */
const quatrefoil = (): readonly Shape[] => [
  body(circle([0, -176], 88), 'skin', { line: 'internal', colour: 'grey', relief: 0.4 }),
  ...[45, 135, 225, 315].map((turn) => fill(circle(polar([0, -176], radians(turn), 40), 37), 'dark', { colour: 'navy' })),
  fill(circle([0, -176], 22), 'skin', { colour: 'gold' }),
];

const tracery = (): readonly Shape[] => [
  body(symmetric(half(226, -334, SILL - 8)), 'skin', { line: 'internal', colour: 'grey', relief: 0.4 }),
  ...light(-106), ...light(106), ...quatrefoil(),
  ...placed([fill(closed('14,-286! 40,-262 60,-236! 30,-258'), 'dark', { colour: 'navy' }), fill(closed('116,-190! 146,-140 168,-96! 130,-130'), 'dark', { colour: 'navy' })], {}),
  ...placed([fill(closed('14,-286! 40,-262 60,-236! 30,-258'), 'dark', { colour: 'navy' }), fill(closed('116,-190! 146,-140 168,-96! 130,-130'), 'dark', { colour: 'navy' })], { flip: true }),
];

/** A pointed window of a church with its two lights and quatrefoil; empty, a scene stands in it. */
export const gothicWindow: Motif = {
  name: 'gothic-window',
  pose: 'symmetric',
  words: ['gothic window', 'stained glass', 'stained glass window', 'church window', 'cathedral window', 'gothic arch', 'pointed arch', 'arched window', 'lancet window'],
  anchors: { crown: [0, -490], base: [0, 488], centre: [0, 60] },
  holds: { room: { x: 0, y: 190, width: 410, height: 440 }, draw: () => [...frame(), opening('skin'), ...sill()] },
  draw: () => [...frame(), ...tracery(), ...sill()],
};
