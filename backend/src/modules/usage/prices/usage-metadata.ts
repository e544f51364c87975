import type { ModalityTokens, TokenUsage } from './token-usage.js';

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const read = (from: Loose, name: string): unknown => from[name] ?? from[snake(name)];

function count(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : 0;
}

function byModality(details: unknown): ModalityTokens {
  const sums = { TEXT: 0, IMAGE: 0, OTHER: 0 };
  for (const detail of Array.isArray(details) ? details : []) {
    if (!isRecord(detail)) continue;
    const modality = read(detail, 'modality');
    const key = modality === 'TEXT' || modality === 'IMAGE' ? modality : 'OTHER';
    sums[key] += count(read(detail, 'tokenCount'));
  }
  return sums;
}

const total = (tokens: ModalityTokens): number => tokens.TEXT + tokens.IMAGE + tokens.OTHER;

/** The count on top of what its details explain is text: 88 to 630 tokens on every measured drawing. */
function withRemainder(tokens: ModalityTokens, reported: number): ModalityTokens {
  return { ...tokens, TEXT: tokens.TEXT + Math.max(0, reported - total(tokens)) };
}

/**
 * Refusals report `candidates == thoughts` with `total = prompt + thoughts`: the same tokens twice.
 * Whenever the total says that the candidates are not on top of the thoughts, they count once.
 */
function candidatesOf(usage: Loose, prompt: number, thoughts: number): number {
  const candidates = count(read(usage, 'candidatesTokenCount'));
  const sum = count(read(usage, 'totalTokenCount'));
  return candidates > 0 && candidates === thoughts && sum === prompt + thoughts ? 0 : candidates;
}

/**
 * Reads a provider's `usageMetadata`, whichever spelling and with the traps measured on it
 * (docs/domain/gemini.md): details that do not add up, thoughts counted twice, fields missing or null.
 * @returns null when there is nothing that could be priced.
 */
export function readUsageMetadata(value: unknown): TokenUsage | null {
  if (!isRecord(value)) return null;
  const prompt = count(read(value, 'promptTokenCount'));
  const thoughts = count(read(value, 'thoughtsTokenCount'));
  const output = byModality(read(value, 'candidatesTokensDetails'));
  const usage = {
    input: withRemainder(byModality(read(value, 'promptTokensDetails')), prompt),
    output: withRemainder(output, candidatesOf(value, prompt, thoughts)),
    thoughts,
  };
  return total(usage.input) + total(usage.output) + thoughts === 0 ? null : usage;
}
