import type { PlacedShape } from '../canvas/item.js';
import { JEWEL_INKS } from '../palette/colours.js';
import { PAPER } from '../svg/element.js';
import type { Brushwork } from './paint-items.js';
import type { Stage } from './style.js';

const isColoured = ({ palette }: Stage): boolean => palette === 'limited-colour' || palette === 'full-colour';

/** A style of ink alone fills what was asked for in a colour with it: a small red heart is red in one fine line too. */
export function inColour(stage: Stage, work: Brushwork): Brushwork {
  if (!isColoured(stage) || work.isPigmented === true) return work;
  const fill: Brushwork['fill'] = (shape: PlacedShape, item) => {
    const own = work.fill(shape, item);
    return own === PAPER && shape.isAsked === true && shape.colour !== null ? JEWEL_INKS[shape.colour] : own;
  };
  return { ...work, fill };
}
