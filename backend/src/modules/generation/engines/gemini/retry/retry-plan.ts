import { FAULT_BOOK, type RetryRule } from '../faults/fault-book.js';
import type { Fault } from '../faults/fault.js';
import type { Patience, Surroundings } from '../gemini-config.js';

/** How the next call differs from the last one. */
export type Change = 'none' | 'insist' | 'successor' | 'plain';

export interface Retry {
  readonly pauseMs: number;
  readonly change: Change;
}

const CHANGES: Partial<Readonly<Record<RetryRule, Change>>> = { insist: 'insist', successor: 'successor', plain: 'plain' };

/** Decides, fault by fault, whether one drawing may call again: within its calls, its pauses and its deadline. */
export class RetryPlan {
  private calls = 0;
  private paused = 0;
  private backOffs = 0;
  private readonly used = new Set<RetryRule>();
  private readonly deadline: number;

  constructor(
    private readonly patience: Patience,
    private readonly surroundings: Pick<Surroundings, 'now' | 'random'>,
    wholeMs: number,
  ) {
    this.deadline = surroundings.now() + wholeMs;
  }

  /** Milliseconds that the next call may take at most: its own deadline or what is left of the whole. */
  attemptMs(own: number): number {
    return Math.max(1, Math.min(own, this.deadline - this.surroundings.now()));
  }

  /** The next call, or null when the fault is final. */
  after(fault: Fault): Retry | null {
    this.calls += 1;
    const rule = FAULT_BOOK[fault.name].retry;
    const pauseMs = this.calls < this.patience.calls && this.mayUse(rule) ? this.pauseFor(rule, fault) : null;
    if (pauseMs === null || !this.fits(pauseMs)) return null;
    this.used.add(rule === 'insist' ? 'once' : rule);
    this.paused += pauseMs;
    return { pauseMs, change: CHANGES[rule] ?? 'none' };
  }

  /** Whatever may be paid twice happens once in a drawing, whichever fault asks for it. */
  private mayUse(rule: RetryRule): boolean {
    if (rule === 'never') return false;
    if (rule === 'back-off' || rule === 'when-told') return true;
    return !this.used.has(rule === 'insist' ? 'once' : rule);
  }

  /** Full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"); RetryInfo plus up to a second. */
  private pauseFor(rule: RetryRule, fault: Fault): number | null {
    const jitter = this.surroundings.random();
    if (rule === 'when-told') return fault.retryAfterMs === null ? null : fault.retryAfterMs + Math.round(jitter * 1000);
    if (rule !== 'back-off') return 0;
    const ceiling = this.patience.backOffMs * 2 ** this.backOffs++;
    return Math.round(jitter * Math.min(ceiling, this.patience.longestPauseMs));
  }

  private fits(pauseMs: number): boolean {
    const { longestPauseMs, pausesMs } = this.patience;
    if (pauseMs > longestPauseMs + 1000 || this.paused + pauseMs > pausesMs) return false;
    return this.surroundings.now() + pauseMs < this.deadline;
  }
}
