import { closed } from './curve.js';
import { bothSides } from './knots.js';
import type { Curve } from './point.js';

/** A closed outline that is its own mirror image, given its right half from axis to axis. */
export const symmetric = (rightHalf: Curve): string => closed(bothSides(rightHalf));
