/** The drawing kit of the motifs: one import for curves, bands, fur, feathers, scales and shapes. */
export { bentAlong, type Bend } from './bend.js';
export { closed, open, polygon, polyline } from './curve.js';
export { feather, featherFan, type FanForm, type FeatherForm } from './feathers.js';
export { flames, hairs, lock, tufts, type HairForm, type TuftForm } from './fur.js';
export { symmetric } from './half.js';
export { bothSides, knots, mirroredKnots, movedKnots } from './knots.js';
export { leaf, leafKnots, type LeafForm } from './leaf.js';
export { distance, heading, lerp, offset, polar, radians, tenth, type Curve, type Knot, type Point } from './point.js';
export { profile, ribbon, taper, type Profile, type Ribbon } from './ribbon.js';
export { arc, circle, dots, ellipse } from './round.js';
export { scaleArcs, type ScaleForm, type Surface } from './scales.js';
export { body, brush, cut, fill, glint, marksOf, paired, placed, solid, stroke, type FillOptions, type Placement } from './shape.js';
export { shadow, whip, type WhipForm } from './whip.js';
export { toward } from './toward.js';
export { track, walk, type Track } from './walk.js';
