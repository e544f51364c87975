import { dollars } from '../../session/money';
import type { Trouble } from '../../session/problem';

/** `sketch`: the built-in engine draws it instead, free. */
export type Act = 'reword' | 'again' | 'sketch' | 'settings' | 'usage';

export interface TroubleWords {
  readonly title: string;
  readonly text: string;
  readonly acts: readonly Act[];
}

/** Cause, cost and next act of a failure. The server's own sentence is kept when it has one: it knows best what happened. */
export function wordsFor(trouble: Trouble): TroubleWords {
  const known = KNOWN.find((one) => one.when(trouble)) ?? unknown(trouble);
  return { title: known.title, text: `${trouble.detail || known.text} ${costOf(trouble)}`.trim(), acts: actsFor(trouble, known.acts) };
}

/** The built-in engine is offered where the server offers it. */
function actsFor({ builtIn }: Trouble, acts: readonly Act[]): readonly Act[] {
  return builtIn ? [...new Set<Act>([...acts, 'sketch'])] : acts.filter((act) => act !== 'sketch');
}

function unknown(trouble: Trouble): Omit<Known, 'when'> {
  return { title: trouble.title || $localize`This did not work`, text: $localize`The server could not finish this drawing.`, acts: ['again', 'reword'] };
}

interface Known {
  readonly when: (trouble: Trouble) => boolean;
  readonly title: string;
  readonly text: string;
  readonly acts: readonly Act[];
}

const codeHas = (...parts: readonly string[]) => (trouble: Trouble) => parts.some((part) => trouble.code.includes(part));

/** Inside a failed generation the code alone says it. */
const BUSY: ReadonlySet<string> = new Set(['provider-busy', 'provider-overloaded', 'provider-unavailable', 'provider-timeout', 'provider-unreachable']);

const KNOWN: readonly Known[] = [
  {
    when: (trouble) => trouble.code === 'unreachable',
    title: $localize`The server does not answer`,
    text: $localize`It may be starting again. Your message is kept.`,
    acts: ['again'],
  },
  {
    when: (trouble) => trouble.rule !== null,
    title: $localize`We do not draw this`,
    text: $localize`The wording is outside what this studio draws.`,
    acts: ['reword'],
  },
  {
    when: codeHas('refused', 'policy', 'blocked', 'safety'),
    title: $localize`The image service refused this`,
    text: $localize`It does not draw this wording.`,
    acts: ['reword'],
  },
  {
    when: codeHas('budget', 'spend'),
    title: $localize`Today’s budget is used`,
    text: $localize`It starts again at midnight. Anything drawn before is free to repeat, because it comes from the cache.`,
    acts: ['sketch', 'usage', 'reword'],
  },
  {
    when: codeHas('api-key', 'provider-key', 'credential', 'unauth'),
    title: $localize`The key was not accepted`,
    text: $localize`Practice mode goes on drawing meanwhile.`,
    acts: ['settings', 'again'],
  },
  {
    when: (trouble) => trouble.status === 400 || trouble.status === 422,
    title: $localize`Something in the brief does not fit`,
    text: $localize`Nothing was drawn.`,
    acts: ['reword'],
  },
  {
    when: (trouble) => BUSY.has(trouble.code) || trouble.status === 429 || trouble.status === 503 || trouble.status === 504,
    title: $localize`The image service is busy`,
    text: $localize`Your message is kept.`,
    acts: ['again'],
  },
];

function costOf(trouble: Trouble): string {
  if (trouble.costUsd > 0) return $localize`This try cost ${dollars(trouble.costUsd)}:cost:.`;
  return trouble.tellsCost ? '' : $localize`You were not charged.`;
}
