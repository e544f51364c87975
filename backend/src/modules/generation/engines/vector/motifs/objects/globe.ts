import { arc, body, brush, circle, closed, fill, glint, open, placed, polar, polyline, radians, symmetric, whip, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { COASTS } from '../symbols/parts/coasts.js';

const CENTRE: Knot = [0, -110];
const RADIUS = 318;
/** The place on earth that looks at us, degrees of longitude and latitude. */
const SEEN = { longitude: -52, latitude: 14 } as const;
/** The earth's axis, in degrees from upright. */
const TILT = 23;

/** Seen from far away (orthographic projection); what lies behind the rim is laid on it. */
function onSphere(longitude: number, latitude: number): Point {
  const turn = radians(Math.max(-96, Math.min(96, longitude - SEEN.longitude)));
  const [phi, middle] = [radians(latitude), radians(SEEN.latitude)];
  const x = Math.cos(phi) * Math.sin(turn);
  const y = -(Math.cos(middle) * Math.sin(phi) - Math.sin(middle) * Math.cos(phi) * Math.cos(turn));
  const depth = Math.sin(middle) * Math.sin(phi) + Math.cos(middle) * Math.cos(phi) * Math.cos(turn);
  const out = depth < 0 ? RADIUS / Math.hypot(x, y) : RADIUS;
  return [x * out, y * out];
}

const LANDS = [COASTS.northAmerica, COASTS.southAmerica, COASTS.greenland, COASTS.africa, COASTS.eurasia, COASTS.britain].map((coast) => coast.split(' ').map((place) => {
  const [longitude = 0, latitude = 0] = place.split(',').map(Number);
  return onSphere(longitude, latitude);
}));

const steps = (from: number, to: number, by: number): readonly number[] => Array.from({ length: (to - from) / by + 1 }, (_, i) => from + i * by);

const GRATICULE: readonly string[] = [
  ...steps(-60, 60, 30).map((east) => open(steps(-75, 75, 25).map((north) => onSphere(SEEN.longitude + east, north)))),
  ...steps(-40, 60, 20).map((north) => open(steps(-84, 84, 24).map((east) => onSphere(SEEN.longitude + east, north)))),
];

const RING = closed([
  ...arc(CENTRE, 396, TILT - 94, TILT + 94).map(([x, y], i, all): Knot => [x, y, i === 0 || i === all.length - 1]),
  ...arc(CENTRE, 348, TILT + 94, TILT - 94).map(([x, y], i, all): Knot => [x, y, i === 0 || i === all.length - 1]),
]);

const FOOT: readonly Shape[] = [
  body(symmetric('0,262! 46,266! 40,300 24,322! 62,340 66,366 30,384! 26,400 70,424 180,440! 0,446'), 'skin', { colour: 'brown', relief: 0.9 }),
  whip('40,272 36,300 20,320', '-20,272 -16,300 -10,320', { count: 5, reach: 0.8, valley: 0.4, longest: 'alike' }),
  brush(open('-58,352 0,366 58,352'), 'internal', 1.8), brush(open('-30,388 0,394 30,388'), 'internal', 1.8),
  body(symmetric('0,430! 190,430! 226,452 236,494! 0,496'), 'dark', { colour: 'brown', relief: 0.6 }),
];

/** The earth without its stand. */
export const sphere = (): readonly Shape[] => [
  body(circle(CENTRE, RADIUS), 'skin', { colour: 'blue', relief: 1 }),
  ...placed([
    ...GRATICULE.map((line): Shape => ({ d: line, line: 'detail', tone: 'none' })),
    ...LANDS.map((land) => fill(closed(land), 'dark', { colour: 'leaf', relief: 0.4 })),
  ], { x: CENTRE[0], y: CENTRE[1], turn: TILT }),
  whip(arc(CENTRE, RADIUS - 5, -30, 110), arc([-40, -150], RADIUS - 60, -30, 110), { count: 21, reach: 0.7, valley: 0.4, longest: 'middle' }),
  glint(closed('-262,-190! -246,-270 -190,-334! -216,-270 -226,-186!')),
  brush(circle(CENTRE, RADIUS).replace(/Z$/, ''), 'outline', 1),
];

const pin = (side: 1 | -1): readonly Shape[] => {
  const angle = radians(TILT - 90 * side);
  return [body(circle(polar(CENTRE, angle, 372), 34), 'dark', { colour: 'gold', relief: 1 }), glint(circle(polar([CENTRE[0] - 8, CENTRE[1] - 8], angle, 372), 9))];
};

/** A globe of the earth on its stand, turned to the Americas. */
export const globe: Motif = {
  name: 'globe',
  pose: 'figure',
  words: ['globe', 'world', 'earth', 'planet earth'],
  anchors: { centre: [0, -110], crown: [146, -480], base: [0, 496] },
  draw: () => placed([
    ...FOOT, body(RING, 'skin', { colour: 'gold', relief: 0.8 }),
    ...steps(TILT - 76, TILT + 76, 8).map((angle) => brush(polyline([polar(CENTRE, radians(angle), 364), polar(CENTRE, radians(angle), 394)]), 'internal', 1)),
    ...sphere(), ...pin(1), ...pin(-1),
  ], { x: -20 }),
};
