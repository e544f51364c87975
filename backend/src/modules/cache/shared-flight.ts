export interface Flight<T> {
  readonly value: T;
  /** Somebody else did the work and we shared it. */
  readonly collapsed: boolean;
}

/** Work that several wait for. It is told to stop when the last of them has left, and not before. */
export class SharedFlight<T> {
  private readonly controller = new AbortController();
  private readonly outcome: Promise<Flight<T>>;
  private aboard = 0;

  constructor(work: (signal: AbortSignal) => Promise<Flight<T>>) {
    this.outcome = work(this.controller.signal);
    // Everybody may have left before it fails.
    this.outcome.catch(() => undefined);
  }

  /** Everybody left: what is under way ends as it likes. */
  get abandoned(): boolean {
    return this.controller.signal.aborted;
  }

  /**
   * Waits for the outcome. Who is last to leave waits for how it ends: what was drawn by then is paid for.
   * @throws the reason of `signal` when it is aborted while others go on waiting
   */
  async join(signal: AbortSignal): Promise<Flight<T>> {
    this.aboard += 1;
    let leave: () => void = () => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = (): void => {
        this.aboard -= 1;
        if (this.aboard === 0) this.controller.abort(signal.reason);
        else reject(signal.reason as Error);
      };
    });
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([this.outcome, left]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }
}
