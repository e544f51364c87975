import { open, type Knot } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

/** An endless knot laid round an oval. Canvas units. */
export interface Braid {
  readonly radius: number;
  /** How much higher than wide. */
  readonly tall: number;
  /** How far the strand swings to either side of the oval. */
  readonly swing: number;
}

/** Of the swing: half the width of the band; of a quarter of its wave along the oval: a weave about as long as high. */
const HALF = 0.3;
const QUARTER = 1.35;
const ROUNDS = 3;
const STEPS = 6;

/** How often the strand swings in one round: a third over, so that after three rounds it is one closed strand. */
const swings = ({ radius, tall, swing }: Braid): number => Math.max(4, Math.round(((1 + tall) / 2) * radius * Math.PI * 0.5 / (QUARTER * swing))) + 1 / 3;

/** A quarter of a swing with one crossing in its middle: the band bare, its two edges ink. */
function quarter(braid: Braid, count: number, index: number): Shape[] {
  const { radius, tall, swing } = braid;
  const edge = (side: number): Knot[] => Array.from({ length: STEPS + 1 }, (_, i): Knot => {
    const phase = ((index + i / STEPS) * Math.PI) / 2;
    const away = Math.cos(phase) * swing;
    const slope = (-Math.sin(phase) * swing * count) / radius;
    const steep = Math.hypot(1, slope);
    const angle = phase / count - (side * HALF * swing * slope) / steep / radius;
    const reach = radius + away + (side * HALF * swing) / steep;
    return [Math.sin(angle) * reach, -Math.cos(angle) * (reach + radius * (tall - 1))];
  });
  const [outer, inner] = [edge(1), edge(-1)];
  return [
    { d: `${open([...outer, ...inner.reverse()].map(([x, y]): Knot => [x, y, true]))}Z`, line: 'none', tone: 'light', colour: 'white', relief: 0 },
    { d: open(outer), line: 'internal', tone: 'none' },
    { d: open(edge(-1)), line: 'internal', tone: 'none' },
  ];
}

/** Inwards in the outer half and outwards in the inner half the strand passes over: strictly over and under in turn. */
const isOver = (index: number): boolean => index % 2 === 0;

/** A ring of interlace: one endless band, over and under in turn. */
export function knotwork(braid: Braid): Shape[] {
  const count = swings(braid);
  const quarters = Array.from({ length: Math.round(count * ROUNDS * 4) }, (_, i) => i);
  return [...quarters.filter((i) => !isOver(i)), ...quarters.filter(isOver)].flatMap((i) => quarter(braid, count, i));
}
