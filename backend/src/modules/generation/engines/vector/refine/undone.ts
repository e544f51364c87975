import { builtInSentences, sayBuiltIn } from '../../../generation.sentences.js';

/** Told of a part of an instruction that left the drawing as it was. */
export const undoneNotice = (clause: string): string => sayBuiltIn('built-in-undone', { clause });

const [BEFORE = '', AFTER = ''] = builtInSentences['built-in-undone'].split('{clause}');

/** The parts of an instruction that notices say were not done. */
export const undoneIn = (notices: readonly string[]): readonly string[] =>
  notices.filter((notice) => notice.startsWith(BEFORE) && notice.endsWith(AFTER)).map((notice) => notice.slice(BEFORE.length, -AFTER.length));
