import { httpErrors } from './http-errors.mjs';
import { successes } from './successes.mjs';
import { transportFaults } from './transport-faults.mjs';
import { withoutImage } from './without-image.mjs';

/** Every answer the stand-in can give, by its row in docs/domain/gemini.md. */
export const ROWS = { ...successes, ...withoutImage, ...httpErrors, ...transportFaults };
