import type { ColourName } from '../motifs/motif.js';

/** What each colour name is in one style's ink set. */
export type InkSet = Readonly<Record<ColourName, string>>;

/** Five bottles and black, as on classic flash sheets: everything else is one of them. */
export const TRADITIONAL_INKS: InkSet = {
  red: '#c1272d', crimson: '#9e1f25', orange: '#d9742b', gold: '#e2a32f', yellow: '#efc04a', leaf: '#2f7d4a', moss: '#2c6340',
  teal: '#2c7a78', blue: '#2c5f8a', navy: '#1f3f63', violet: '#6b3d6e', pink: '#d9737a', brown: '#8a5430', tan: '#d9b27a',
  bone: '#f6e7c6', grey: '#8f8f8c', black: '#000', white: '#fff',
};
