/** What the server says about a drawing, in its order (server-sent events of a generation). */
export const PHASES = ['queued', 'interpreted', 'cache', 'drawing', 'verifying', 'done'] as const;
export type Phase = (typeof PHASES)[number];

export interface Step {
  readonly phase: 'interpreted' | 'cache' | 'drawing' | 'verifying';
  readonly state: 'done' | 'now' | 'later';
  /** Seconds it took; null while it has not ended or when the server did not say. */
  readonly seconds: number | null;
}

/** What has been heard of one drawing. Times in milliseconds of one clock. */
export interface Progress {
  readonly startedAt: number;
  /** When each phase was heard of; a phase that was never told is not invented. */
  readonly heard: Readonly<Partial<Record<Phase, number>>>;
  readonly ahead: number;
  /** What the engine says a drawing takes, seconds; null until it says so. */
  readonly aboutSeconds: number | null;
  readonly cacheHit: boolean | null;
  /** A wait the engine told of: seconds, and the try it is about to make. */
  readonly waiting: { readonly until: number; readonly attempt: number; readonly of: number } | null;
}

export function begun(now: number): Progress {
  return { startedAt: now, heard: {}, ahead: 0, aboutSeconds: null, cacheHit: null, waiting: null };
}

export function hear(progress: Progress, phase: Phase, now: number, told: Readonly<Record<string, unknown>>): Progress {
  return {
    ...progress,
    heard: { ...progress.heard, [phase]: progress.heard[phase] ?? now },
    ahead: typeof told['ahead'] === 'number' ? told['ahead'] : phase === 'queued' ? progress.ahead : 0,
    aboutSeconds: typeof told['aboutSeconds'] === 'number' ? told['aboutSeconds'] : progress.aboutSeconds,
    cacheHit: phase === 'cache' ? allFound(told) : progress.cacheHit,
    waiting: waitIn(told, now),
  };
}

/** Every variation that was wanted lay in the cache. */
function allFound(told: Readonly<Record<string, unknown>>): boolean {
  return typeof told['wanted'] === 'number' && told['found'] === told['wanted'];
}

const LINES = ['interpreted', 'cache', 'drawing', 'verifying'] as const;

/** The four lines of the consultation. Without any event only "drawing" is known to be going on. */
export function stepsOf(progress: Progress): readonly Step[] {
  const told = LINES.filter((phase) => progress.heard[phase] !== undefined);
  if (told.length === 0) return [{ phase: 'drawing', state: 'now', seconds: null }];
  const reached = LINES.lastIndexOf(told.at(-1) ?? 'interpreted');
  return LINES.map((phase, index) => ({ phase, state: stateAt(phase, index, reached), seconds: secondsOf(progress, phase) }));
}

/** "interpreted" and "cache" are told when they are over, "drawing" and "verifying" when they begin. */
function stateAt(phase: (typeof LINES)[number], index: number, reached: number): Step['state'] {
  if (index < reached) return 'done';
  if (index === reached) return phase === 'interpreted' || phase === 'cache' ? 'done' : 'now';
  return index === reached + 1 && reached < 2 ? 'now' : 'later';
}

function secondsOf(progress: Progress, phase: (typeof LINES)[number]): number | null {
  const { heard, startedAt } = progress;
  const from = { interpreted: startedAt, cache: heard.interpreted, drawing: heard.drawing, verifying: heard.verifying }[phase];
  const to = { interpreted: heard.interpreted, cache: heard.cache, drawing: heard.verifying ?? heard.done, verifying: heard.done }[phase];
  return from === undefined || to === undefined ? null : (to - from) / 1000;
}

function waitIn(told: Readonly<Record<string, unknown>>, now: number): Progress['waiting'] {
  const wait = told['waitingMs'];
  if (typeof wait !== 'number') return null;
  return { until: now + wait, attempt: asNumber(told['attempt'], 1), of: asNumber(told['of'], 1) };
}

const asNumber = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
