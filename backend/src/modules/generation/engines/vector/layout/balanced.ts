import type { Item } from '../canvas/item.js';
import { body, circle, closed, radians, polar, stroke } from '../motifs/geometry/kit.js';
import { ornament, putGroup, type Cast, type Player } from './cast.js';
import { mayTurn } from './flock.js';
import { isOrdinary, middle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';

const isSign = ({ motif, relation }: Player): boolean => motif?.name === 'yin-yang' && relation?.kind !== 'held';

/** How much of a drawing is dark, and how much darker it is that would be lost on the dark half. */
const inkOf = ({ shapes }: Player): number => shapes.filter(({ tone }) => tone === 'dark' || tone === 'black').length / Math.max(1, shapes.length);
const MUCH = 0.05;

/** The two that make the sign, the darker on the light half: two that are named, or the one twice. */
function twoOf({ hero, companions, sky }: Cast): readonly [Player, Player] | null {
  const all = [hero, ...companions, ...sky];
  const [one, other, ...more] = all.filter((player) => !isSign(player));
  if (one === undefined || more.length > 0 || !all.some(isSign)) return null;
  if (other === undefined) return [one, { ...one, id: `${one.id}/other` }];
  return inkOf(other) > inkOf(one) + MUCH ? [other, one] : [one, other];
}

/** Half the sign, its head above, its tail below: the dark half of a circle of radius r. */
function darkHalf(r: number): string {
  const arc = Array.from({ length: 9 }, (_, i) => polar([0, 0], radians(-90 + i * 22.5), r));
  const inner = [[-0.354, 0.854], [-0.5, 0.5], [-0.354, 0.146], [0, 0], [0.354, -0.146], [0.5, -0.5], [0.354, -0.854]] as const;
  const outer = arc.map(([x, y], i) => `${x.toFixed(1)},${y.toFixed(1)}${i === 0 || i === 8 ? '!' : ''}`);
  const knots = [...outer, ...inner.map(([x, y]) => `${(x * r).toFixed(1)},${(y * r).toFixed(1)}`)];
  return closed(knots.join(' '));
}

/** The sign as large as the drawing: a ring, one half of it dark. */
const sign = (id: string, at: readonly [number, number], radius: number): Item => ornament(`${id}/sign`, [
  body(circle([0, 0], radius), 'skin', { colour: 'white', relief: 0 }), body(darkHalf(radius), 'black', { colour: 'navy' }),
  stroke(circle([0, 0], radius), 'outline'), stroke(circle([0, 0], radius * 1.05), 'detail'),
], at);

/** Of the sign's radius: how far each is from its middle, aside and up, and how large it is. */
const [ASIDE, UP, SIZE, ROUND] = [0.44, 0.24, 1.08, 0.86] as const;

/** Two that are one sign, "koi and dragon yin yang": each in its half of it, chasing the other where it may lie on its back. */
export const balanced: Layout = {
  name: 'balanced',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.ground.length + cast.flora.length === 0 && twoOf(cast) !== null ? 14 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const radius = unit * 0.43;
    const [one, other] = twoOf(cast) ?? [cast.hero, cast.hero];
    const turn = mayTurn(other) ? Math.PI : 0;
    const size = radius * (one.pose === 'round' && other.pose === 'round' ? ROUND : SIZE);
    const room = { width: size, height: size * 1.16 };
    const items = [
      sign([cast.hero, ...cast.companions, ...cast.sky].find(isSign)?.id ?? 'yin-yang', [x, y], radius),
      ...putGroup(one, { ...room, x: x - radius * ASIDE, y: y - radius * UP }),
      ...putGroup(other, { ...room, x: x + radius * ASIDE, y: y + radius * UP, turn, flip: turn === 0 }),
    ];
    return [...items, ...wordsBelow(cast, items, 0.9)];
  },
};
