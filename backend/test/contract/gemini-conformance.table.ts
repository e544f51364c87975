/** What must happen when the provider answers every call of one drawing with the same row (guarantee G6). */
export interface ExpectedRow {
  readonly row: string;
  /** Calls of the whole drawing. */
  readonly calls: number;
  /** 200 for a drawing, else the status of our problem document. */
  readonly status: number;
  readonly code: string;
  readonly retry: 'accept' | 'never' | 'once' | 'insist' | 'back-off' | 'when-told' | 'successor' | 'plain';
  /** `usage`: what usageMetadata says; `nothing`; `lost`: the price that each lost call is booked at. */
  readonly charge: 'usage' | 'nothing' | 'lost';
}

type Expectation = readonly [calls: number, status: number, code: string, retry: ExpectedRow['retry'], charge: ExpectedRow['charge']];

const rows = (names: readonly string[], [calls, status, code, retry, charge]: Expectation): readonly ExpectedRow[] =>
  names.map((row) => ({ row, calls, status, code, retry, charge }));

const numbered = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
const refusals = ['PROHIBITED_CONTENT', 'SAFETY', 'BLOCKLIST', 'SPII', 'LANGUAGE', 'OTHER'].map((reason) => `B6-${reason}`);
const blocked = ['IMAGE_SAFETY', 'SAFETY', 'OTHER', 'BLOCKLIST', 'MODEL_ARMOR', 'JAILBREAK'].map((reason) => `B8-${reason}`);

/** Tables A to D of docs/domain/gemini.md, row by row. */
export const CONFORMANCE: readonly ExpectedRow[] = [
  ...rows(numbered('A', 13), [1, 200, 'drawn', 'accept', 'usage']),
  ...rows(['B1', 'B2'], [1, 422, 'prompt-refused', 'never', 'nothing']),
  ...rows(['B3', 'B3-index', 'B3-empty', 'B3-text', 'B3-header'], [2, 502, 'no-image-returned', 'insist', 'usage']),
  ...rows(['B4'], [2, 502, 'no-image-returned', 'once', 'nothing']),
  ...rows(['B5', 'B6-RECITATION'], [1, 422, 'likeness-refused', 'never', 'nothing']),
  ...rows([...refusals, 'B7', ...blocked, 'B9'], [1, 422, 'prompt-refused', 'never', 'nothing']),
  ...rows(['B10'], [1, 422, 'prompt-refused', 'never', 'usage']),
  ...rows(['B11'], [1, 502, 'no-image-returned', 'never', 'usage']),
  ...rows(['B12', 'B12-none'], [1, 502, 'malformed-drawing', 'never', 'usage']),
  ...rows(['B13', 'B14', 'B14-empty'], [1, 502, 'malformed-drawing', 'never', 'nothing']),
  ...rows(['C1'], [4, 503, 'provider-busy', 'when-told', 'nothing']),
  ...rows(['C1-long'], [1, 503, 'provider-busy', 'when-told', 'nothing']),
  ...rows(['C2', 'C3'], [1, 503, 'provider-quota-exhausted', 'never', 'nothing']),
  ...rows(['C4', 'C5'], [4, 503, 'provider-busy', 'back-off', 'nothing']),
  ...rows(['C6'], [1, 503, 'provider-quota-exhausted', 'never', 'nothing']),
  ...rows(['C7'], [1, 502, 'provider-credentials', 'never', 'nothing']),
  ...rows(['C8', 'C9'], [4, 503, 'provider-overloaded', 'back-off', 'nothing']),
  ...rows(['C10-500'], [2, 502, 'provider-failed', 'once', 'nothing']),
  ...rows(['C10-502'], [2, 502, 'provider-failed', 'once', 'lost']),
  ...rows(['C10-504'], [2, 504, 'provider-timeout', 'once', 'lost']),
  ...rows(['C11', 'C11-expired', 'C11-missing', 'C12', 'C13', 'C13-project'], [1, 502, 'provider-credentials', 'never', 'nothing']),
  ...rows(['C14'], [2, 502, 'model-retired', 'successor', 'nothing']),
  ...rows(['C15', 'C17'], [1, 422, 'prompt-too-long', 'never', 'nothing']),
  ...rows(['C16'], [2, 502, 'provider-rejected-request', 'plain', 'nothing']),
  ...rows(['C18'], [1, 502, 'provider-rejected-request', 'never', 'nothing']),
  ...rows(['C19'], [1, 503, 'provider-busy', 'when-told', 'nothing']),
  ...rows(['D-refused'], [4, 503, 'provider-unreachable', 'back-off', 'nothing']),
  ...rows(['D-silence', 'D-stall', 'D-drip'], [1, 504, 'provider-timeout', 'never', 'lost']),
  ...rows(['D-reset', 'D-truncated-json', 'D-length-too-long', 'D-length-too-short'], [2, 502, 'drawing-interrupted', 'once', 'lost']),
  ...rows(['D-truncated-base64', 'D-truncated-jpeg', 'D-junk-base64'], [2, 502, 'malformed-drawing', 'once', 'usage']),
  ...rows(
    ['D-html-bytes', 'D-svg-bytes', 'D-gif-bytes', 'D-empty-image', 'D-enormous-png'],
    [2, 502, 'malformed-drawing', 'once', 'usage'],
  ),
  ...rows(['D-gzip-bomb'], [1, 502, 'malformed-drawing', 'never', 'lost']),
  ...rows(['D-error-in-200'], [4, 503, 'provider-overloaded', 'back-off', 'nothing']),
  ...rows(['D-duplicate-key'], [1, 200, 'drawn', 'accept', 'usage']),
];
