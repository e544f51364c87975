import type { Motif, Rng, Shape } from '../motif.js';
import { body, circle, closed, placed, polar, radians, stroke, type Knot } from '../geometry/kit.js';
import { ring } from '../flora/parts/ring.js';

const OUTER = 480;
const INNER = 372;
const HALF_BAR = 46;

/** An open field of the sign between two bars, degrees clockwise from the right. */
function field(from: number, to: number): Shape {
  const corner = HALF_BAR / Math.sin(radians((to - from) / 2));
  const inset = (Math.asin(HALF_BAR / INNER) * 180) / Math.PI;
  const rim = Array.from(
    { length: 9 }, (_, i): Knot => [...polar([0, 0], radians(from + inset + ((to - from - inset * 2) * i) / 8), INNER), i === 0 || i === 8],
  );
  return body(closed([[...polar([0, 0], radians((from + to) / 2), corner), true], ...rim]), 'skin', { colour: 'white', relief: 0 });
}

function garland(rng: Rng): readonly Shape[] {
  return [[-34, 66], [-64, 54], [-6, 52], [-86, 38], [14, 36]].flatMap(([angle = 0, size = 50]) => {
    const [x, y] = polar([0, 0], radians(angle + 150), 424);
    const flower = ring({ form: 'round', count: 6, length: size, half: size * 0.4, colour: 'yellow', whip: [0.2, 0.3] }, rng);
    return placed([...flower, body(circle([0, 0], size * 0.26), 'dark', { colour: 'gold' })], { x, y });
  });
}

/** The sign of peace, daisies on its rim. */
export const peace: Motif = {
  name: 'peace-sign',
  pose: 'round',
  words: ['peace sign', 'peace symbol', 'peace', 'hippie sign'],
  anchors: { centre: [0, 0] },
  draw: (rng) =>
    placed([
      body(circle([0, 0], OUTER), 'dark', { colour: 'violet', relief: 0.5 }),
      field(-90, 45), field(135, 270), field(45, 90), field(90, 135),
      stroke(circle([0, 0], OUTER - 22).replace(/Z$/, ''), 'detail'),
      ...garland(rng),
    ], { scale: 0.98, y: -8 }),
};
