import { sayer } from '../../platform/sentences/index.js';

/** Why a stencil is not made. */
export const stencilSentences = {
  'stencil-dots': '{dots} million dots; at most {most} million. Take a lower dpi, or the PDF, which has no dots.',
} as const;

export const sayOfStencils = sayer(stencilSentences);
