import type { ColourName } from '../motifs/motif.js';

/** What each colour name is in one style's set of inks. */
export type InkSet = Readonly<Record<ColourName, string>>;

/** Five bottles and black, as on classic flash sheets: everything else is one of them. */
export const TRADITIONAL_INKS: InkSet = {
  red: '#c1272d', crimson: '#a3222a', orange: '#d9742b', gold: '#e2a32f', yellow: '#efc04a', leaf: '#2f7d4a', moss: '#2c6340',
  teal: '#2c7a78', blue: '#2c5f8a', navy: '#1f3f63', violet: '#6b3d6e', pink: '#d9737a', brown: '#8a5430', tan: '#d9b27a',
  bone: '#f6e7c6', charcoal: '#55544f', grey: '#9a9a96', black: '#000', white: '#fff',
};

/** Jewel tones of neo-traditional work: muted, deep, dusty. */
export const JEWEL_INKS: InkSet = {
  red: '#a62639', crimson: '#7d1d3f', orange: '#c8692f', gold: '#c9953b', yellow: '#d9b75a', leaf: '#4a7356', moss: '#3a5a40',
  teal: '#2f6f73', blue: '#3d6289', navy: '#2b3f66', violet: '#63446f', pink: '#c97b84', brown: '#7a4b33', tan: '#c9a27c',
  bone: '#eadbc0', charcoal: '#4d4b52', grey: '#8c8b8f', black: '#000', white: '#fffaf0',
};

/** The few muted pigments of a Japanese piece: vermilion, ochre, pine, indigo. */
export const IREZUMI_INKS: InkSet = {
  red: '#b33a2b', crimson: '#8f2d2b', orange: '#c8662e', gold: '#cf9d3a', yellow: '#dcb85c', leaf: '#4f7350', moss: '#41603f',
  teal: '#41706e', blue: '#3b5878', navy: '#27405f', violet: '#5d4a66', pink: '#d99a94', brown: '#76503a', tan: '#d3b48a',
  bone: '#f0e3c8', charcoal: '#4c5154', grey: '#8a8d8f', black: '#000', white: '#fff',
};

/** Candy saturation of new school. */
export const CANDY_INKS: InkSet = {
  red: '#e8283c', crimson: '#c4165a', orange: '#ff7a1a', gold: '#ffb400', yellow: '#ffd93b', leaf: '#33b04a', moss: '#1f8a4c',
  teal: '#12b5b0', blue: '#1f8fe5', navy: '#2b4acb', violet: '#8a3fd1', pink: '#ff6fae', brown: '#9b5a2e', tan: '#f2bf80',
  bone: '#fff0cf', charcoal: '#4f5668', grey: '#9aa3b5', black: '#000', white: '#fff',
};

/** Clear flat colours of a cel: lighter and cooler than candy. */
export const CEL_INKS: InkSet = {
  red: '#e0474c', crimson: '#b8324f', orange: '#f28b44', gold: '#f3b94a', yellow: '#f9dc6b', leaf: '#5cb270', moss: '#3f8a66',
  teal: '#43b0ae', blue: '#4c9be0', navy: '#3a559f', violet: '#8f6cc9', pink: '#f59ab5', brown: '#94644a', tan: '#f3cda4',
  bone: '#fbf0dc', charcoal: '#5c6474', grey: '#a9b1c0', black: '#000', white: '#fff',
};

/** Transparent pigments for washes. */
export const WASH_INKS: InkSet = {
  red: '#e0455a', crimson: '#b92f62', orange: '#f08a3c', gold: '#eeb044', yellow: '#f5cf5b', leaf: '#58a868', moss: '#4b8a63',
  teal: '#3fa9a5', blue: '#4a90c8', navy: '#45609f', violet: '#8a63b0', pink: '#e88aa6', brown: '#a5714f', tan: '#dcb48a',
  bone: '#ead9b8', charcoal: '#6c7480', grey: '#8f98a6', black: '#5a5f6b', white: '#cfd8e3',
};
