import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, closed, dots, ellipse, open, polar, polygon, radians, shadow, solid, stroke, type Knot } from '../geometry/kit.js';

const GLASS: readonly Shape[] = [
  body(closed(bothSides('0,-390! 190,-390! 214,-300 190,-180 90,-70 20,-14 20,14 90,70 190,180 214,300 190,390! 0,390!')), 'skin', {
    colour: 'white',
  }),
];

/** Sand above in a funnel. */
const FUNNEL: readonly Shape[] = [
  body(closed('-160,-196! -80,-178 0,-190 80,-176 160,-196! 82,-84 10,-18! -10,-18! -82,-84'), 'mid', {
    line: 'internal',
    colour: 'gold',
  }),
  shadow(closed('150,-186! 82,-84 12,-22! 40,-90 70,-165!')),
];

/** Sand falling, and below in a hill. */
function hill(rng: Rng): readonly Shape[] {
  const grains = Array.from({ length: 26 }, () => {
    const u = rng.between(-1, 1);
    return [u * 140, rng.between(310 - 90 * (1 - Math.abs(u)), 356)] as const;
  });
  return [
    stroke(open('0,-20 0,230'), 'internal'),
    body(closed('-186,376! -160,330 -70,262 0,220! 70,262 160,330 186,376!'), 'mid', { line: 'internal', colour: 'gold' }),
    shadow(closed('176,370! 152,334 70,270 6,230! 40,300 60,370!')),
    solid(dots(grains, 4.5)),
  ];
}

const SHINE: readonly Shape[] = [
  brush(open('-180,-340 -188,-280 -166,-210'), 'internal', 1.8),
  brush(open('-150,150 -184,220 -190,290'), 'internal', 1.8),
  shadow(closed('188,-372! 204,-300 184,-196 150,-150! 168,-200 182,-300')),
  shadow(closed('150,150! 184,196 204,300 190,366! 184,290 166,200')),
];

function post(side: number): readonly Shape[] {
  const x = 262 * side;
  const turned = bothSides('0,-398! 22,-398! 22,-360 12,-330 26,-280 14,-230 18,-90 32,0 18,90 14,230 26,280 12,330 22,360 22,398! 0,398!');
  const knots = turned.map(([u, v, sharp]) => [u + x, v, sharp] as const);
  return [
    body(closed(knots), 'skin', { colour: 'brown' }),
    shadow(closed(`${x + 4},-220! ${x + 10},-220 ${x + 14},-90 ${x + 26},0 ${x + 14},90 ${x + 10},220 ${x + 4},220!`)),
    ...[-330, -230, -60, 60, 230, 330].map((y) => brush(open(`${x - 16},${y} ${x},${y + 5} ${x + 16},${y}`), 'internal', 1.3)),
  ];
}

const plate = (y: number, flip: number): readonly Shape[] => [
  body(
    polygon([
      [-310, y],
      [310, y],
      [310, y + 34 * flip],
      [-310, y + 34 * flip],
    ]),
    'skin',
    { colour: 'brown' },
  ),
  shadow(
    polygon([
      [-300, y + 22 * flip],
      [300, y + 22 * flip],
      [300, y + 32 * flip],
      [-300, y + 32 * flip],
    ]),
  ),
  body(
    closed([
      [-340, y + 34 * flip, true],
      [340, y + 34 * flip, true],
      [346, y + 58 * flip],
      [330, y + 80 * flip, true],
      [-330, y + 80 * flip, true],
      [-346, y + 58 * flip],
    ]),
    'skin',
    { colour: 'brown' },
  ),
  ...[-240, -120, 0, 120, 240].map((x) => body(ellipse([x, y + 57 * flip], 26, 11), 'skin', { line: 'internal', colour: 'gold' })),
];

const STAND: readonly Shape[] = [...post(-1), ...post(1), ...plate(-398, -1), ...plate(398, 1)];

const star = (x: number, y: number, r: number): Shape =>
  body(polygon(Array.from({ length: 10 }, (_, i): Knot => polar([x, y], radians(i * 36 - 90), i % 2 === 0 ? r : r * 0.44))), 'skin', { colour: 'gold', line: 'internal', relief: 0.3 });

/** The sand falls as grains, the grains become stars, the stars heap up: the lowest last. */
const SHED: readonly (readonly [number, number, number])[] = [
  [0, 76, 13], [-12, 118, 17], [14, 158, 20], [-20, 200, 24], [26, 232, 26],
  [-70, 258, 28], [84, 268, 28], [-4, 286, 34], [-118, 312, 30], [124, 322, 30], [58, 326, 36],
  [-58, 330, 38], [0, 352, 30], [-150, 356, 24], [156, 360, 22],
];

/** What `hourglass` is together with stars, not listed on its own. */
const starHourglass: Motif = {
  name: 'hourglass-of-stars',
  pose: 'symmetric',
  words: [],
  anchors: { crown: [0, -478], centre: [0, 0], base: [0, 478] },
  draw: () => [...GLASS, ...FUNNEL, solid(dots([[0, -4], [-3, 16], [3, 34], [-4, 50], [4, 60]], 5)), ...SHED.map(([x, y, r]) => star(x, y, r)), ...SHINE, ...STAND],
};

export const hourglass: Motif = {
  name: 'hourglass',
  pose: 'symmetric',
  words: ['hourglass', 'sand clock', 'sandglass', 'sand timer', 'egg timer', 'time running out'],
  anchors: { crown: [0, -478], centre: [0, 0], base: [0, 478] },
  draw: (rng) => [...GLASS, ...FUNNEL, ...hill(rng), ...SHINE, ...STAND],
  together: { stars: starHourglass, star: starHourglass },
  holds: {
    room: { x: 0, y: 236, width: 350, height: 296 }, upper: { x: 0, y: -282, width: 368, height: 206 }, draw: () => [...GLASS, ...FUNNEL, ...SHINE, ...STAND],
  },
};
