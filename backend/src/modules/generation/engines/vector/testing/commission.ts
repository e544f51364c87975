import type { Brief } from '../../../../prompt-engineering/index.js';
import type { Commission } from '../scene/commission.js';

const BRIEF: Brief = {
  subject: 'a rose', elements: [], style: 'blackwork', placement: null, widthMm: 100, heightMm: 130, palette: 'black', lettering: null,
  mood: [], exclusions: [], notices: [], added: [], leftOut: [], intent: 'new', language: 'en',
};

/** A commission with everything that is not said at its usual value: for tests. */
export function commissionFor(brief: Partial<Brief> = {}, rest: Partial<Omit<Commission, 'brief'>> = {}): Commission {
  return { brief: { ...BRIEF, ...brief }, variation: 1, pixels: 1024, weights: null, refinement: null, findings: [], ...rest };
}
