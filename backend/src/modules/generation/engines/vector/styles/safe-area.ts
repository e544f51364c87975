import { shortSide, type Space } from '../canvas/space.js';
import { SAFE_MARGIN } from '../fit/fit.js';
import { grown, type Box } from '../geometry/box.js';

/** Where a style may put colour that is not part of the items, canvas units. */
export function safeArea(space: Space): Box {
  return grown({ left: 0, top: 0, right: space.width, bottom: space.height }, -SAFE_MARGIN * shortSide(space));
}
