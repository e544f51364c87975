export type { Brief, Intent, Palette } from './brief.js';
export type { AspectRatio, EngineeredPrompt, EngineName, ImageSize, Refinement, StageReport } from './engineered-prompt.js';
export { ASPECT_RATIOS } from './engineered-prompt.js';
export { findPlacement, findStyle, placements, styles } from './catalogue/catalogue.js';
export { LETTERING_FACES, type LetteringFace, type Style } from './catalogue/style.js';
export type { Placement } from './catalogue/placement.js';
