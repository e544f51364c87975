export { clipped, filled, line, num, stroked, within, type Ops } from './ink-ops.js';
export { Paper, type PageExtras, type PaperFacts, type TextStyle } from './paper.js';
