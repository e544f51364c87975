/** Two that look away from each other; en es pt fr de it ru, as `plain` writes them. */
const BACK_TO_BACK = /\bback[- ]to[- ]back\b|\bespalda con(?:tra)? espalda\b|\bde costas\b|\bdos a dos\b|\brucken an rucken\b|\bschiena contro schiena\b|спин(?:а|ой) к спине/u;
const SHUT = /\bclosed eyes\b|\beyes (?:closed|shut)\b|\bojos cerrados\b|\bolhos fechados\b|\byeux (?:fermes|clos)\b|\bgeschlossene\w* augen\b|\bocchi chiusi\b|закрыты\S* глаз\S*/u;

/** Whether the words turn a pair away from each other. */
export const areBackToBack = (words: string): boolean => BACK_TO_BACK.test(words);

/** The words that close somebody's eyes, null when none do. */
export const shutEyesIn = (words: string): string | null => SHUT.exec(words)?.[0] ?? null;
