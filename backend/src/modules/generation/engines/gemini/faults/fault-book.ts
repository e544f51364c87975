import type { ProblemKind } from '../../../../../platform/problem/index.js';
import { generationProblems as problems } from '../../../generation.errors.js';
import type { EngineAlarm } from '../gemini-config.js';
import type { FaultName } from './fault.js';

/** What may be tried after a fault, inside the deadlines and the reserved money. */
export type RetryRule =
  | 'never'
  /** One more call in the whole drawing: each may be paid. */
  | 'once'
  /** One more, with "draw it now" said outright. */
  | 'insist'
  /** Full-jitter back-off. */
  | 'back-off'
  /** After the wait that RetryInfo asks for. */
  | 'when-told'
  /** Once, with the successor of a model that is gone. */
  | 'successor'
  /** Once, without the earlier turn. */
  | 'plain';

/** What the provider bills for a call that failed this way. */
export type Billing =
  | 'nothing'
  /** What `usageMetadata` says. */
  | 'by-usage'
  /** Nobody will tell us: booked at the price of one image with many thoughts. */
  | 'perhaps';

export interface FaultEntry {
  readonly kind: ProblemKind;
  readonly retry: RetryRule;
  readonly billing: Billing;
  /** Counts towards opening the circuit. */
  readonly trips: boolean;
  /** What the person can do, one or two sentences. */
  readonly advice: string;
  /** The built-in engine would not have this trouble. */
  readonly offersBuiltIn: boolean;
  readonly alarm: EngineAlarm['code'] | null;
}

type Optional = Partial<Pick<FaultEntry, 'trips' | 'offersBuiltIn' | 'alarm'>>;

const entry = (
  kind: ProblemKind,
  [retry, billing]: readonly [RetryRule, Billing],
  advice: string,
  optional: Optional = {},
): FaultEntry => ({
  kind,
  retry,
  billing,
  advice,
  trips: false,
  offersBuiltIn: true,
  alarm: null,
  ...optional,
});

const REPHRASE = 'Describe the drawing in other words: name things rather than people, brands or anything explicit.';
const LATER = 'Try again in a moment.';
const OPERATOR = 'Whoever runs this installation has been told.';

/** Every fault, its problem, its retry, its bill and its advice: the one table that decides (docs/domain/gemini.md). */
export const FAULT_BOOK: Readonly<Record<FaultName, FaultEntry>> = {
  refused: entry(problems.promptRefused, ['never', 'nothing'], REPHRASE),
  'refused-in-words': entry(problems.promptRefused, ['never', 'by-usage'], REPHRASE),
  recitation: entry(
    problems.likenessRefused,
    ['never', 'nothing'],
    'Describe what it should look like instead of naming the work it should resemble.',
  ),
  'no-image': entry(problems.noImage, ['insist', 'by-usage'], 'Say more exactly what should be drawn, then try again.'),
  'image-other': entry(problems.noImage, ['once', 'nothing'], 'Say it in other words, then try again.'),
  'billed-without-image': entry(problems.noImage, ['never', 'by-usage'], LATER, { alarm: 'billed-without-image' }),
  malformed: entry(problems.malformedDrawing, ['never', 'by-usage'], LATER),
  'damaged-image': entry(problems.malformedDrawing, ['once', 'by-usage'], LATER),
  'answer-too-large': entry(problems.malformedDrawing, ['never', 'perhaps'], LATER),
  'rate-limited': entry(problems.providerBusy, ['when-told', 'nothing'], LATER),
  exhausted: entry(problems.providerBusy, ['back-off', 'nothing'], LATER),
  'daily-quota': entry(problems.providerQuota, ['never', 'nothing'], `It is renewed at midnight Pacific time. ${OPERATOR}`, {
    alarm: 'daily-quota',
  }),
  'spend-cap': entry(problems.providerQuota, ['never', 'nothing'], `The account has reached its own spending limit. ${OPERATOR}`, {
    alarm: 'spend-cap',
  }),
  'billing-off': entry(problems.providerCredentials, ['never', 'nothing'], `Billing is not switched on for its key. ${OPERATOR}`, {
    alarm: 'billing-off',
  }),
  overloaded: entry(problems.providerOverloaded, ['back-off', 'nothing'], LATER, { trips: true }),
  'internal-error': entry(problems.providerFailed, ['once', 'nothing'], LATER, { trips: true }),
  'bad-gateway': entry(problems.providerFailed, ['once', 'perhaps'], LATER, { trips: true }),
  'gateway-timeout': entry(problems.providerTimeout, ['once', 'perhaps'], LATER, { trips: true }),
  'bad-credentials': entry(problems.providerCredentials, ['never', 'nothing'], `Its key was refused. ${OPERATOR}`, {
    alarm: 'credentials',
  }),
  'model-gone': entry(problems.modelRetired, ['successor', 'nothing'], `The setting names a model that was switched off. ${OPERATOR}`, {
    alarm: 'model-retired',
  }),
  'prompt-too-long': entry(problems.promptTooLong, ['never', 'nothing'], 'Shorten the description or leave out a reference image.'),
  'missing-signature': entry(
    problems.providerRejected,
    ['plain', 'nothing'],
    `Draw it as a new concept instead of a change. ${OPERATOR}`,
    { alarm: 'request-rejected' },
  ),
  'unsupported-request': entry(problems.providerRejected, ['never', 'nothing'], `Another size or shape may work. ${OPERATOR}`, {
    alarm: 'request-rejected',
  }),
  unreachable: entry(problems.providerUnreachable, ['back-off', 'nothing'], LATER, { trips: true }),
  timeout: entry(problems.providerTimeout, ['never', 'perhaps'], LATER, { trips: true }),
  interrupted: entry(problems.drawingInterrupted, ['once', 'perhaps'], LATER, { trips: true }),
  'circuit-open': entry(problems.providerUnavailable, ['never', 'nothing'], LATER),
};
