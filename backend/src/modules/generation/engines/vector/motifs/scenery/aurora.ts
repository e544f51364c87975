import { body, brush, closed, heading, leaf, offset, open, placed, polar, polygon, radians, shadow, solid, track, type Knot, type Point } from '../geometry/kit.js';
import type { ColourName, Motif, Rng, Shape } from '../motif.js';

interface Curtain {
  /** Its lower edge, a fold of light. */
  readonly edge: string;
  /** How high it hangs. */
  readonly high: number;
  readonly rays: number;
  readonly colour: ColourName;
}

const CURTAINS: readonly Curtain[] = [
  { edge: '-470,-60 -380,-10 -290,-40 -240,-130 -130,-170 -20,-110 80,-60 190,-110 260,-190 370,-190 470,-120', high: 330, rays: 40, colour: 'teal' },
  { edge: '-440,120 -330,130 -250,70 -150,20 -40,60 40,130 160,130 250,50 350,20 450,70', high: 200, rays: 38, colour: 'leaf' },
];

/** Where all rays come together, far above. */
const ZENITH: Knot = [40, -1500];
/** Up along a ray from the hem. */
const up = (from: Knot, reach: number): Knot => offset(from, heading(from, ZENITH), reach, 0);

/** How high the light reaches at a share of the hem: it swells and fades in long waves, and flickers. */
const reachAt = (share: number, rng: Rng): number => 0.5 + 0.28 * Math.sin(share * 15) + 0.14 * Math.sin(share * 41 + 2) + rng.between(-0.08, 0.08);

/** A ray of light: a hair that is broadest near the hem. */
function ray(from: Knot, reach: number, half: number): Shape {
  const [foot, tip] = [up(from, -4), up(from, reach)];
  return solid(leaf(foot, tip, { half, belly: 0.12, foot: half * 0.6 }));
}

/** The place of the hem at a share of its breadth: where it climbs, the rays keep their distance. */
function below(places: readonly Point[], share: number): Point {
  const [left, right] = [places[0]?.[0] ?? 0, places.at(-1)?.[0] ?? 0];
  return places.find(([x]) => x >= left + (right - left) * share) ?? [right, 0];
}

function curtain({ edge, high, rays, colour }: Curtain, rng: Rng): readonly Shape[] {
  const hem = track(edge);
  const places = Array.from({ length: 200 }, (_, i) => hem.at(i / 199));
  const spots = Array.from({ length: 25 }, (_, i) => hem.at(i / 24));
  const veil = spots.map((spot, i) => up(spot, high * (0.34 + 0.1 * Math.sin(i * 1.3)))).reverse();
  return [
    body(closed([...spots.map(([x, y], i): Knot => [x, y, i === 0 || i === 24]), ...veil.map(([x, y], i): Knot => [x, y, i === 0 || i === 24])]),
      'skin', { line: 'none', colour, relief: 0 }),
    ...Array.from({ length: rays }, (_, i) => {
      const share = (i + rng.between(0.3, 0.7)) / rays;
      return ray(below(places, share), high * reachAt(share, rng), i % 3 === 0 ? 6 : 3.6);
    }),
    brush(open(edge), 'outline', 2),
  ];
}

const star = ([x, y, r]: readonly [number, number, number]): Shape => solid(polygon(Array.from({ length: 8 },
  (_, k) => polar([x, y], radians(k * 45), k % 2 === 0 ? r : r * 0.24))));
const STARS = [[-330, -330, 32], [-60, -400, 26], [150, -350, 40], [420, -440, 28], [-440, -230, 20]] as const;

const HILLS = '-490,330! -400,220! -340,250! -250,150! -190,210! -150,196! -80,270! 10,190! 60,230! 160,110! 230,190! 270,170! 360,260! 410,230! 490,330!';
const SHADES = ['-250,150! -190,210! -150,196! -90,270! -60,330! -180,330! -220,240!', '160,110! 230,190! 270,170! 350,260! 390,330! 250,330! 210,250! 180,230!', '-400,220! -340,250! -300,330! -380,330!', '10,190! 56,232! 80,330! 30,330!'];

const pine = (x: number, tall: number): Shape =>
  solid(polygon([[0, -1], [0.13, -0.64], [0.07, -0.64], [0.2, -0.34], [0.1, -0.34], [0.24, 0], [-0.24, 0], [-0.1, -0.34],
  [-0.2, -0.34], [-0.07, -0.64], [-0.13, -0.64]].map(([u = 0, v = 0]): Knot => [x + u * tall, 390 + v * tall])));

const alone: Motif = {
  name: 'aurora',
  pose: 'wide',
  words: ['aurora', 'northern lights', 'aurora borealis', 'polar lights', 'northern light', 'southern lights', 'aurora australis'],
  anchors: { centre: [0, 0], base: [0, 250] },
  draw: (rng) => placed([
    ...STARS.map(star), ...CURTAINS.flatMap((one) => curtain(one, rng)),
    body(closed(HILLS), 'skin', { colour: 'navy', relief: 0.2 }), ...SHADES.map((d) => shadow(closed(d))),
    ...Array.from({ length: 19 }, (_, i) => pine(-450 + i * 50 + rng.between(-8, 8), rng.between(90, 190) * (Math.abs(i - 9) > 5 ? 1.3 : 0.8))),
    body(closed('-490,380! -300,366 0,376 300,366 490,380! 380,420 180,434 -120,436 -360,424'), 'dark', { colour: 'navy', relief: 0 }),
  ], { y: 12, scale: 0.96 }),
};

/** Curtains of northern light over mountains and a black wood, whichever of the two is named with it. */
export const aurora: Motif = { ...alone, together: { 'pine-forest': alone, mountains: alone, pine: alone } };
