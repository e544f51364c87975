import { body, brush, closed, open, placed, polar, polygon, radians, shadow, solid, track, type Knot } from '../geometry/kit.js';
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
  { edge: '-470,-60 -380,-10 -290,-40 -240,-130 -130,-170 -20,-110 80,-60 190,-110 260,-190 370,-190 470,-120', high: 280, rays: 27, colour: 'teal' },
  { edge: '-440,120 -330,130 -250,70 -150,20 -40,60 40,130 160,130 250,50 350,20 450,70', high: 190, rays: 25, colour: 'leaf' },
];

/** A spike of light: broad at the edge, nothing at its tip. */
const ray = ([x, y]: Knot, high: number, half: number): Shape => solid(closed([[x - half, y + 4, true], [x + half, y + 4, true],
  [x + half * 0.5 + 4, y - high * 0.4], [x + 14, y - high, true], [x - half * 0.5 + 4, y - high * 0.4]]));

function curtain({ edge, high, rays, colour }: Curtain, rng: Rng): readonly Shape[] {
  const hem = track(edge);
  const spots = Array.from({ length: 13 }, (_, i) => hem.at(i / 12));
  const top = [...spots].reverse().map(([x, y]): Knot => [x + 14, y - high * 0.5]);
  return [
    body(closed([...spots.map(([x, y], i): Knot => [x, y, i === 0 || i === 12]), ...top]), 'skin', { line: 'none', colour, relief: 0 }),
    ...Array.from({ length: rays }, (_, i) => ray(hem.at((i + 0.5) / rays), high * rng.between(i % 2 === 0 ? 0.72 : 0.3, i % 2 === 0 ? 1 : 0.5), i % 2 === 0 ? 8 : 6)),
    brush(open(edge), 'outline', 2.6),
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
