import { boxOfShapes } from '../canvas/place.js';
import { placed } from '../motifs/geometry/kit.js';
import { aspectOf, type Player, type Sheet } from './cast.js';
import { aspect } from './frame.js';

/** Things that lie across and may as well stand. */
const TURNABLE = new Set([
  'arrow', 'pencil', 'axe', 'surfboard', 'skateboard', 'paper-plane', 'airplane', 'trumpet', 'hand-saw', 'rolling-pin', 'kayak', 'bone', 'chain', 'broken-chain', 'barbed-wire', 'sailor-knot', 'heartbeat',
]);

interface Lean {
  /** Degrees clockwise. */
  readonly turn: number;
  /** It leans on sheets narrower than this, width by height. */
  readonly under: number;
}

/** What swims rises on a high sheet. */
const RISES = 0.8;
/** Who walks climbs only where the sheet is this narrow. */
const NARROW = 0.66;

/** Swimmers that rise, cats that climb, who leaps upwards, a hand that reaches down to another. */
const LEANING: Readonly<Record<string, Lean>> = {
  orca: { turn: -44, under: RISES }, dolphin: { turn: -50, under: RISES },
  shark: { turn: -40, under: RISES }, fish: { turn: -36, under: RISES }, manatee: { turn: -44, under: RISES },
  'prowling-leopard': { turn: -64, under: NARROW }, 'prowling-tiger': { turn: -64, under: NARROW }, 'crawling-panther': { turn: -44, under: NARROW },
  'running-wolf': { turn: -26, under: NARROW }, 'running-horse': { turn: -22, under: NARROW }, 'reaching-hands': { turn: -57, under: 0.9 }, revolver: { turn: -52, under: RISES },
};

function turnOf(name: string, wide: number, sheet: number): number {
  const lean = LEANING[name];
  if (lean !== undefined) return sheet <= lean.under ? lean.turn : 0;
  return wide >= 1.3 && sheet <= RISES && TURNABLE.has(name) ? -90 : 0;
}

/** The hero upright on a sheet that is higher than wide, when it may be turned. */
export function stood(hero: Player, sheet: Sheet): Player {
  const turn = turnOf(hero.motif?.name ?? '', aspectOf(hero), aspect(sheet));
  if (turn === 0) return hero;
  const shapes = placed(hero.shapes, { turn });
  return { ...hero, shapes, box: boxOfShapes(shapes), pose: 'tall' };
}
