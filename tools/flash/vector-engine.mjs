import '../typescript-sources.mjs';

const VECTOR = new URL('../../backend/src/modules/generation/engines/vector/', import.meta.url);

/** Imports a file of the drawing engine from its sources. */
export const load = (path) => import(new URL(path, VECTOR).href);

const BRIEF = {
  subject: '', elements: [], style: 'blackwork', placement: null, widthMm: 100, heightMm: 130, palette: 'black', lettering: null,
  mood: [], exclusions: [], notices: [], added: [], leftOut: [], intent: 'new', language: 'en',
};

const COLOURED = new Set(['american-traditional', 'neo-traditional', 'new-school', 'watercolour', 'japanese', 'anime', 'surrealism', 'illustrative']);
const paletteOf = (style) => (style === 'trash-polka' ? 'limited-colour' : COLOURED.has(style) ? 'full-colour' : 'black');

/** A commission with everything that is not said left at its usual value. */
export function commission(brief, { variation = 1, pixels = 640, weights = null, refinement = null } = {}) {
  return { brief: { ...BRIEF, palette: paletteOf(brief.style ?? BRIEF.style), ...brief }, variation, pixels, weights, refinement, findings: [] };
}
