import { languageOf } from '../text/language.js';
import { tokenise } from '../text/tokens.js';
import type { Interpreter } from './interpreter.js';
import type { Reading } from './reading.js';

/** Nothing is read into the words: they are the subject as they stand. Only their language is told, which notices hang on. */
export function readingAsTyped(text: string): Reading {
  return {
    subject: text, elements: [], styles: [], styleHinted: false, placements: [], size: null, band: false, palette: null,
    lettering: null, letteringFace: null, mood: [], exclusions: [], intent: 'new', language: languageOf(text, tokenise(text)).tag,
    notices: [], added: [], leftOut: [],
  };
}

/** The reader of `verbatim` requests: no rule and no model is asked. */
export const asTyped: Interpreter = { read: (text) => Promise.resolve(readingAsTyped(text)) };
