import { isSolid } from '../canvas/item.js';
import { printPath } from '../geometry/print.js';
import { reliefOf } from '../shading/shade-items.js';
import { group, PAPER, pathElement } from '../svg/element.js';
import { renamed, upright } from './halves.js';
import type { Stage, Style } from './style.js';
import { millimetres } from './weights.js';

/** Skin kept bare round the second half, mm: it covers the heavier line of the first. */
const BARE_MM = 1.4;

/** What the second style draws: the things themselves, nothing behind them and no letters. */
function thingsOf(stage: Stage): Stage {
  const items = stage.items.filter(({ role }) => role !== 'ornament' && role !== 'lettering');
  const relief = reliefOf(items, stage.space);
  return { ...stage, items, background: false, relief: () => relief };
}

/** One subject in two styles: everything in the first, the right half of the things in the second, under one outline. */
export function inTwoStyles(stage: Stage, first: Style, second: Style): readonly string[] {
  const hero = stage.items.find(({ role }) => role === 'hero');
  if (hero === undefined) return first.draw(stage);
  const x = (hero.box.left + hero.box.right) / 2;
  const things = thingsOf(stage);
  const forms = things.items.filter(({ clip }) => clip === undefined).flatMap(({ shapes }) => shapes.filter((shape) => isSolid(shape) && shape.line === 'outline'));
  const bare = pathElement(forms.map(({ path }) => printPath(path)).join(''), { fill: PAPER, stroke: PAPER, width: 2 * millimetres(stage.space, BARE_MM) });
  const half = upright(stage.space, 'second-style', [x, stage.space.width]);
  return [...first.draw(stage), half, group(bare + renamed(second.draw(things).join('')), 'clip-path="url(#second-style)"')];
}
