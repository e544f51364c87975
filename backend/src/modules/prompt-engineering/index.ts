export type { Brief, Intent, Palette } from './brief.js';
export type { AspectRatio, EngineeredPrompt, EngineName, ImageSize, Refinement, StageReport } from './engineered-prompt.js';
