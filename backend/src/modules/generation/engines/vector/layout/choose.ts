import type { Item } from '../canvas/item.js';
import { fitted } from '../fit/fit.js';
import { leastSeen } from '../fit/seen.js';
import type { Scene } from '../scene/scene.js';
import type { Cast, Sheet } from './cast.js';
import { aired, isAir } from './airs.js';
import { LAYOUTS, suitable } from './index.js';
import { isComplete } from './complete.js';
import type { Layout } from './layout.js';

/** Of everything that was asked for at least so much is seen, else another layout is looked for. */
const LEAST_SEEN = 0.62;

export interface Chosen {
  readonly layout: Layout;
  /** In their places on the sheet. */
  readonly items: readonly Item[];
}

export interface Page {
  readonly sheet: Sheet;
  /** How far lines reach over their paths, canvas units. */
  readonly bleed: number;
}

/** How much is seen of what is hidden most; nothing where somebody has no place at all. */
function seenIn(cast: Cast, items: readonly Item[], { space }: Sheet): number {
  if (!isComplete(cast, items)) return 0;
  return cast.companions.length === 0 ? 1 : leastSeen(items.filter((item) => !isAir(item)), space);
}

/** The layout the scene names, or the one its variation picks; one that hides what was asked for gives way to the next that does not. */
export function chosenLayout(scene: Scene, cast: Cast, { sheet, bleed }: Page): Chosen {
  const laid = (layout: Layout): Chosen => {
    const items = layout.compose(cast, sheet);
    return { layout, items: fitted(aired(cast, items, sheet), sheet.space, bleed) };
  };
  const named = LAYOUTS.find((one) => one.name === scene.layout);
  if (named !== undefined) return laid(named);
  const choices = suitable(cast, sheet);
  const first = (scene.variation - 1) % Math.max(1, choices.length);
  let best: (Chosen & { readonly seen: number }) | null = null;
  for (const layout of [...choices.slice(first), ...choices.slice(0, first)]) {
    const drawn = laid(layout);
    const seen = seenIn(cast, drawn.items, sheet);
    if (best === null || seen > best.seen) best = { ...drawn, seen };
    if (best.seen >= LEAST_SEEN) return best;
  }
  if (best === null) throw new Error('No layout suits the scene');
  return best;
}
