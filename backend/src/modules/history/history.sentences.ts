import { sayer } from '../../platform/sentences/index.js';

/** Why the history does not answer, and that nothing is lost. */
export const historySentences = {
  'history-away': 'The database cannot be reached. Nothing is lost: what you draw meanwhile appears when it is back.',
  'history-behind': 'More is on its way into the history than can be looked up. Nothing is lost.',
  'concept-behind': 'The concept is still on its way into the history. Nothing is lost.',
  'disk-refuses': 'The disk of the server refuses to keep the answer. Try again later; the drawing itself is in the cache.',
  'process-ended': 'The process that drew it ended. Ask again: what was paid for and finished is not paid for twice.',
  'share-taken-back': 'Its owner ended the link or deleted the concept.',
  'share-ended-on': 'It ended on {day}. Ask whoever sent it for a new one.',
  'no-concept': 'There is no concept {id} of yours.',
  'no-conversation': 'There is no conversation {id} of yours.',
} as const;

export const sayOfHistory = sayer(historySentences);
