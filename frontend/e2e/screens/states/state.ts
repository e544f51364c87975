import type { Page } from 'playwright-core';
import type { SlowGemini } from '../../support/slow-gemini.mjs';
import type { Wardrobe } from '../../support/wardrobe';

/**
 * Who looks: somebody new, somebody whose wardrobe is full, or somebody new where Gemini draws.
 * A newcomer and a customer are a session of their own in every state.
 */
export type Who = 'newcomer' | 'regular' | 'customer';

export interface There {
  readonly wardrobe: Wardrobe;
  readonly gemini: SlowGemini;
}

/** One screen in one state, reached the way a person or the server's answer brings it there. */
export interface State {
  readonly name: string;
  readonly who: Who;
  /** The widest window that has it, CSS px: what stands beside the sheet on a desk is a dialog on a phone. */
  readonly upTo?: number;
  /** The narrowest one. */
  readonly from?: number;
  open(page: Page, there: There): Promise<void>;
}
