import type { Shape } from '../../motif.js';

/** Not a line that closes on itself: small things that somebody has with them are drawn without. */
export const isNoLoop = ({ d, tone }: Shape): boolean => tone !== 'none' || !d.endsWith('Z');
