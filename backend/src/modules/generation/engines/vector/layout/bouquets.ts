import type { Item } from '../canvas/item.js';
import type { Rng } from '../motifs/motif.js';
import { leavesOf, sprig, type SprigKind } from '../ornament/sprig.js';
import { isBloom } from '../scene/roles.js';
import { aspectOf, ornament, put, type Player } from './cast.js';

/** A flower head in a row of flowers, canvas units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Diameter. */
  readonly size: number;
  /** radians; where leaves behind it point. */
  readonly out: number;
}

/** Whether a spot looks straight down: stems there are laid to both sides instead. */
const looksDown = (spot: Spot): boolean => Math.abs(Math.cos(spot.out)) < 0.4 && Math.sin(spot.out) > 0;

/** A plant with a stem: its foot on the spot, growing outwards, never hanging. */
function sprays(player: Player, spot: Spot, index: number): Item[] {
  const size = spot.size * 1.4;
  const lay = (out: number, name: string): Item => {
    const stand = { x: spot.x + Math.cos(out) * size * 0.3, y: spot.y + Math.sin(out) * size * 0.3, width: size, height: size };
    const turn = aspectOf(player) < 0.9 ? out + Math.PI / 2 : out > -Math.PI / 2 && out < Math.PI / 2 ? out * 0.5 : 0;
    return put(player, { ...stand, turn, flip: Math.cos(out) < 0 }, `${player.id}/${name}`);
  };
  if (!looksDown(spot)) return [lay(spot.out, `${index}`)];
  return [lay(Math.PI + 0.22, `${index}/left`), lay(-0.22, `${index}/right`)];
}

/** Flowers on the spots, the middle one last (in front); several kinds take turns. */
export function blooms(flora: readonly Player[], spots: readonly Spot[]): Item[] {
  if (flora.length === 0) return [];
  return spots.flatMap((spot, i) => {
    const player = flora[i % flora.length] as Player;
    if (player.motif !== null && !isBloom(player.motif)) return sprays(player, spot, i);
    const turn = (spot.out + Math.PI / 2) * 0.25;
    return put(player, { x: spot.x, y: spot.y, width: spot.size, height: spot.size * 1.1, turn, flip: i % 2 === 1 }, `${player.id}/${i}`);
  });
}

export interface Growth {
  readonly x: number;
  readonly y: number;
  /** radians; −π/2 is up */
  readonly angle: number;
  readonly length: number;
  /** How far the tip leans to the right of the way it grows, as a share of the length. */
  readonly bend?: number;
}

/** One sprig growing from a place. */
export function sprigAt(id: string, at: Growth, kind: SprigKind, rng: Rng): Item {
  const bend = at.bend ?? (Math.cos(at.angle) > 0 ? 0.22 : -0.22);
  const shapes = sprig(kind, at.length, bend, rng.fork(id));
  const item = ornament(id, shapes);
  return { ...turned(item, shapes, at), leaves: leavesOf(kind) };
}

function turned(item: Item, shapes: ReturnType<typeof sprig>, at: { x: number; y: number; angle: number }): Item {
  const player: Player = { id: item.id, role: 'flora', motif: null, pose: 'flora', shapes, box: { left: -1, right: 1, top: -1, bottom: 1 }, size: 1, flip: false, relation: null };
  return put(player, { x: at.x, y: at.y, width: 2, height: 2, turn: at.angle + Math.PI / 2 });
}

const KINDS: readonly SprigKind[] = ['leaf', 'olive', 'fern', 'berry'];

/** Sprigs that fan out behind the spots; they carry the bouquet's outline. */
export function greenery(spots: readonly Spot[], rng: Rng): Item[] {
  return spots.flatMap((spot, i) => {
    const kinds = [KINDS[i % KINDS.length] ?? 'leaf', KINDS[(i + 1) % KINDS.length] ?? 'leaf'] as const;
    return [-0.45, 0.4].map((aside, k) => {
      const angle = spot.out + aside;
      const from = { x: spot.x + Math.cos(angle) * spot.size * 0.25, y: spot.y + Math.sin(angle) * spot.size * 0.25 };
      return sprigAt(`sprig/${i}${k}`, { ...from, angle, length: spot.size * (k === 0 ? 0.82 : 0.66) }, kinds[k === 0 ? 0 : 1], rng);
    });
  });
}
